import type { unitCalls } from '#contract/unit';
import { err, ok } from '#domain/result';
import { handOn as handedOn, isPrincipal } from '#domain/unit/administrators';
import { administeredWithin } from '#shell/administered';
import type { Action } from '#shell/route';
import { persons, units } from '#shell/store';
import { transact } from '#shell/transact';
import { recordAppointment } from './recordAppointment';
import { unitShown } from './shown';

/** A repeat finds the successor principal already and changes nothing. */
export const handOn: Action<typeof unitCalls.handOn> = async ({ unitId, personId }, caller) => {
  const outcome = await transact(async (transaction) => {
    const unit = await administeredWithin(transaction, unitId, caller.personId);
    if (!unit.ok || isPrincipal(unit.value, personId)) return unit;
    if (!isPrincipal(unit.value, caller.personId)) return err({ code: 'NOT_PRINCIPAL' } as const);
    const handed = handedOn(unit.value, personId);
    if (!handed.ok) return handed;
    const changed = handed.value;
    const name = (await persons.within(transaction).find(personId))?.profile.name ?? personId;
    await units.within(transaction).put(changed);
    await recordAppointment(transaction, changed, { action: 'handOn', name }, caller);
    return ok(changed);
  });
  return outcome.ok ? ok(await unitShown(outcome.value, caller)) : outcome;
};

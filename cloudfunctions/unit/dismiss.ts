import type { unitCalls } from '#contract/unit';
import { err, ok } from '#domain/result';
import { dismiss as dismissed, isPrincipal } from '#domain/unit/administrators';
import { administeredWithin } from '#shell/administered';
import type { Action } from '#shell/route';
import { persons, units } from '#shell/store';
import { transact } from '#shell/transact';
import { myUnits } from './mine';
import { recordAppointment } from './recordAppointment';

/** The principal dismisses others, everybody may resign; the only one hands on first (M10). */
export const dismiss: Action<typeof unitCalls.dismiss> = async ({ unitId, personId }, caller) => {
  const { personId: me } = caller;
  const outcome = await transact(async (transaction) => {
    const unit = await administeredWithin(transaction, unitId, me);
    if (!unit.ok) return unit;
    if (personId !== me && !isPrincipal(unit.value, me))
      return err({ code: 'NOT_PRINCIPAL' } as const);
    const without = dismissed(unit.value, personId);
    if (!without.ok || without.value === unit.value) return without;
    const name = (await persons.within(transaction).find(personId))?.profile.name ?? personId;
    await units.within(transaction).put(without.value);
    await recordAppointment(transaction, without.value, { action: 'dismiss', name }, caller);
    return without;
  });
  return outcome.ok ? ok({ units: await myUnits(caller) }) : outcome;
};

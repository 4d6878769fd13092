import type { unitCalls } from '#contract/unit';
import type { Person } from '#domain/person/person';
import { err, ok, type Result } from '#domain/result';
import { appoint as appointed } from '#domain/unit/administrators';
import type { Unit } from '#domain/unit/unit';
import { worksAt } from '#domain/unit/worksAt';
import { administeredUnit, administeredWithin } from '#shell/administered';
import { deliver, messageOf } from '#shell/outbox';
import type { Action } from '#shell/route';
import { memberships, messages, persons, units } from '#shell/store';
import { transact } from '#shell/transact';
import { recordAppointment } from './recordAppointment';
import { unitShown } from './shown';

/**
 * Who signed up with that very number and works here by their profile, or is claimed by the unit. Of strangers nobody
 * learns whether they have signed up.
 */
async function colleagueBy(
  phone: string,
  unit: Unit,
): Promise<Result<Person, { code: 'NOT_STAFF'; unitName: string }>> {
  const people = await persons.list({ phone });
  for (const person of people) {
    const claimed = { personId: person._id, unitId: unit._id, 'claim.status': 'claimed' };
    if (worksAt(person.profile.workplace, unit) || (await memberships.count(claimed)) > 0)
      return ok(person);
  }
  return err({ code: 'NOT_STAFF', unitName: unit.name });
}

export const appoint: Action<typeof unitCalls.appoint> = async ({ unitId, phone }, caller) => {
  const { personId: by, now } = caller;
  const seen = await administeredUnit(unitId, by);
  if (!seen.ok) return seen;
  const colleague = await colleagueBy(phone, seen.value);
  if (!colleague.ok) return colleague;
  const { _id: personId, profile } = colleague.value;
  const outcome = await transact(async (transaction) => {
    const unit = await administeredWithin(transaction, unitId, by);
    if (!unit.ok) return unit;
    const changed = appointed(unit.value, personId, now);
    if (!changed.ok) return changed;
    const more = changed.value;
    if (more === unit.value) return ok({ unit: more, news: undefined });
    const news = messageOf(
      {
        _id: `${unitId}:${more.revision}:administratorAppointed`,
        personId,
        kind: 'administratorAppointed',
        about: { kind: 'unit', unitId, title: more.name },
      },
      now,
    );
    await units.within(transaction).put(more);
    await recordAppointment(transaction, more, { action: 'appoint', name: profile.name }, caller);
    await messages.within(transaction).put(news);
    return ok({ unit: more, news });
  });
  if (!outcome.ok) return outcome;
  const { unit, news } = outcome.value;
  if (news) await deliver(news, now);
  return ok(await unitShown(unit, caller));
};

import type { societyCalls } from '#contract/society';
import { err, ok } from '#domain/result';
import type { Person } from '#domain/person/person';
import { scopesOf } from '#domain/role/role';
import { replaceAdministrators as replaced } from '#domain/unit/administrators';
import type { Unit } from '#domain/unit/unit';
import { worksAt } from '#domain/unit/worksAt';
import { deliver, messageOf } from '#shell/outbox';
import type { Action } from '#shell/route';
import { audits, messages, persons, units } from '#shell/store';
import { transact } from '#shell/transact';

/** For a unit whose administrators have all left. Safe to repeat: who is the only one already stays so. */
export const replaceAdministrators: Action<typeof societyCalls.replaceAdministrators> = async (
  { unitId, phone, reason },
  { personId, grants, now },
) => {
  if (!scopesOf(grants, 'reviewer').includes('national')) return err({ code: 'NOT_ALLOWED' });
  const people = await persons.list({ phone });
  const outcome = await transact(async (transaction) => {
    const unit = await units.within(transaction).find(unitId);
    if (!unit?.contact) return err({ code: 'UNIT_UNKNOWN' } as const);
    const person = meant(people, unit);
    if (!person) return err({ code: 'PERSON_UNKNOWN' } as const);
    const { name } = person.profile;
    const { administrators } = unit;
    if (administrators.length === 1 && administrators[0]?.personId === person._id)
      return ok({ name, news: [] });
    const next = replaced(unit, person._id, now);
    await units.within(transaction).put(next);
    await audits.within(transaction).put({
      _id: `${unitId}:${next.revision}`,
      at: now,
      by: personId,
      action: 'replaceAdministrators',
      target: unitId,
      reason,
      title: unit.name,
    });
    const message = messageOf(
      {
        _id: `${unitId}:${next.revision}:administratorAppointed`,
        personId: person._id,
        kind: 'administratorAppointed',
        about: { kind: 'unit', unitId, title: unit.name },
      },
      now,
    );
    await messages.within(transaction).put(message);
    return ok({ name, news: [message] });
  });
  if (!outcome.ok) return outcome;
  const { name, news } = outcome.value;
  for (const message of news) await deliver(message, now);
  return ok({ name });
};

/** A number that changed hands may stand with several: who works at the unit, else who signed up with it last. */
const meant = (people: readonly Person[], unit: Unit): Person | undefined =>
  people.find(({ profile }) => worksAt(profile.workplace, unit)) ??
  [...people].sort((a, b) => b.signedUpAt.localeCompare(a.signedUpAt))[0];

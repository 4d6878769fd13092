import { isDeepStrictEqual } from 'node:util';
import type { personCalls } from '#contract/person';
import type { UnitId } from '#domain/ids';
import { type Asking, followsProfile, retold } from '#domain/member/personMembership';
import type { Person } from '#domain/person/person';
import type { Workplace } from '#domain/person/profile';
import { err, ok } from '#domain/result';
import type { Unit } from '#domain/unit/unit';
import { worksAt } from '#domain/unit/worksAt';
import { leaveAdministration } from '#shell/leaveAdministration';
import { askingOf } from '#shell/askingOf';
import { membershipsWithin } from '#shell/membershipsWithin';
import { phoneNumber } from '#shell/phoneNumber';
import type { Transaction } from '#shell/platform';
import type { Action } from '#shell/route';
import { memberships, persons, units } from '#shell/store';
import { transact } from '#shell/transact';
import { myPerson } from './myPerson';
import { withListedName } from './workplace';

/**
 * The profile, what still has to be decided about the person by it, and the administration of the unit they leave
 * change together or not at all (M10).
 */
export const updateProfile: Action<typeof personCalls.updateProfile> = async (
  { profile, phoneCode },
  { openid, person, personId, now },
) => {
  const listed = await withListedName(profile);
  if (!listed.ok) return listed;
  const phone = phoneCode === undefined ? ok(undefined) : await phoneNumber(phoneCode, openid);
  if (!phone.ok) return phone;
  const given = {
    profile: listed.value,
    ...(phone.value === undefined ? {} : { phone: phone.value }),
  };
  const { workplace } = listed.value;
  const [asking, administered] = await Promise.all([
    askingOf({ ...person, ...given }),
    administeredBy(person, workplace),
  ]);
  const outcome = await transact(async (transaction) => {
    const stored = persons.within(transaction);
    const current = await stored.find(personId);
    // Nobody is brought back who has left.
    if (!current) return err({ code: 'NOT_SIGNED_UP' } as const);
    const changed: Person = { ...current, ...given, updatedAt: now };
    await stored.put(changed);
    await retellMemberships(transaction, {
      ...asking,
      applicant: { ...listed.value, phone: changed.phone },
    });
    for (const left of unitsLeft(current.profile.workplace, workplace, administered)) {
      const resigned = await leaveAdministration(transaction, left, {
        personId,
        by: personId,
        now,
      });
      if (!resigned.ok) return resigned;
    }
    return ok(changed);
  });
  return outcome.ok ? ok(myPerson(outcome.value)) : outcome;
};

/** What is not decided yet is decided on what the person says today. */
async function retellMemberships(transaction: Transaction, asking: Asking): Promise<void> {
  for (const membership of await membershipsWithin(transaction, asking.personId))
    if (followsProfile(membership))
      await memberships.within(transaction).put(retold(membership, asking));
}

/** The units that somebody administers; nobody is asked where the workplace stays. */
const administeredBy = async (
  { _id, profile }: Person,
  now: Workplace,
): Promise<readonly Unit[]> =>
  isDeepStrictEqual(profile.workplace, now)
    ? []
    : units.listAll({ 'administrators.personId': _id });

/** Where somebody worked before and does no more: by the list, and by a name typed in. */
function unitsLeft(
  before: Workplace,
  now: Workplace,
  administered: readonly Unit[],
): ReadonlySet<UnitId> {
  const listed = before.kind === 'listed' ? [{ _id: before.unitId, name: before.name }] : [];
  const left = [...listed, ...administered].filter(
    (unit) => worksAt(before, unit) && !worksAt(now, unit),
  );
  return new Set(left.map(({ _id }) => _id));
}

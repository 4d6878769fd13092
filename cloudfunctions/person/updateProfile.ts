import type { personCalls } from '#contract/person';
import { type Asking, followsProfile, retold } from '#domain/member/personMembership';
import type { Person } from '#domain/person/person';
import type { Workplace } from '#domain/person/profile';
import { err, ok } from '#domain/result';
import { leaveAdministration } from '#shell/leaveAdministration';
import { askingOf } from '#shell/askingOf';
import { membershipsWithin } from '#shell/membershipsWithin';
import { phoneNumber } from '#shell/phoneNumber';
import type { Transaction } from '#shell/platform';
import type { Action } from '#shell/route';
import { memberships, persons } from '#shell/store';
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
  const asking = await askingOf({ ...person, ...given });
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
    const left = unitLeft(current.profile.workplace, listed.value.workplace);
    const resigned = left
      ? await leaveAdministration(transaction, left, { personId, by: personId, now })
      : ok(undefined);
    return resigned.ok ? ok(changed) : resigned;
  });
  return outcome.ok ? ok(myPerson(outcome.value)) : outcome;
};

/** What is not decided yet is decided on what the person says today. */
async function retellMemberships(transaction: Transaction, asking: Asking): Promise<void> {
  for (const membership of await membershipsWithin(transaction, asking.personId))
    if (followsProfile(membership))
      await memberships.within(transaction).put(retold(membership, asking));
}

const unitLeft = (before: Workplace, now: Workplace) =>
  before.kind === 'listed' && (now.kind !== 'listed' || now.unitId !== before.unitId)
    ? before.unitId
    : undefined;

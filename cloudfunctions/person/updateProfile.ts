import type { personCalls } from '#contract/person';
import type { Person } from '#domain/person/person';
import { err, ok } from '#domain/result';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { persons } from '#shell/store';
import { myPerson } from './myPerson';
import { phoneNumber } from '#shell/phoneNumber';
import { withListedName } from './workplace';

export const updateProfile: Action<typeof personCalls.updateProfile> = async (
  { profile, phoneCode },
  { openid, person, now },
) => {
  const listed = await withListedName(profile);
  if (!listed.ok) return listed;
  const phone = phoneCode === undefined ? ok(person.phone) : await phoneNumber(phoneCode, openid);
  if (!phone.ok) return phone;
  const changed: Person = { ...person, profile: listed.value, phone: phone.value, updatedAt: now };
  // Only what was asked for: another change at the same time keeps its own, and nobody is brought back who has left.
  const found = await persons.update(
    { _id: person._id },
    {
      profile: command.set(changed.profile),
      updatedAt: now,
      ...(phoneCode === undefined ? {} : { phone: changed.phone }),
    },
  );
  return found === 0 ? err({ code: 'NOT_SIGNED_UP' }) : ok(myPerson(changed));
};

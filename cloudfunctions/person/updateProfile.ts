import type { personCalls } from '#contract/person';
import type { Person } from '#domain/person/person';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { persons } from '#shell/store';
import { myPerson } from './myPerson';
import { phoneNumber } from './phoneNumber';
import { withListedName } from './workplace';

export const updateProfile: Action<typeof personCalls.updateProfile> = async (
  { profile, phoneCode },
  { openid, person, now },
) => {
  const listed = await withListedName(profile);
  if (!listed.ok) return listed;
  const phone = phoneCode === undefined ? ok(person.phone) : await phoneNumber(phoneCode, openid);
  if (!phone.ok) return phone;
  const changed: Person = {
    ...person,
    profile: listed.value,
    phone: phone.value,
    updatedAt: now,
  };
  await persons.replace(changed);
  return ok(myPerson(changed));
};

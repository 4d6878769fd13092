import type { personCalls } from '#contract/person';
import { CONSENT_VERSION, type Person } from '#domain/person/person';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { persons } from '#shell/store';
import { myPerson } from './myPerson';
import { phoneNumber } from '#shell/phoneNumber';
import { withListedName } from './workplace';

/** A repeat after a lost answer finds the person there and answers the same. */
export const signUp: Action<typeof personCalls.signUp> = async (
  { consentVersion, phoneCode, profile },
  { openid, personId, now },
) => {
  if (consentVersion !== CONSENT_VERSION) return err({ code: 'CONSENT_OUTDATED' });
  const existing = await persons.find(personId);
  if (existing) return ok(myPerson(existing));
  const listed = await withListedName(profile);
  if (!listed.ok) return listed;
  const phone = await phoneNumber(phoneCode, openid);
  if (!phone.ok) return phone;
  const person: Person = {
    _id: personId,
    openid,
    phone: phone.value,
    profile: listed.value,
    consent: { version: consentVersion, at: now },
    signedUpAt: now,
    updatedAt: now,
  };
  if (await persons.add(person)) return ok(myPerson(person));
  return ok(myPerson((await persons.find(personId)) ?? person));
};

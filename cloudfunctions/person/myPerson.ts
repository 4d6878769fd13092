import type { MyPerson } from '#contract/person';
import { maskedPhone, type Person } from '#domain/person/person';

export const myPerson = (person: Person): MyPerson => ({
  personId: person._id,
  phone: maskedPhone(person.phone),
  profile: person.profile,
  signedUpAt: person.signedUpAt,
});

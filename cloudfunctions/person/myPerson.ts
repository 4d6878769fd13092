import type { MyPerson } from '#contract/person';
import type { Person } from '#domain/person/person';

/** Shows a phone number without its middle: 138****0000. */
const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(7)}`;

export const myPerson = (person: Person): MyPerson => ({
  personId: person._id,
  phone: masked(person.phone),
  profile: person.profile,
  signedUpAt: person.signedUpAt,
});

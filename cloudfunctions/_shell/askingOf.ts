import type { Asking } from '#domain/member/personMembership';
import type { Person } from '#domain/person/person';
import { applicantOf } from '#domain/registration/register';
import { searchKeys } from '#domain/search/searchKeys';
import { syllablesOf } from './pinyin';

/** The person as those who decide see them, found by name, pinyin, initials and phone number. */
export async function askingOf(person: Person): Promise<Asking> {
  const { name } = person.profile;
  return {
    personId: person._id,
    applicant: applicantOf(person),
    keys: searchKeys(name, await syllablesOf(name, 'person'), [person.phone]),
  };
}

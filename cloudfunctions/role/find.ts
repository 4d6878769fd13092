import type { roleCalls } from '#contract/role';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { grantsOf, persons } from '#shell/store';
import { holderOf } from './holderOf';

/** A number that changed hands may stand with both; nobody has more than a few. */
const MOST = 10;

export const find: Action<typeof roleCalls.find> = async ({ phone }) => {
  const found = await persons.list({ phone }, { limit: MOST });
  if (found.length === 0) return err({ code: 'PERSON_UNKNOWN' });
  const people = found.map(async (person) => holderOf(person, await grantsOf(person._id)));
  return ok({ people: await Promise.all(people) });
};

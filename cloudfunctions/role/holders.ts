import type { Holder, roleCalls } from '#contract/role';
import { ok } from '#domain/result';
import type { Role } from '#domain/role/role';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { grants, persons } from '#shell/store';
import { holderOf } from './holderOf';

const MOST = 200;
const ORDER: readonly Role[] = ['administrator', 'reviewer', 'finance', 'organizer'];

const rankOf = ({ roles }: Holder): number =>
  Math.min(...roles.map(({ grant }) => ORDER.indexOf(grant.role)));

export const holders: Action<typeof roleCalls.holders> = async () => {
  const found = await grants.list(
    { 'grants.role': command.in([...ORDER]) },
    { orderBy: [['_id', 'asc']], limit: MOST + 1 },
  );
  const granted = new Map(found.slice(0, MOST).map((one) => [one._id, one.grants]));
  const people = await persons.list({ _id: command.in([...granted.keys()]) }, { limit: MOST });
  const all = await Promise.all(
    people.map((person) => holderOf(person, granted.get(person._id) ?? [])),
  );
  all.sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
  return ok({ holders: all, more: found.length > MOST });
};

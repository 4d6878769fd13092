import { command } from './platform';

type Where = Record<string, unknown>;
type Direction = 'asc' | 'desc';

/** Where a page of a list ended: the moment by which the list is ordered, and the id, which orders the same moment. */
interface After {
  readonly at: string;
  readonly id: string;
}

/**
 * What lies behind the end of a page, in a list ordered by the moment at `path` and then by `_id`, both in `direction`.
 * The bound on the moment is said once more for all, so that an index begins to read there.
 */
export function behind(where: Where, path: string, direction: Direction, after: After): Where {
  const isAscending = direction === 'asc';
  const beyond = (value: string) => (isAscending ? command.gt(value) : command.lt(value));
  const from = isAscending ? command.gte(after.at) : command.lte(after.at);
  const later = { [path]: beyond(after.at) };
  const sameMoment = { [path]: after.at, _id: beyond(after.id) };
  const condition = command.and([
    { ...where, [path]: from },
    command.or([later, sameMoment]),
  ] as never);
  return condition as unknown as Where;
}

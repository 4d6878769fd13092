import { stringify } from '../values/ejson';
import { sortKey } from '../values/sortKey';
import type { Document } from '../values/value';
import type { Collection, Index } from '../store/catalog';
import { demandsOf, MOST_EQUALS } from './demands';
import type { Demand } from './demands';
import { orderBy } from './order';
import type { Direction, SortKeys } from './order';
import { pointOf, rangesWithin, wholeOf } from './ranges';
import type { Range } from './ranges';

export interface IndexPlan {
  readonly kind: 'index';
  readonly index: Index;
  readonly ranges: readonly Range[];
  /** Given when the index gives the order that was asked for; otherwise it is read range by range. */
  readonly order?: Direction;
}

/** How to find every document that may match: by id, by ranges of one index, or by looking at all. */
export type Plan =
  { readonly kind: 'id'; readonly ids: string[] } | IndexPlan | { readonly kind: 'scan' };

const EQUALITY = 2;
const RANGE = 1;
/** Between two indexes that narrow down alike, the one that sorts. */
const ORDER = 0.5;

/**
 * Chooses a plan whose documents include every match: a necessary condition, checked again by the matcher. With `sort`
 * an index may also give the order.
 */
export function planQuery(collection: Collection, query: Document, sort: SortKeys = []): Plan {
  const demands = demandsOf(query);
  const ids = demands.get('_id')?.equals;
  if (ids !== undefined) return { kind: 'id', ids: [...new Set(ids.map(stringify))] };
  let best: { plan: Plan; score: number } = { plan: { kind: 'scan' }, score: 0 };
  for (const index of collection.indexes) {
    const candidate = planIndex(index, demands, sort);
    if (candidate.score > best.score) best = candidate;
  }
  return best.plan;
}

export const planName = (plan: Plan): string =>
  plan.kind === 'index' ? plan.index.name : plan.kind;

function planIndex(
  index: Index,
  demands: ReadonlyMap<string, Demand>,
  sort: SortKeys,
): { plan: IndexPlan; score: number } {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  const usable = usablePaths(index);
  let equal = 0;
  for (const path of usable) {
    const values = demands.get(path)?.equals;
    if (values === undefined || prefixes.length * values.length > MOST_EQUALS) break;
    const keys = distinct(values.map((value) => sortKey(value)));
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => pointOf(prefix, key)));
    equal++;
  }
  const next = usable[equal];
  const demand = next === undefined ? undefined : demands.get(next);
  const isNarrowed = demand !== undefined && demand.demanded.length > 0;
  const ranges = isNarrowed
    ? prefixes.flatMap((prefix) => rangesWithin(prefix, demand.demanded, index.isMultikey))
    : prefixes.map(wholeOf);
  const order = orderBy(index, { equal, isSingle: prefixes.length === 1 }, sort);
  return {
    plan: { kind: 'index', index, ranges, ...(order === undefined ? {} : { order }) },
    score: equal * EQUALITY + (isNarrowed ? RANGE : 0) + (order === undefined ? 0 : ORDER),
  };
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];

/**
 * Of a multikey index, paths that share an array may be met by different items: from the first path that begins like
 * an earlier one, none serves. At most one of the others is an array, and of an array each item has its entry.
 */
function usablePaths({ isMultikey, paths }: Index): readonly string[] {
  if (!isMultikey) return paths;
  const roots = paths.map((path) => path.split('.')[0]);
  const repeated = roots.findIndex((root, position) => roots.indexOf(root) < position);
  return repeated < 0 ? paths : paths.slice(0, repeated);
}

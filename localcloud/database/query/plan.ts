import { isScalar } from '../values/compare';
import { rank } from '../values/compare';
import { stringify } from '../values/ejson';
import { after, sortKey } from '../values/sortKey';
import { isDocument } from '../values/value';
import type { Document, Value } from '../values/value';
import type { Collection, Index } from '../store/catalog';

type Range = [from: Buffer, below: Buffer];

/** How to find every document that may match: by id, by ranges of one index, or by looking at all. */
export type Plan =
  | { readonly kind: 'id'; readonly ids: string[] }
  | { readonly kind: 'index'; readonly index: Index; readonly ranges: Range[] }
  | { readonly kind: 'scan' };

const MOST_RANGES = 200;

/** What a query demands of one path in any case; the bounds are `[operator, value]`. */
interface Demand {
  equals?: Value[];
  bounds: [operator: string, value: Value][];
}

/** Chooses a plan whose documents include every match: a necessary condition, checked again by the matcher. */
export function planQuery(collection: Collection, query: Document): Plan {
  const demands = new Map<string, Demand>();
  collect(query, demands);
  const ids = demands.get('_id')?.equals;
  if (ids !== undefined) return { kind: 'id', ids: [...new Set(ids.map(stringify))] };
  let best: { plan: Plan; score: number } = { plan: { kind: 'scan' }, score: 0 };
  for (const index of collection.indexes) {
    const candidate = planIndex(index, demands);
    if (candidate !== undefined && candidate.score > best.score) best = candidate;
  }
  return best.plan;
}

export const planName = (plan: Plan): string =>
  plan.kind === 'index' ? plan.index.name : plan.kind;

function collect(query: Document, demands: Map<string, Demand>): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) collect(part, demands);
    } else if (!field.startsWith('$')) {
      const demand = demands.get(field) ?? { bounds: [] };
      demands.set(field, demand);
      demandOf(condition, demand);
    }
  }
}

function demandOf(condition: Value, demand: Demand): void {
  if (isScalar(condition)) demand.equals ??= [condition];
  if (!isDocument(condition)) return;
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$eq' && isScalar(value)) demand.equals ??= [value];
    else if (
      operator === '$in' &&
      Array.isArray(value) &&
      value.every(isScalar) &&
      value.length <= MOST_RANGES
    )
      demand.equals ??= value;
    else if (isBound(operator, value)) demand.bounds.push([operator, value]);
  }
}

const isBound = (operator: string, value: Value): boolean =>
  ['$gt', '$gte', '$lt', '$lte'].includes(operator) &&
  isScalar(value) &&
  value !== null &&
  !Number.isNaN(value);

function planIndex(
  index: Index,
  demands: Map<string, Demand>,
): { plan: Plan; score: number } | undefined {
  let prefixes: Buffer[] = [Buffer.alloc(0)];
  let score = 0;
  // Different items of an array may satisfy different conditions: of a multikey index only the first field serves.
  const paths = index.isMultikey ? index.paths.slice(0, 1) : index.paths;
  for (const path of paths) {
    const demand = demands.get(path);
    if (demand?.equals !== undefined && prefixes.length * demand.equals.length <= MOST_RANGES) {
      const keys = demand.equals.map((value) => sortKey(value));
      prefixes = prefixes.flatMap((prefix) => keys.map((key) => Buffer.concat([prefix, key])));
      score += 2;
      continue;
    }
    if (demand === undefined || demand.bounds.length === 0) break;
    const bounds = index.isMultikey ? demand.bounds.slice(0, 1) : demand.bounds;
    const ranges = prefixes.map((prefix) => narrow(prefix, bounds));
    return { plan: { kind: 'index', index, ranges }, score: score + 1 };
  }
  if (score === 0) return undefined;
  return {
    plan: {
      kind: 'index',
      index,
      ranges: prefixes.map((prefix): Range => [prefix, after(prefix)]),
    },
    score,
  };
}

function narrow(prefix: Buffer, bounds: Demand['bounds']): Range {
  let from = prefix;
  let below = after(prefix);
  for (const [operator, value] of bounds) {
    const key = Buffer.concat([prefix, sortKey(value)]);
    const [low, high] = [
      Buffer.concat([prefix, Buffer.of(rank(value))]),
      Buffer.concat([prefix, Buffer.of(rank(value) + 1)]),
    ];
    const range: Range =
      operator === '$gt'
        ? [after(key), high]
        : operator === '$gte'
          ? [key, high]
          : operator === '$lt'
            ? [low, key]
            : [low, after(key)];
    if (range[0].compare(from) > 0) from = range[0];
    if (range[1].compare(below) < 0) below = range[1];
  }
  return [from, below];
}

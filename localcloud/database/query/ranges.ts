import { rank } from '../values/compare';
import { after, sortKey, startKey } from '../values/sortKey';
import type { Demanded } from './demands';

/** Keys of an index from `from` on and below `below`; the first `prefix` bytes are the same in all of them. */
export interface Range {
  readonly from: Buffer;
  readonly below: Buffer;
  readonly prefix: number;
}

/** What MongoDB's matcher accepts beside: an array inside an array, a stored pattern. */
const RANK_OF_ARRAY = 5;
const RANK_OF_PATTERN = 11;

export const pointOf = (prefix: Buffer, key: Buffer): Buffer => Buffer.concat([prefix, key]);

export const wholeOf = (prefix: Buffer): Range => ({
  from: prefix,
  below: after(prefix),
  prefix: prefix.length,
});

/**
 * The ranges below `prefix` that hold every value as demanded. One value meets all demands at once, but of an array
 * each may be met by another item: of a multikey index only the narrowest serves. Where there is no array, no item of
 * one meets anything.
 */
export function rangesWithin(
  prefix: Buffer,
  demanded: readonly Demanded[],
  isMultikey: boolean,
): Range[] {
  if (isMultikey) return rangesOf(prefix, narrowest(demanded));
  if (demanded.some((one) => one.kind === 'bounds' && one.ofItem)) return [];
  return demanded.map((one) => rangesOf(prefix, one)).reduce(intersected, [wholeOf(prefix)]);
}

const narrowest = (demanded: readonly Demanded[]): Demanded =>
  demanded.reduce((best, one) => (sides(one) > sides(best) ? one : best));

const sides = (one: Demanded): number => (one.kind === 'start' ? 2 : one.bounds.length);

function rangesOf(prefix: Buffer, one: Demanded): Range[] {
  const rankOnly = (value: number): Range => ({
    from: pointOf(prefix, Buffer.of(value)),
    below: pointOf(prefix, Buffer.of(value + 1)),
    prefix: prefix.length,
  });
  if (one.kind === 'start') {
    const from = pointOf(prefix, startKey(one.text));
    return [{ from, below: after(from), prefix: prefix.length }, rankOnly(RANK_OF_PATTERN)];
  }
  const bounds = one.bounds.map(([operator, value]): Range[] => {
    const key = pointOf(prefix, sortKey(value));
    const { from: low, below: high } = rankOnly(rank(value));
    const [from, below] = {
      $gt: [after(key), high] as const,
      $gte: [key, high] as const,
      $lt: [low, key] as const,
      $lte: [low, after(key)] as const,
    }[operator];
    return [{ from, below, prefix: prefix.length }];
  });
  const together = bounds.reduce(intersected, [wholeOf(prefix)]);
  return one.ofItem ? [...together, rankOnly(RANK_OF_ARRAY)] : together;
}

const intersected = (some: readonly Range[], others: readonly Range[]): Range[] =>
  some.flatMap((one) => others.flatMap((other) => intersection(one, other)));

function intersection(one: Range, other: Range): Range[] {
  const from = one.from.compare(other.from) > 0 ? one.from : other.from;
  const below = one.below.compare(other.below) < 0 ? one.below : other.below;
  return from.compare(below) < 0 ? [{ from, below, prefix: one.prefix }] : [];
}

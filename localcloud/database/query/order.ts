import type { Index } from '../store/catalog';

/** How entries are read, by their bytes. */
export type Direction = 'ascending' | 'descending';
export type SortKeys = readonly (readonly [path: string, direction: 1 | -1])[];

/** The first `equal` paths of the index have given values; `isSingle`: one value each. */
interface Prefix {
  readonly equal: number;
  readonly isSingle: boolean;
}

/**
 * How an index gives the order that was asked for, if it does: the sort goes on where the given values end, along the
 * index's own directions or against all of them, as in MongoDB. Here all directions must be the same besides, because
 * entries are stored ascending. An index over arrays gives no order.
 */
export function orderBy(index: Index, prefix: Prefix, sort: SortKeys): Direction | undefined {
  const given = index.paths.slice(0, prefix.equal);
  const wanted = prefix.isSingle ? sort.filter(([path]) => !given.includes(path)) : sort;
  const [first] = wanted;
  if (first === undefined || index.isMultikey) return undefined;
  const along = first[1] * (index.directions[prefix.equal] ?? 0);
  const goesOn = wanted.every(([path, direction], offset) => {
    const position = prefix.equal + offset;
    return (
      index.paths[position] === path &&
      direction === first[1] &&
      direction * (index.directions[position] ?? 0) === along
    );
  });
  if (!goesOn) return undefined;
  return first[1] === 1 ? 'ascending' : 'descending';
}

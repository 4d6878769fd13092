import { compare } from './compare';
import { leaves } from './path';
import { isDocument, MongoError } from './value';
import type { Document, Value } from './value';

/** Checks a sort specification: at least one field, each 1 or -1. */
export function parseSort(specification: Value): [path: string, direction: 1 | -1][] {
  if (!isDocument(specification))
    throw new MongoError('the $sort key specification must be an object');
  const keys = Object.entries(specification).map(([path, direction]): [string, 1 | -1] => {
    if (direction !== 1 && direction !== -1)
      throw new MongoError('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return [path, direction];
  });
  if (keys.length === 0) throw new MongoError('$sort stage must have at least one sort key');
  return keys;
}

/** Stable sort as MongoDB's: an array counts as its least item ascending, its greatest descending. */
export function sortDocuments<T>(
  items: T[],
  documentOf: (item: T) => Document,
  specification: Value,
): T[] {
  const keys = parseSort(specification);
  return items
    .map((item) => ({
      item,
      values: keys.map(([path, direction]) => sortValue(documentOf(item), path, direction)),
    }))
    .sort((a, b) => {
      for (const [index, [, direction]] of keys.entries()) {
        const order = compare(a.values[index], b.values[index]);
        if (order !== 0) return order * direction;
      }
      return 0;
    })
    .map(({ item }) => item);
}

function sortValue(document: Document, path: string, direction: 1 | -1): Value | undefined {
  const values = leaves(document, path).flatMap((leaf): (Value | undefined)[] =>
    Array.isArray(leaf) ? (leaf.length === 0 ? [undefined] : leaf) : [leaf],
  );
  return values.reduce(
    (best, value) => (compare(value, best) * direction < 0 ? value : best),
    values[0],
  );
}

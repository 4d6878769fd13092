import { EMPTY_ARRAY, sortKey } from '../values/sortKey';
import type { KeyPart } from '../values/sortKey';
import { fieldOf, isDocument, MongoError } from '../values/value';
import type { Document } from '../values/value';

/** One key of an index for one document: its bytes, and the parts for the message of a duplicate. */
export interface IndexKey {
  readonly bytes: Buffer;
  readonly parts: KeyPart[];
}

/** A value on the way to an indexed field, with the part of the path still to go. */
interface Cell {
  value: KeyPart;
  rest: string[];
}

/** The keys that `document` has in an index over `paths`: one, or one per item when an array is on the way (multikey). */
export function indexKeys(
  document: Document,
  paths: string[],
): { keys: IndexKey[]; isMultikey: boolean } {
  const tuples: KeyPart[][] = [];
  const isMultikey = expand(
    paths.map((path) => ({ value: document, rest: path.split('.') })),
    false,
    tuples,
  );
  const unique = new Map<string, IndexKey>();
  for (const parts of tuples) {
    const bytes = Buffer.concat(parts.map(sortKey));
    unique.set(bytes.toString('latin1'), { bytes, parts });
  }
  return { keys: [...unique.values()], isMultikey };
}

function expand(start: Cell[], isInArray: boolean, tuples: KeyPart[][]): boolean {
  const cells = start.map(descend);
  const array = cells.find((cell) => Array.isArray(cell.value))?.value;
  if (!Array.isArray(array)) {
    tuples.push(cells.map((cell) => cell.value));
    return isInArray;
  }
  if (cells.some((cell) => Array.isArray(cell.value) && cell.value !== array))
    throw new MongoError('cannot index parallel arrays');
  const items: KeyPart[] = array.length === 0 ? [EMPTY_ARRAY] : array;
  for (const item of items) {
    const opened = cells.map((cell): Cell =>
      cell.value === array ? { value: item, rest: cell.rest } : cell,
    );
    // An array directly inside an array is a value of its own: MongoDB opens one level.
    const tuple = opened.map((cell): Cell =>
      Array.isArray(cell.value) && cell.rest.length > 0 ? { value: null, rest: [] } : cell,
    );
    if (tuple.some((cell) => Array.isArray(cell.value)))
      tuples.push(tuple.map((cell) => descend(cell).value));
    else expand(tuple, true, tuples);
  }
  return true;
}

/** Follows the path through objects until an array, the end, or nothing. */
function descend(cell: Cell): Cell {
  let { value } = cell;
  let index = 0;
  while (
    index < cell.rest.length &&
    value !== EMPTY_ARRAY &&
    value !== undefined &&
    isDocument(value)
  ) {
    value = fieldOf(value, cell.rest[index] as string);
    index++;
  }
  const rest = cell.rest.slice(index);
  if (rest.length > 0 && !Array.isArray(value))
    return { value: value === EMPTY_ARRAY ? value : undefined, rest: [] };
  return { value, rest };
}

/** `{ openid: "o1" }`, as MongoDB names the values of a duplicate key. */
export function describeKey(paths: string[], parts: KeyPart[]): string {
  const fields = paths.map((path, index) => `${path}: ${describe(parts[index])}`);
  return `{ ${fields.join(', ')} }`;
}

function describe(part: KeyPart): string {
  if (part === EMPTY_ARRAY) return 'undefined';
  if (part instanceof Date) return `new Date(${part.getTime()})`;
  return JSON.stringify(part ?? null);
}

import { stringify } from '../values/ejson';
import { fieldOf, isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';

/** One place in a document that an update writes to. */
export interface Location {
  readonly parent: Document | Value[];
  readonly key: string;
}

const INDEX = /^(0|[1-9]\d*)$/;
const MOST_PADDING = 1_500_000;

/** The places that `parts` names; `$[]` names every item. Objects on the way are made when `creates`. Throws MongoError. */
export function locate(document: Document, parts: string[], creates: boolean): Location[] {
  let places: Location[] = [{ parent: document, key: parts[0] as string }];
  for (const [depth, part] of parts.slice(1).entries()) {
    places = places.flatMap((place) =>
      descend(place, part, parts.slice(0, depth + 1).join('.'), creates),
    );
  }
  return places;
}

function descend(place: Location, part: string, path: string, creates: boolean): Location[] {
  const value = read(place);
  if (part === '$[]') {
    if (!Array.isArray(value))
      throw new MongoError(
        `The path '${path}' must exist in the document in order to apply array updates.`,
      );
    return value.map((_, index) => ({ parent: value, key: String(index) }));
  }
  if (isDocument(value) || (Array.isArray(value) && INDEX.test(part)))
    return [{ parent: value, key: part }];
  if (
    value === undefined ||
    (value === null && Array.isArray(place.parent) && Number(place.key) >= place.parent.length)
  ) {
    if (!creates) return [];
    const made: Document = {};
    write(place, made);
    return [{ parent: made, key: part }];
  }
  if (!creates) return [];
  throw new MongoError(
    `Cannot create field '${part}' in element {${place.key}: ${stringify(value)}}`,
  );
}

export function read({ parent, key }: Location): Value | undefined {
  return Array.isArray(parent) ? parent[Number(key)] : fieldOf(parent, key);
}

/** Writes a value, filling an array with null up to its place. */
export function write({ parent, key }: Location, value: Value): void {
  if (!Array.isArray(parent)) {
    parent[key] = value;
    return;
  }
  const index = Number(key);
  if (index > parent.length + MOST_PADDING)
    throw new MongoError("can't backfill more than 1500000 elements");
  while (parent.length < index) parent.push(null);
  parent[index] = value;
}

/** Takes a field away; an item of an array becomes null. */
export function unset({ parent, key }: Location): void {
  if (!Array.isArray(parent)) delete parent[key];
  else if (Number(key) < parent.length) parent[Number(key)] = null;
}

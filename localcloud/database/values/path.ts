import { fieldOf, isDocument } from './value';
import type { Document, Value } from './value';

const INDEX = /^(0|[1-9]\d*)$/;

/** The places where `path` ends in a document, arrays on the way opened as MongoDB opens them; undefined = missing there. */
export function leaves(document: Document, path: string): (Value | undefined)[] {
  if (!path.includes('.')) return [fieldOf(document, path)];
  const found: (Value | undefined)[] = [];
  walk(document, path.split('.'), 0, found);
  return found;
}

function walk(
  document: Document,
  parts: string[],
  depth: number,
  found: (Value | undefined)[],
): void {
  const value = fieldOf(document, parts[depth] as string);
  if (depth === parts.length - 1) found.push(value);
  else if (Array.isArray(value)) walkArray(value, parts, depth + 1, found);
  else if (value !== undefined && isDocument(value)) walk(value, parts, depth + 1, found);
  else found.push(undefined);
}

function walkArray(
  array: Value[],
  parts: string[],
  depth: number,
  found: (Value | undefined)[],
): void {
  const part = parts[depth] as string;
  const index = INDEX.test(part) ? Number(part) : -1;
  array.forEach((item, position) => {
    if (position === index) walkItem(item, parts, depth, found);
    if (isDocument(item) && (index < 0 || Object.hasOwn(item, part)))
      walk(item, parts, depth, found);
  });
}

function walkItem(item: Value, parts: string[], depth: number, found: (Value | undefined)[]): void {
  if (depth === parts.length - 1) found.push(item);
  else if (Array.isArray(item)) walkArray(item, parts, depth + 1, found);
  else if (isDocument(item)) walk(item, parts, depth + 1, found);
  else found.push(undefined);
}

/** The values that a comparison tries: each leaf, and each item of a leaf that is an array. */
export function candidates(document: Document, path: string): (Value | undefined)[] {
  const ends = leaves(document, path);
  if (!ends.some(Array.isArray)) return ends;
  return ends.flatMap((end) => (Array.isArray(end) ? [...end, end] : [end]));
}

import { isDocument, ObjectId } from './value';
import type { Document, Value } from './value';

/** BSON's order of types; values of different rank never equal. Missing and null share a rank. */
export function rank(value: Value | undefined): number {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (typeof value === 'boolean') return 8;
  if (Array.isArray(value)) return 5;
  if (value instanceof Date) return 9;
  if (value instanceof ObjectId) return 7;
  if (value instanceof RegExp) return 11;
  return 4;
}

/** MongoDB's order of any two values: by type, then by value; objects field by field in stored order. */
export function compare(a: Value | undefined, b: Value | undefined): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (a === undefined || a === null || b === undefined || b === null) return 0;
  if (typeof a === 'number') return compareNumbers(a, b as number);
  if (typeof a === 'string') return compareText(a, b as string);
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (a instanceof Date) return a.getTime() - (b as Date).getTime();
  if (a instanceof ObjectId) return compareText(a.hex, (b as ObjectId).hex);
  if (a instanceof RegExp)
    return compareText(`${a.source}/${a.flags}`, `${(b as RegExp).source}/${(b as RegExp).flags}`);
  if (Array.isArray(a)) return compareArrays(a, b as Value[]);
  return compareDocuments(a, b as Document);
}

export const equal = (a: Value | undefined, b: Value | undefined): boolean => compare(a, b) === 0;

function compareNumbers(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

/** By code point, as UTF-8 bytes compare; JavaScript's own order differs beyond U+D7FF. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x !== y) return codePointOrder(x) - codePointOrder(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above every other UTF-16 unit. */
const codePointOrder = (unit: number): number =>
  unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;

function compareArrays(a: Value[], b: Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = compare(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareDocuments(a: Document, b: Document): number {
  const fieldsA = Object.keys(a);
  const fieldsB = Object.keys(b);
  const length = Math.min(fieldsA.length, fieldsB.length);
  for (let index = 0; index < length; index++) {
    const [fieldA, fieldB] = [fieldsA[index] as string, fieldsB[index] as string];
    const order =
      rank(a[fieldA]) - rank(b[fieldB]) ||
      compareText(fieldA, fieldB) ||
      compare(a[fieldA], b[fieldB]);
    if (order !== 0) return order;
  }
  return fieldsA.length - fieldsB.length;
}

/** Truth of an aggregation expression's result. */
export const isTruthy = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 0;

export const isScalar = (value: Value): boolean =>
  !Array.isArray(value) && !isDocument(value) && !(value instanceof RegExp);

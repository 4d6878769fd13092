/** What a document may hold. 64-bit integers are numbers, as the JavaScript SDK reads them. */
export type Value =
  null | boolean | number | string | Date | RegExp | ObjectId | Value[] | Document;
export interface Document {
  [field: string]: Value;
}

/** MongoDB's 12-byte id, kept apart from text. */
export class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex;
  }
}

/** What MongoDB itself would complain about; the action that catches it adds the wire's wrapping. */
export class MongoError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MongoError';
  }
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !(value instanceof ObjectId);

/** Own field of a document, undefined when missing (never something inherited). */
export const fieldOf = (document: Document, field: string): Value | undefined =>
  Object.hasOwn(document, field) ? document[field] : undefined;

/** BSON's name of a value's type, as MongoDB's messages and `$type` say it. */
export function typeName(value: Value | undefined): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  if (value instanceof ObjectId) return 'objectId';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (!Number.isInteger(value)) return 'double';
  return value >= -(2 ** 31) && value < 2 ** 31 ? 'int' : 'long';
}

export function clone<T extends Value>(value: T): T;
export function clone(value: Value): Value {
  if (Array.isArray(value)) return value.map((item) => clone(item));
  if (!isDocument(value)) return value;
  const copy: Document = {};
  for (const field of Object.keys(value)) copy[field] = clone(value[field] as Value);
  return copy;
}

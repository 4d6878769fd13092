import { rank } from './compare';
import { ObjectId } from './value';
import type { Value } from './value';
import { stringify } from './ejson';

/** An empty array in an index: less than everything else, null included. */
export const EMPTY_ARRAY = Symbol('empty array');
export type KeyPart = Value | undefined | typeof EMPTY_ARRAY;

/** Bytes whose order is MongoDB's order of scalars, and of tuples of them when joined. Objects only keep equality. */
export function sortKey(value: KeyPart): Buffer {
  if (value === EMPTY_ARRAY) return Buffer.of(0);
  const type = Buffer.of(rank(value));
  if (value === undefined || value === null) return type;
  if (typeof value === 'number') return Buffer.concat([type, numberBytes(value)]);
  if (typeof value === 'boolean') return Buffer.concat([type, Buffer.of(Number(value))]);
  if (value instanceof Date) return Buffer.concat([type, numberBytes(value.getTime())]);
  if (value instanceof ObjectId) return Buffer.concat([type, textBytes(value.hex)]);
  return Buffer.concat([type, textBytes(typeof value === 'string' ? value : stringify(value))]);
}

/** IEEE bytes turned so that they sort as numbers do, NaN first. */
function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if (value < 0)
    for (let index = 0; index < 8; index++) bytes[index] = ~(bytes[index] as number) & 0xff;
  else bytes[0] = (bytes[0] as number) | 0x80;
  return bytes;
}

/** UTF-8 closed by 00 00, so that no key is the beginning of another. */
const textBytes = (text: string): Buffer => Buffer.concat([openTextBytes(text), Buffer.of(0, 0)]);

/** UTF-8 with 00 inside written as 00 ff. */
function openTextBytes(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (!bytes.includes(0)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0ÿ'), 'latin1');
}

/** What the keys of all texts that start so begin with. */
export const startKey = (text: string): Buffer =>
  Buffer.concat([Buffer.of(rank(text)), openTextBytes(text)]);

/** The least key above every key that begins with `prefix`. */
export function after(prefix: Buffer): Buffer {
  return Buffer.concat([prefix, Buffer.of(0xff)]);
}

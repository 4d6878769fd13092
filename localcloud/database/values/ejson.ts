import { isDocument, MongoError, ObjectId } from './value';
import type { Document, Value } from './value';

const REFUSED = new Set([
  '$binary',
  '$uuid',
  '$numberDecimal',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$code',
  '$symbol',
  '$dbPointer',
  '$undefined',
]);
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Reads EJSON, canonical or relaxed; `now` (ms) is what `$tcb_server_date` counts from. Throws MongoError. */
export function parse(text: string, now?: number): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new MongoError(
      `invalid EJSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return revive(json, now);
}

/** Like parse, for JSON that is already parsed; reuses its arrays and objects. */
export function revive(json: unknown, now?: number): Value {
  if (typeof json === 'string') return wellFormed(json);
  if (typeof json !== 'object' || json === null) return json as Value;
  if (Array.isArray(json)) {
    for (let index = 0; index < json.length; index++) json[index] = revive(json[index], now);
    return json as Value[];
  }
  return reviveObject(json as Record<string, unknown>, now);
}

function reviveObject(json: Record<string, unknown>, now: number | undefined): Value {
  const fields = Object.keys(json);
  const first = fields[0];
  if (first?.startsWith('$') && fields.length === 1) {
    const special = reviveSpecial(first, json[first], now);
    if (special !== undefined) return special;
  }
  for (const field of fields) {
    if (field === '__proto__') throw new MongoError("the field name '__proto__' is not supported");
    json[field] = revive(json[field], now);
  }
  return json as Document;
}

function reviveSpecial(kind: string, inner: unknown, now: number | undefined): Value | undefined {
  switch (kind) {
    case '$numberInt':
    case '$numberDouble':
      return Number(inner);
    case '$numberLong':
      return long(String(inner));
    case '$date':
      return date(inner);
    case '$oid':
      return new ObjectId(String(inner));
    case '$regularExpression':
      return regularExpression(inner);
    case '$tcb_server_date':
      return serverDate(inner, now);
    default:
      if (REFUSED.has(kind))
        throw new MongoError(`values of type ${kind} are not supported by the local cloud`);
      return undefined;
  }
}

function long(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new MongoError(
      `the 64-bit integer ${text} is beyond 2^53 and not supported by the local cloud`,
    );
  return value;
}

function date(inner: unknown): Date {
  const value = revive(inner);
  const instant = new Date(typeof value === 'number' || typeof value === 'string' ? value : NaN);
  if (Number.isNaN(instant.getTime())) throw new MongoError('invalid $date');
  return instant;
}

function serverDate(inner: unknown, now: number | undefined): Date {
  if (now === undefined) throw new MongoError('$tcb_server_date is not allowed here');
  const options = revive(inner);
  const offset = isDocument(options) ? (options['offset'] ?? 0) : 0;
  if (typeof offset !== 'number')
    throw new MongoError('the offset of $tcb_server_date must be a number');
  return new Date(now + offset);
}

/** Throws for the flags that MongoDB refuses (`g`, `u`, `y`). */
export function regularExpression(inner: unknown): RegExp {
  const { pattern = '', options = '' } = (inner ?? {}) as { pattern?: unknown; options?: unknown };
  if (typeof pattern === 'string' && typeof options === 'string')
    return makeRegExp(pattern, options);
  throw new MongoError('invalid $regularExpression');
}

export function makeRegExp(pattern: string, options: string): RegExp {
  const bad = /[^ims]/.exec(options)?.[0];
  if (bad !== undefined) throw new MongoError(`invalid flag in regex options: ${bad}`);
  try {
    return new RegExp(pattern, options);
  } catch (error) {
    throw new MongoError(
      `Regular expression is invalid: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const wellFormed = (text: string): string =>
  LONE_SURROGATE.test(text) ? Buffer.from(text).toString() : text;

/** Writes relaxed EJSON with dates as `{"$date":ms}`: the text that is stored and sent. */
export function stringify(value: Value): string {
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : `{"$numberDouble":"${value}"}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stringify).join(',')}]`;
  if (value instanceof Date) return `{"$date":${value.getTime()}}`;
  if (value instanceof ObjectId) return `{"$oid":${JSON.stringify(value.hex)}}`;
  if (value instanceof RegExp)
    return `{"$regularExpression":${JSON.stringify({ pattern: value.source, options: value.flags })}}`;
  const parts: string[] = [];
  for (const field of Object.keys(value)) {
    const inner = value[field];
    if (inner !== undefined) parts.push(`${JSON.stringify(field)}:${stringify(inner)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Parses a document; throws MongoError for anything else. */
export function parseDocument(text: unknown, now?: number): Document {
  const value = typeof text === 'string' ? parse(text, now) : revive(text ?? {}, now);
  if (!isDocument(value)) throw new MongoError('a document was expected');
  return value;
}

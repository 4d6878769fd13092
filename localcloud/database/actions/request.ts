import type { Body } from '../engine';
import { parseDocument } from '../values/ejson';
import type { Document } from '../values/value';
import { invalidParameter } from '../wireError';

/** The request's query; none means everything. */
export const queryOf = (body: Body, now: number): Document =>
  parseDocument(body['query'] ?? {}, now);

/** A whole number of the request between `least` and `most`. Throws INVALID_PARAM. */
export function wholeNumberOf(
  body: Body,
  field: string,
  least: number,
  most: number,
): number | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw invalidParameter(`${field} must be a whole number from ${least} to ${most}`);
  }
  return value;
}

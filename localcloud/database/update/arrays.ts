import { equal } from '../values/compare';
import { compare } from '../values/compare';
import { sortDocuments } from '../values/sort';
import { isDocument, MongoError, typeName } from '../values/value';
import type { Value } from '../values/value';
import { compileElement } from '../query/match';
import type { Evaluate } from '../query/predicate';

const PUSH_CLAUSES = new Set(['$each', '$position', '$slice', '$sort']);

/** `$push`: the array with the new items at `$position`, sorted, cut. */
export function push(array: Value[], operand: Value): Value[] {
  if (!isDocument(operand) || !('$each' in operand)) return [...array, operand];
  const { $each: items, $position: position, $slice: slice, $sort: sort } = operand;
  const unknown = Object.keys(operand).find((clause) => !PUSH_CLAUSES.has(clause));
  if (unknown !== undefined) throw new MongoError(`Unrecognized clause in $push: ${unknown}`);
  if (!Array.isArray(items))
    throw new MongoError(
      `The argument to $each in $push must be an array but it was of type: ${typeName(items)}`,
    );
  const at = position === undefined ? array.length : wholeNumber('$position', position);
  const start = at < 0 ? Math.max(0, array.length + at) : at;
  const pushed = sorted([...array.slice(0, start), ...items, ...array.slice(start)], sort);
  if (slice === undefined) return pushed;
  const length = wholeNumber('$slice', slice);
  if (length === 0) return [];
  return length < 0 ? pushed.slice(length) : pushed.slice(0, length);
}

function wholeNumber(clause: string, value: Value): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new MongoError(
    `The value for ${clause} must be an integer value, not of type: ${typeName(value)}`,
  );
}

function sorted(items: Value[], sort: Value | undefined): Value[] {
  if (sort === undefined) return items;
  if (sort === 1 || sort === -1) return [...items].sort((a, b) => compare(a, b) * sort);
  if (!isDocument(sort))
    throw new MongoError(
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  return sortDocuments(items, (item) => (isDocument(item) ? item : {}), sort);
}

/** `$addToSet`: the array with those items that it does not have. */
export function addToSet(array: Value[], operand: Value): Value[] {
  const result = [...array];
  for (const item of itemsOf(operand))
    if (!result.some((known) => equal(known, item))) result.push(item);
  return result;
}

function itemsOf(operand: Value): Value[] {
  if (!isDocument(operand) || !('$each' in operand)) return [operand];
  const items = operand['$each'];
  if (!Array.isArray(items))
    throw new MongoError(
      `The argument to $each in $addToSet must be an array but it was of type ${typeName(items)}`,
    );
  if (Object.keys(operand).length > 1)
    throw new MongoError('Found unexpected fields after $each in $addToSet');
  return items;
}

/** Whether `$pull` takes an item out: a value pulls its equals, a document pulls what it matches. */
export function pulls(operand: Value, evaluate: Evaluate): (item: Value) => boolean {
  if (isDocument(operand)) return compileElement(operand, evaluate);
  if (operand instanceof RegExp)
    return (item) => (typeof item === 'string' ? operand.test(item) : equal(item, operand));
  return (item) => equal(item, operand);
}

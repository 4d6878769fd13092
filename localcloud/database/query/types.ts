import { MongoError, typeName } from '../values/value';
import type { Value } from '../values/value';

const BY_NUMBER: Readonly<Record<number, string>> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  18: 'long',
};
const NAMES = new Set([...Object.values(BY_NUMBER), 'number']);

/** `$type`: whether a value is of one of the named types. A whole number counts as int, long and double alike. */
export function matchesType(operand: Value): (value: Value | undefined) => boolean {
  const names = (Array.isArray(operand) ? operand : [operand]).map((type) => {
    const name = typeof type === 'number' ? BY_NUMBER[type] : type;
    if (typeof name !== 'string' || !NAMES.has(name))
      throw new MongoError(`Unknown type name alias: ${JSON.stringify(type)}`);
    return name;
  });
  return (value) => {
    if (value === undefined) return false;
    const actual = typeName(value);
    return names.some(
      (name) => name === actual || (typeof value === 'number' && isNumeric(name, value)),
    );
  };
}

const isNumeric = (name: string, value: number): boolean =>
  name === 'number' || name === 'double' || (name === 'long' && Number.isInteger(value));

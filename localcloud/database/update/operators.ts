import { compare, equal } from '../values/compare';
import { stringify } from '../values/ejson';
import { clone, isDocument, MongoError, typeName } from '../values/value';
import type { Value } from '../values/value';
import type { Evaluate } from '../query/predicate';
import { addToSet, pulls, push } from './arrays';

export interface Site {
  readonly path: string;
  /** The last part of the path. */
  readonly field: string;
  /** EJSON of the document's _id, for messages. */
  readonly id: string;
  readonly evaluate: Evaluate;
}

/** What one operator does to the value at a place; undefined leaves the place as it is. */
export interface Operator {
  /** Whether missing objects on the way are made. */
  readonly creates: boolean;
  apply(current: Value | undefined, operand: Value, site: Site): Value | undefined;
}

const arithmetic = (
  name: '$inc' | '$mul',
  verb: string,
  combine: (current: number, operand: number) => number,
): Operator => ({
  creates: true,
  apply(current, operand, { path, field, id }) {
    if (typeof operand !== 'number')
      throw new MongoError(
        `Cannot ${verb} with non-numeric argument: {${path}: ${stringify(operand)}}`,
      );
    if (current === undefined) return combine(0, operand);
    if (typeof current === 'number') return combine(current, operand);
    throw new MongoError(
      `Cannot apply ${name} to a value of non-numeric type. {_id: ${id}} has the field '${field}' of non-numeric type ${typeName(current)}`,
    );
  },
});

const extreme = (direction: 1 | -1): Operator => ({
  creates: true,
  apply: (current, operand) =>
    current === undefined || compare(operand, current) * direction > 0 ? operand : current,
});

const pop: Operator = {
  creates: false,
  apply(current, operand, { path }) {
    if (operand !== 1 && operand !== -1)
      throw new MongoError(`$pop expects 1 or -1, found: ${stringify(operand)}`);
    if (current === undefined) return undefined;
    if (!Array.isArray(current))
      throw new MongoError(
        `Path '${path}' contains an element of non-array type '${typeName(current)}'`,
      );
    return operand === 1 ? current.slice(0, -1) : current.slice(1);
  },
};

const pull: Operator = {
  creates: false,
  apply(current, operand, { evaluate }) {
    if (current === undefined) return undefined;
    if (!Array.isArray(current)) throw new MongoError('Cannot apply $pull to a non-array value');
    const isPulled = pulls(operand, evaluate);
    return current.filter((item) => !isPulled(item));
  },
};

const pullAll: Operator = {
  creates: false,
  apply(current, operand) {
    if (!Array.isArray(operand))
      throw new MongoError(
        `$pullAll requires an array argument but was given a ${typeName(operand)}`,
      );
    if (current === undefined) return undefined;
    if (!Array.isArray(current)) throw new MongoError('Cannot apply $pull to a non-array value');
    return current.filter((item) => !operand.some((pulled) => equal(pulled, item)));
  },
};

const BIT_OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const bit: Operator = {
  creates: true,
  apply(current, operand, { field, id }) {
    if (!isDocument(operand) || Object.keys(operand).length === 0)
      throw new MongoError('The $bit modifier needs an object of and/or/xor');
    if (current !== undefined && typeName(current) !== 'int') {
      throw new MongoError(
        `Cannot apply $bit to a value of non-integral type.{_id: ${id}} has the field ${field} of non-integer type ${typeName(current)}`,
      );
    }
    let result = (current ?? 0) as number;
    for (const [name, argument] of Object.entries(operand)) {
      const operation = BIT_OPERATIONS[name];
      if (operation === undefined || typeName(argument) !== 'int')
        throw new MongoError(`The $bit modifier does not take ${name}: ${stringify(argument)}`);
      result = operation(result, argument as number);
    }
    return result;
  },
};

/** The operators that look at one place; $unset, $rename and $setOnInsert are in update.ts. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  $set: { creates: true, apply: (_current, operand) => clone(operand) },
  $inc: arithmetic('$inc', 'increment', (current, operand) => current + operand),
  $mul: arithmetic('$mul', 'multiply', (current, operand) => current * operand),
  $max: extreme(1),
  $min: extreme(-1),
  $bit: bit,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
  $push: {
    creates: true,
    apply(current, operand, { field, id }) {
      if (current === undefined) return push([], operand);
      if (Array.isArray(current)) return push(current, operand);
      throw new MongoError(
        `The field '${field}' must be an array but is of type ${typeName(current)} in document {_id: ${id}}`,
      );
    },
  },
  $addToSet: {
    creates: true,
    apply(current, operand, { field }) {
      if (current === undefined) return addToSet([], operand);
      if (Array.isArray(current)) return addToSet(current, operand);
      throw new MongoError(
        `Cannot apply $addToSet to non-array field. Field named '${field}' has non-array type ${typeName(current)}`,
      );
    },
  },
};

import { compare, equal, rank } from '../values/compare';
import { makeRegExp } from '../values/ejson';
import { candidates, leaves } from '../values/path';
import { isDocument, MongoError, typeName } from '../values/value';
import type { Document, Value } from '../values/value';
import { geoPredicate, nearPredicate } from './geo';
import type { CompileElement, Predicate } from './predicate';
import { matchesType } from './types';

type Test = (value: Value | undefined) => boolean;
type Operator = (path: string, operand: Value, compileElement: CompileElement) => Predicate;

export const isOperators = (condition: Value): condition is Document =>
  isDocument(condition) && (Object.keys(condition)[0]?.startsWith('$') ?? false);

/** The predicate of `path: condition`. Throws MongoError for an unknown operator or a wrong operand. */
export function fieldPredicate(
  path: string,
  condition: Value,
  compileElement: CompileElement,
): Predicate {
  if (condition instanceof RegExp) return anyOf(path, matchesRegExp(condition));
  if (!isOperators(condition)) return equals(path, condition);
  const rest = { ...condition };
  const predicates: Predicate[] = [];
  if ('$regex' in rest || '$options' in rest) {
    predicates.push(anyOf(path, matchesRegExp(regexOf(rest))));
    delete rest['$regex'];
    delete rest['$options'];
  }
  for (const [name, operand] of Object.entries(rest)) {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (operator === undefined) throw new MongoError(`unknown operator: ${name}`);
    predicates.push(operator(path, operand, compileElement));
  }
  return (document) => predicates.every((predicate) => predicate(document));
}

const anyOf =
  (path: string, test: Test): Predicate =>
  (document) =>
    candidates(document, path).some(test);

const not =
  (predicate: Predicate): Predicate =>
  (document) =>
    !predicate(document);

const equals = (path: string, operand: Value): Predicate =>
  anyOf(path, (value) => equal(value, operand));

const matchesRegExp =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string'
      ? pattern.test(value)
      : value instanceof RegExp && equal(value, pattern);

function regexOf(condition: Document): RegExp {
  const { $regex: pattern, $options: options = '' } = condition;
  if (pattern === undefined) throw new MongoError('$options needs a $regex');
  if (typeof options !== 'string') throw new MongoError('$options has to be a string');
  if (pattern instanceof RegExp)
    return options === '' ? pattern : makeRegExp(pattern.source, options);
  if (typeof pattern !== 'string') throw new MongoError('$regex has to be a string');
  return makeRegExp(pattern, options);
}

/** Only values of the operand's own type compare; null stands for missing too. */
function ordering(accept: (order: number) => boolean): Operator {
  return (path, operand) => {
    if (operand instanceof RegExp)
      throw new MongoError(`Can't have RegEx as arg to predicate over field '${path}'.`);
    const isNaNOperand = Number.isNaN(operand);
    return anyOf(path, (value) => {
      if (rank(value) !== rank(operand)) return false;
      if (isNaNOperand || Number.isNaN(value))
        return isNaNOperand && Number.isNaN(value) && accept(0);
      return accept(compare(value, operand));
    });
  };
}

function oneOf(path: string, operand: Value): Predicate {
  if (!Array.isArray(operand)) throw new MongoError('$in needs an array');
  if (operand.some(isOperators)) throw new MongoError('cannot nest $ under $in');
  const tests = operand.map((item): Test =>
    item instanceof RegExp ? matchesRegExp(item) : (value) => equal(value, item),
  );
  return anyOf(path, (value) => tests.some((test) => test(value)));
}

function exists(path: string, operand: Value): Predicate {
  const isWanted = operand !== false && operand !== 0 && operand !== null;
  return (document) => leaves(document, path).some((value) => value !== undefined) === isWanted;
}

function size(path: string, operand: Value): Predicate {
  if (typeof operand !== 'number')
    throw new MongoError(
      `Failed to parse $size. Expected a number in: $size: ${typeName(operand)}`,
    );
  if (!Number.isInteger(operand))
    throw new MongoError('Failed to parse $size. Expected an integer');
  if (operand < 0) throw new MongoError('Failed to parse $size. Expected a non-negative number');
  return (document) =>
    leaves(document, path).some((value) => Array.isArray(value) && value.length === operand);
}

function mod(path: string, operand: Value): Predicate {
  if (!Array.isArray(operand)) throw new MongoError('malformed mod, needs to be an array');
  const [divisor, remainder] = operand;
  if (operand.length < 2) throw new MongoError('malformed mod, not enough elements');
  if (operand.length > 2) throw new MongoError('malformed mod, too many elements');
  if (typeof divisor !== 'number') throw new MongoError('malformed mod, divisor not a number');
  if (typeof remainder !== 'number') throw new MongoError('malformed mod, remainder not a number');
  if (Math.trunc(divisor) === 0) throw new MongoError('divisor cannot be 0');
  return anyOf(
    path,
    (value) =>
      typeof value === 'number' &&
      Number.isFinite(value) &&
      Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder),
  );
}

function elemMatch(path: string, operand: Value, compileElement: CompileElement): Predicate {
  if (!isDocument(operand)) throw new MongoError('$elemMatch needs an Object');
  const test = compileElement(operand);
  return (document) =>
    leaves(document, path).some((value) => Array.isArray(value) && value.some(test));
}

function all(path: string, operand: Value, compileElement: CompileElement): Predicate {
  if (!Array.isArray(operand)) throw new MongoError('$all needs an array');
  const predicates = operand.map((item): Predicate => {
    if (isOperators(item)) {
      if (Object.keys(item)[0] === '$elemMatch')
        return elemMatch(path, item['$elemMatch'] ?? null, compileElement);
      throw new MongoError('no $ expressions in $all');
    }
    return item instanceof RegExp ? anyOf(path, matchesRegExp(item)) : equals(path, item);
  });
  return (document) =>
    predicates.length > 0 && predicates.every((predicate) => predicate(document));
}

function negation(path: string, operand: Value, compileElement: CompileElement): Predicate {
  if (operand instanceof RegExp) return not(anyOf(path, matchesRegExp(operand)));
  if (!isDocument(operand)) throw new MongoError('$not needs a regex or a document');
  if (Object.keys(operand).length === 0) throw new MongoError('$not cannot be empty');
  if (!isOperators(operand)) throw new MongoError(`unknown operator: ${Object.keys(operand)[0]}`);
  return not(fieldPredicate(path, operand, compileElement));
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  $eq: (path, operand) => {
    return equals(path, operand);
  },
  $ne: (path, operand) => {
    if (operand instanceof RegExp) throw new MongoError("Can't have regex as arg to $ne.");
    return not(equals(path, operand));
  },
  $gt: ordering((order) => order > 0),
  $gte: ordering((order) => order >= 0),
  $lt: ordering((order) => order < 0),
  $lte: ordering((order) => order <= 0),
  $in: oneOf,
  $nin: (path, operand) => {
    if (!Array.isArray(operand)) throw new MongoError('$nin needs an array');
    return not(oneOf(path, operand));
  },
  $exists: exists,
  $size: size,
  $mod: mod,
  $type: (path, operand) => anyOf(path, matchesType(operand)),
  $elemMatch: elemMatch,
  $all: all,
  $not: negation,
  $nearSphere: nearPredicate,
  $geoWithin: (path, operand) => geoPredicate('$geoWithin', path, operand),
  $geoIntersects: (path, operand) => geoPredicate('$geoIntersects', path, operand),
};

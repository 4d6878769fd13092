import { isTruthy } from '../values/compare';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { fieldPredicate, isOperators } from './operators';
import type { CompileElement, Evaluate, Predicate } from './predicate';

const REFUSED = new Set(['$where', '$text', '$jsonSchema', '$nearSphere', '$near']);

/** Makes a query into a predicate with MongoDB's semantics. Throws MongoError for what it does not know. */
export function compileQuery(query: Document, evaluate: Evaluate): Predicate {
  const predicates = Object.entries(query).map(([field, condition]) =>
    compileEntry(field, condition, evaluate),
  );
  return (document) => predicates.every((predicate) => predicate(document));
}

const elementsWith =
  (evaluate: Evaluate): CompileElement =>
  (condition) =>
    compileElement(condition, evaluate);

function compileEntry(field: string, condition: Value, evaluate: Evaluate): Predicate {
  if (!field.startsWith('$')) return fieldPredicate(field, condition, elementsWith(evaluate));
  if (field === '$comment') return () => true;
  if (field === '$expr') return (document) => isTruthy(evaluate(condition, document));
  if (field === '$and' || field === '$or' || field === '$nor')
    return compileLogic(field, condition, evaluate);
  if (REFUSED.has(field)) throw new MongoError(`${field} is not supported by the local cloud`);
  throw new MongoError(`unknown top level operator: ${field}`);
}

function compileLogic(
  operator: '$and' | '$or' | '$nor',
  condition: Value,
  evaluate: Evaluate,
): Predicate {
  if (!Array.isArray(condition)) throw new MongoError(`${operator} must be an array`);
  if (condition.length === 0) throw new MongoError('$and/$or/$nor must be a nonempty array');
  const parts = condition.map((part) => {
    if (!isDocument(part)) throw new MongoError('$or/$and/$nor entries need to be full objects');
    return compileQuery(part, evaluate);
  });
  if (operator === '$and') return (document) => parts.every((part) => part(document));
  if (operator === '$or') return (document) => parts.some((part) => part(document));
  return (document) => !parts.some((part) => part(document));
}

/** A condition on one value, as `$elemMatch` and `$pull` put it: operators on the value, or a query on the document it is. */
export function compileElement(condition: Document, evaluate: Evaluate): (value: Value) => boolean {
  const first = Object.keys(condition)[0];
  const isOnValue =
    isOperators(condition) &&
    first !== '$and' &&
    first !== '$or' &&
    first !== '$nor' &&
    first !== '$expr';
  if (isOnValue) {
    const predicate = fieldPredicate('value', condition, elementsWith(evaluate));
    return (value) => predicate({ value });
  }
  const predicate = compileQuery(condition, evaluate);
  return (value) => {
    if (isDocument(value)) return predicate(value);
    return Array.isArray(value) && predicate(Object.fromEntries(value.entries()));
  };
}

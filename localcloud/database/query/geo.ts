import { MongoError } from '../values/value';
import type { Value } from '../values/value';
import type { Predicate } from './predicate';

export function geoPredicate(operator: string, path: string, operand: Value): Predicate {
  throw new MongoError(
    `${operator} is not supported by the local cloud (${path}: ${JSON.stringify(operand)})`,
  );
}

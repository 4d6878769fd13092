import { evalExpr } from 'mingo/core';
import type { AnyObject, Options } from 'mingo/types';
import { compare } from '../values/compare';
import { MongoError } from '../values/value';
import type { Value } from '../values/value';

type Comparison = (obj: AnyObject, expression: unknown, options: Options) => unknown;

/** MongoDB compares any two values in an expression, by type first; a missing one is less than null. */
function comparison(name: string, accept: (order: number) => unknown): Comparison {
  return (obj, expression, options) => {
    if (!Array.isArray(expression) || expression.length !== 2) {
      throw new MongoError(`Expression ${name} takes exactly 2 arguments.`);
    }
    const [a, b] = evalExpr(obj, expression, options) as [Value | undefined, Value | undefined];
    if (a === undefined || b === undefined)
      return accept(Number(a !== undefined) - Number(b !== undefined));
    return accept(Math.sign(compare(a, b)));
  };
}

export const COMPARISONS = {
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: comparison('$cmp', (order) => order),
};

import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as windows from 'mingo/operators/window';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import { Lazy } from 'mingo/lazy';
import type { Iterator } from 'mingo/lazy';
import type { Options } from 'mingo/types';
import { compileQuery } from '../query/match';
import type { Evaluate } from '../query/predicate';
import { sortDocuments } from '../values/sort';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { COMPARISONS } from './expressions';
import { lookupStage } from './lookup';
import type { Lookup } from './lookup';

const EXPRESSIONS = { ...without(expressions, ['$function']), ...COMPARISONS };
const ACCUMULATORS = without(accumulators, ['$accumulator']);

/** mingo's operators, with MongoDB's comparison, matching, sorting and joining in place of mingo's own. */
export function aggregationOptions(lookup: Lookup, now: number): Options {
  const context = Context.init({
    accumulator: ACCUMULATORS,
    expression: EXPRESSIONS,
    pipeline: {
      ...without(stages, ['$out', '$merge', '$documents']),
      $match: matchStage,
      $sort: sortStage,
      $limit: limitStage,
      $skip: skipStage,
      $lookup: lookupStage(lookup),
    } as never,
    projection: projections,
    query: queries,
    window: windows,
  });
  return {
    idKey: '_id',
    context,
    scriptEnabled: false,
    useStrictMode: true,
    failOnError: true,
    processingMode: ProcessingMode.CLONE_OFF,
    collectionResolver: (name) => lookup(name, {}),
    variables: { NOW: new Date(now) },
  };
}

/** Computes `$expr` for a query outside a pipeline. */
export const evaluator =
  (options: Options): Evaluate =>
  (expression, document) =>
    evalExpr(document, expression, options);

function without<T extends object>(operators: T, names: string[]): T {
  return Object.fromEntries(
    Object.entries(operators).filter(([name]) => !names.includes(name)),
  ) as T;
}

function matchStage(input: Iterator, query: unknown, options: Options): Iterator {
  if (!isDocument(query))
    throw new MongoError('the match filter must be an expression in an object');
  const matches = compileQuery(query, evaluator(options));
  return input.filter((document) => matches(document as Document));
}

function sortStage(input: Iterator, specification: unknown): Iterator {
  return input.transform(((items: Document[]) =>
    Lazy(sortDocuments(items, (item) => item, specification as Value))) as never);
}

function limitStage(input: Iterator, limit: unknown): Iterator {
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit <= 0)
    throw new MongoError('the limit must be positive');
  return input.take(limit);
}

function skipStage(input: Iterator, skip: unknown): Iterator {
  if (typeof skip !== 'number' || !Number.isInteger(skip) || skip < 0)
    throw new MongoError('Argument to $skip cannot be negative');
  return input.drop(skip);
}

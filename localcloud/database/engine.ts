import { aggregationOptions, evaluator } from './aggregate/context';
import type { Lookup } from './aggregate/lookup';
import { find } from './query/find';
import type { Evaluate } from './query/predicate';
import type { Catalog, Collection } from './store/catalog';
import type { View } from './store/documents';
import type { Present } from './store/present';
import type { Transactions } from './store/transactions';
import type { Writable } from './store/writable';
import type { WriteQueue } from './store/writeQueue';
import { invalidParameter } from './wireError';

/** What the actions work with. */
export interface Engine {
  readonly catalog: Catalog;
  readonly present: Present;
  readonly queue: WriteQueue;
  readonly transactions: Transactions;
  /** The cloud's clock, ms. */
  readonly now: () => number;
}

export type Body = Readonly<Record<string, unknown>>;
export interface Outcome {
  /** The fields of the response envelope, without requestId. */
  readonly answer: Record<string, unknown>;
  /** The index used, 'id' or 'scan'. */
  readonly plan?: string;
  /** How many documents were looked at. */
  readonly examined?: number;
}
export type Action = (engine: Engine, body: Body) => Promise<Outcome>;

/** Runs a read in the request's transaction, or on the present. */
export async function read<T>(
  engine: Engine,
  body: Body,
  operation: (view: View) => T,
): Promise<T> {
  const id = transactionOf(body);
  return id === undefined ? operation(engine.present) : engine.transactions.run(id, operation);
}

/** Runs a write in the request's transaction, or durably on the present. */
export async function write<T>(
  engine: Engine,
  body: Body,
  operation: (target: Writable) => T,
): Promise<T> {
  const id = transactionOf(body);
  return id === undefined
    ? engine.queue.write(() => operation(engine.present))
    : engine.transactions.run(id, operation);
}

function transactionOf(body: Body): string | undefined {
  const id = body['transactionId'];
  if (id === undefined || id === null) return undefined;
  if (typeof id !== 'string') throw invalidParameter('transactionId must be a string');
  return id;
}

export const collectionOf = (engine: Engine, body: Body): Collection =>
  engine.catalog.get(body['collectionName']);

/** Computes aggregation expressions for the queries of one request; prepared when the first one comes. */
export function evaluateFor(engine: Engine, view: View): Evaluate {
  let prepared: Evaluate | undefined;
  const lookup: Lookup = (name, query) =>
    find(view, engine.catalog.get(name), query, evaluate).documents.map(({ doc }) => doc);
  const evaluate: Evaluate = (expression, document) => {
    prepared ??= evaluator(aggregationOptions(lookup, engine.now()));
    return prepared(expression, document);
  };
  return evaluate;
}

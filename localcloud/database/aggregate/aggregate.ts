import { Aggregator } from 'mingo/aggregator';
import { find } from '../query/find';
import type { Found } from '../query/find';
import type { Collection } from '../store/catalog';
import type { View } from '../store/documents';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { aggregationOptions, evaluator } from './context';
import type { Lookup } from './lookup';

/** Rows of a pipeline that sets no limit itself. */
const DEFAULT_ROWS = 20;

export interface Stage {
  readonly key: string;
  readonly value: Value;
}

/** Runs a pipeline over one collection; a leading `$match` uses the indexes. Throws MongoError and mingo's errors. */
export function aggregate(
  view: View,
  collection: Collection,
  stages: Stage[],
  collectionOf: (name: string) => Collection,
  now: number,
) {
  const lookup: Lookup = (name, query) =>
    find(view, collectionOf(name), query, evaluate).documents.map(({ doc }) => doc);
  const options = aggregationOptions(lookup, now);
  const evaluate = evaluator(options);
  const [first, ...rest] = stages;
  const isPushedDown = first?.key === '$match' && isDocument(first.value);
  const found: Found = find(view, collection, isPushedDown ? first.value : {}, evaluate);
  const pipeline = (isPushedDown ? rest : stages).map(({ key, value }) => ({
    [key]: checked(key, value),
  }));
  const rows = new Aggregator(pipeline, options).run<Document>(
    found.documents.map(({ doc }) => doc),
  );
  const isLimited = stages.some(({ key }) => key === '$limit');
  return {
    rows: isLimited ? rows : rows.slice(0, DEFAULT_ROWS),
    plan: found.plan,
    examined: found.examined,
  };
}

function checked(key: string, value: Value): Value {
  if (key === '$out' || key === '$merge' || key === '$documents' || key === '$geoNear') {
    throw new MongoError(`the stage ${key} is not supported by the local cloud`);
  }
  return value;
}

import { Aggregator } from 'mingo/aggregator';
import { find } from '../query/find';
import type { Collection } from '../store/catalog';
import type { View } from '../store/documents';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { aggregationOptions, evaluator } from './context';
import { geoNear } from './geoNear';
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
  const found = find(view, collection, leadingQuery(first), evaluate);
  const documents = found.documents.map(({ doc }) => doc);
  const input = first?.key === '$geoNear' ? geoNear(documents, first.value) : documents;
  const pipeline = (isTakenUp(first) ? rest : stages).map(({ key, value }) => ({
    [key]: checked(key, value),
  }));
  const rows = new Aggregator(pipeline, options).run<Document>(input);
  const isLimited = stages.some(({ key }) => key === '$limit');
  return {
    rows: isLimited ? rows : rows.slice(0, DEFAULT_ROWS),
    plan: found.plan,
    examined: found.examined,
  };
}

function checked(key: string, value: Value): Value {
  if (key === '$out' || key === '$merge' || key === '$documents') {
    throw new MongoError(`the stage ${key} is not supported by the local cloud`);
  }
  return value;
}

/** A pipeline that begins with `$match` or `$geoNear` is a query first. */
const isTakenUp = (first: Stage | undefined): boolean =>
  first !== undefined &&
  (first.key === '$geoNear' || (first.key === '$match' && isDocument(first.value)));

function leadingQuery(first: Stage | undefined): Document {
  if (first === undefined || !isDocument(first.value)) return {};
  if (first.key === '$match') return first.value;
  const query = first.key === '$geoNear' ? first.value['query'] : undefined;
  return query !== undefined && isDocument(query) ? query : {};
}

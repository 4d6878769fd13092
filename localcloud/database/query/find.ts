import type { Collection } from '../store/catalog';
import type { StoredDocument, View } from '../store/documents';
import { sortDocuments } from '../values/sort';
import type { Document, Value } from '../values/value';
import { nearestFirst } from './geo';
import { compileQuery } from './match';
import type { Evaluate } from './predicate';
import { planName, planQuery } from './plan';

export interface Found {
  readonly documents: StoredDocument[];
  /** Name of the index used, 'id' or 'scan'. */
  readonly plan: string;
  /** How many documents were looked at. */
  readonly examined: number;
}

export interface FindOptions {
  readonly sort?: Value;
  readonly skip?: number;
  readonly limit?: number;
}

/** The documents of `view` that match `query`. Throws MongoError. */
export function find(
  view: View,
  collection: Collection,
  query: Document,
  evaluate: Evaluate,
  options: FindOptions = {},
): Found {
  const matches = compileQuery(query, evaluate);
  const plan = planQuery(collection, query);
  const skip = options.skip ?? 0;
  const end = options.limit === undefined ? Infinity : skip + options.limit;
  const distance = options.sort === undefined ? nearestFirst(query) : undefined;
  const enough = options.sort === undefined && distance === undefined ? end : Infinity;
  const documents: StoredDocument[] = [];
  let examined = 0;
  for (const stored of view.candidates(collection, plan)) {
    if (documents.length >= enough) break;
    examined++;
    if (matches(stored.doc)) documents.push(stored);
  }
  if (distance !== undefined) documents.sort((a, b) => distance(a.doc) - distance(b.doc));
  const sorted =
    options.sort === undefined
      ? documents
      : sortDocuments(documents, ({ doc }) => doc, options.sort);
  return { documents: sorted.slice(skip, end), plan: planName(plan), examined };
}

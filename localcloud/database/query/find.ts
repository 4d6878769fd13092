import type { Collection } from '../store/catalog';
import type { StoredDocument, View } from '../store/documents';
import { isScalar } from '../values/compare';
import { leaves } from '../values/path';
import { parseSort, sortDocuments } from '../values/sort';
import type { Document, Value } from '../values/value';
import { nearestFirst } from './geo';
import { compileQuery } from './match';
import type { Evaluate, Predicate } from './predicate';
import { planName, planQuery } from './plan';
import type { Plan } from './plan';

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
  const sort = options.sort === undefined ? [] : parseSort(options.sort);
  const plan = planQuery(collection, query, view.keepsOrder(collection) ? sort : []);
  const reading = { view, collection, plan, matches };
  const skip = options.skip ?? 0;
  const end = options.limit === undefined ? Infinity : skip + options.limit;
  if (plan.kind === 'index' && plan.order !== undefined) {
    const inOrder = readUntil(end, reading, (doc) => sort.every(([path]) => isPlain(doc, path)));
    if (inOrder !== undefined) return page(inOrder, plan, skip, end);
  }
  const distance = options.sort === undefined ? nearestFirst(query) : undefined;
  const isOrdered = options.sort !== undefined || distance !== undefined;
  const read = readUntil(isOrdered ? Infinity : end, reading, () => true) ?? NOTHING;
  if (distance !== undefined) read.documents.sort((a, b) => distance(a.doc) - distance(b.doc));
  const documents =
    options.sort === undefined
      ? read.documents
      : sortDocuments(read.documents, ({ doc }) => doc, options.sort);
  return page({ ...read, documents }, plan, skip, end);
}

interface Reading {
  readonly view: View;
  readonly collection: Collection;
  readonly plan: Plan;
  readonly matches: Predicate;
}

interface Read {
  readonly documents: StoredDocument[];
  readonly examined: number;
}

const NOTHING: Read = { documents: [], examined: 0 };

/** The first `enough` matches; undefined when one of them is not acceptable. */
function readUntil(
  enough: number,
  { view, collection, plan, matches }: Reading,
  isAcceptable: (doc: Document) => boolean,
): Read | undefined {
  const documents: StoredDocument[] = [];
  let examined = 0;
  if (enough === 0) return NOTHING;
  for (const stored of view.candidates(collection, plan)) {
    examined++;
    if (!matches(stored.doc)) continue;
    if (!isAcceptable(stored.doc)) return undefined;
    documents.push(stored);
    if (documents.length >= enough) break;
  }
  return { documents, examined };
}

const page = ({ documents, examined }: Read, plan: Plan, skip: number, end: number): Found => ({
  documents: documents.slice(skip, end),
  plan: planName(plan),
  examined,
});

/** Keys of an index are in MongoDB's order but for objects, of which they only keep equality. */
const isPlain = (doc: Document, path: string): boolean =>
  leaves(doc, path).every((value) => value === undefined || isScalar(value));

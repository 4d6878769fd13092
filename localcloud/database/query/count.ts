import type { Collection } from '../store/catalog';
import type { View } from '../store/documents';
import type { Document, Value } from '../values/value';
import { isScalar } from '../values/compare';
import { isDocument } from '../values/value';
import { find } from './find';
import { compileQuery } from './match';
import { planName, planQuery } from './plan';
import type { IndexPlan, Plan } from './plan';
import type { Evaluate } from './predicate';

export interface Counted {
  readonly total: number;
  readonly plan: string;
  /** 0 when the entries of an index were counted instead of documents. */
  readonly examined: number;
}

/** How many documents match; by the entries of an index alone where these say it exactly. Throws MongoError. */
export function count(
  view: View,
  collection: Collection,
  query: Document,
  evaluate: Evaluate,
): Counted {
  compileQuery(query, evaluate);
  const plan = planQuery(collection, query);
  if (isExact(plan, query) && view.keepsOrder(collection))
    return { total: view.countEntries(plan), plan: planName(plan), examined: 0 };
  const { documents, examined } = find(view, collection, query, evaluate);
  return { total: documents.length, plan: planName(plan), examined };
}

/** Every condition asks for given values of the first paths of an index without arrays: its entries are the matches. */
function isExact(plan: Plan, query: Document): plan is IndexPlan {
  if (plan.kind !== 'index' || plan.index.isMultikey) return false;
  const fields = Object.keys(query);
  const leading = new Set(plan.index.paths.slice(0, fields.length));
  return (
    fields.every((field) => leading.has(field)) &&
    Object.values(query).every(asksForValues) &&
    plan.ranges.every(({ from, prefix }) => from.length === prefix)
  );
}

function asksForValues(condition: Value): boolean {
  if (isGiven(condition)) return true;
  if (!isDocument(condition) || Object.keys(condition).length !== 1) return false;
  const { $eq: one, $in: several } = condition;
  return isGiven(one) || (Array.isArray(several) && several.every(isGiven));
}

const isGiven = (value: Value | undefined): boolean =>
  value !== undefined && value !== null && isScalar(value);

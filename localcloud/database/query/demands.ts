import { isScalar } from '../values/compare';
import { isDocument } from '../values/value';
import type { Document, Value } from '../values/value';
import { literalStart } from './literalStart';

type Bound = readonly [operator: '$gt' | '$gte' | '$lt' | '$lte', value: Value];

/** Something that holds for one value, or for one item of an array: bounds together, or the beginning of a text. */
export type Demanded =
  | { readonly kind: 'bounds'; readonly bounds: readonly Bound[]; readonly ofItem: boolean }
  | { readonly kind: 'start'; readonly text: string };

/** What a query demands of one path in any case. Different items of an array may meet different `demanded`. */
export interface Demand {
  equals?: Value[];
  readonly demanded: Demanded[];
}

export const MOST_EQUALS = 200;

/** What the query demands of each path, whatever else it says. */
export function demandsOf(query: Document): Map<string, Demand> {
  const demands = new Map<string, Demand>();
  collect(query, demands);
  return demands;
}

function collect(query: Document, demands: Map<string, Demand>): void {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isDocument(part)) collect(part, demands);
    } else if (!field.startsWith('$')) {
      const demand = demands.get(field) ?? { demanded: [] };
      demands.set(field, demand);
      addDemand(condition, demand);
    }
  }
}

function addDemand(condition: Value, demand: Demand): void {
  if (condition instanceof RegExp) addStart(condition, demand);
  else if (isScalar(condition)) demand.equals ??= [condition];
  if (!isDocument(condition)) return;
  const { $regex: pattern, $options: options = '' } = condition;
  if (pattern instanceof RegExp && options === '') addStart(pattern, demand);
  if (typeof pattern === 'string' && options === '') addStart(new RegExp(pattern), demand);
  for (const [operator, value] of Object.entries(condition)) addOperator(operator, value, demand);
}

function addOperator(operator: string, value: Value, demand: Demand): void {
  if (operator === '$eq' && isScalar(value)) demand.equals ??= [value];
  else if (operator === '$in') addOneOf(value, demand);
  else if (operator === '$elemMatch') addItem(value, demand);
  else if (isBound(operator, value))
    demand.demanded.push({ kind: 'bounds', bounds: [[operator, value]], ofItem: false });
}

function addOneOf(value: Value, demand: Demand): void {
  if (Array.isArray(value) && value.every(isScalar) && value.length <= MOST_EQUALS)
    demand.equals ??= value;
}

/** All bounds of an `$elemMatch` hold for the same item. */
function addItem(condition: Value, demand: Demand): void {
  if (!isDocument(condition)) return;
  const bounds = Object.entries(condition).flatMap(([operator, value]): Bound[] =>
    isBound(operator, value) ? [[operator, value]] : [],
  );
  if (bounds.length > 0) demand.demanded.push({ kind: 'bounds', bounds, ofItem: true });
}

function addStart(pattern: RegExp, demand: Demand): void {
  const text = literalStart(pattern);
  if (text !== '') demand.demanded.push({ kind: 'start', text });
}

const BOUNDS: ReadonlySet<string> = new Set(['$gt', '$gte', '$lt', '$lte']);

const isBound = (operator: string, value: Value): operator is Bound[0] =>
  BOUNDS.has(operator) && isScalar(value) && value !== null && !Number.isNaN(value);

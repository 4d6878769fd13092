import { compactOf } from './compactText';
import type { OpenOrder } from './openOrder';
import words from './remarkWords.json';
import { type Hit, termFinder } from './termFinder';
import { shortForms } from './unitForms';

/** What a piece of a remark can mean; `key` is the compact name. */
export type Meaning =
  | { readonly is: 'unit' | 'unitShort'; readonly key: string }
  | { readonly is: 'keyword' | 'person'; readonly key: string }
  | { readonly is: 'noise' };

/** An open order with its parts as they are compared. */
export interface IndexedOrder {
  readonly order: OpenOrder;
  readonly unit: string;
  readonly keywords: readonly string[];
  /** Of the person, or of those in the group. */
  readonly names: readonly string[];
}

/** The open orders, found by the pieces of a remark. */
export interface OrderIndex {
  readonly orders: readonly IndexedOrder[];
  readonly byUnit: ReadonlyMap<string, readonly IndexedOrder[]>;
  readonly byName: ReadonlyMap<string, readonly IndexedOrder[]>;
  readonly keywords: readonly string[];
  /** Names and other names of units, with the unit, for those written with a mistake. */
  readonly unitNames: readonly { readonly name: string; readonly unit: string }[];
  /** By two characters that stand side by side: which of `unitNames` have them. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly find: (text: string) => Hit<Meaning>[];
}

const indexed = (order: OpenOrder): IndexedOrder => ({
  order,
  unit: compactOf(order.unitName),
  keywords: order.remark.flatMap((part) => (part.kind === 'keyword' ? [compactOf(part.text)] : [])),
  names: (order.kind === 'individual' ? [order.personName] : order.names).map(compactOf),
});

function groupedBy<Value>(
  orders: readonly IndexedOrder[],
  keysOf: (order: IndexedOrder) => readonly Value[],
): Map<Value, IndexedOrder[]> {
  const groups = new Map<Value, IndexedOrder[]>();
  for (const order of orders)
    for (const key of new Set(keysOf(order))) {
      const group = groups.get(key);
      if (group) group.push(order);
      else groups.set(key, [order]);
    }
  return groups;
}

export const pairsOf = (text: string): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  ),
];

/** Every name of every unit, its registered other names among them. */
function unitNamesOf(orders: readonly IndexedOrder[]): { name: string; unit: string }[] {
  const names = new Map<string, { name: string; unit: string }>();
  for (const { order, unit } of orders)
    for (const name of [unit, ...order.unitAliases.map(compactOf)])
      names.set(`${name}|${unit}`, { name, unit });
  return [...names.values()];
}

export function indexOrders(open: readonly OpenOrder[]): OrderIndex {
  const orders = [...open].sort((a, b) => (a.id < b.id ? -1 : 1)).map(indexed);
  const byUnit = groupedBy(orders, ({ unit }) => [unit]);
  const byName = groupedBy(orders, ({ names }) => names);
  const keywords = [...new Set(orders.flatMap(({ keywords }) => keywords))].sort();
  const unitNames = unitNamesOf(orders);
  const byPair = new Map<string, number[]>();
  unitNames.forEach(({ name }, at) => {
    for (const pair of pairsOf(name)) byPair.set(pair, [...(byPair.get(pair) ?? []), at]);
  });
  const terms: (readonly [string, Meaning])[] = [
    ...unitNames.map(({ name, unit }) => [name, { is: 'unit', key: unit }] as const),
    ...[...byUnit.keys()].flatMap((unit) =>
      shortForms(unit).map((form) => [form, { is: 'unitShort', key: unit }] as const),
    ),
    ...keywords.map((key) => [key, { is: 'keyword', key }] as const),
    ...[...byName.keys()].map((key) => [key, { is: 'person', key }] as const),
    ...words.noise.map((word) => [word, { is: 'noise' }] as const),
  ];
  return { orders, byUnit, byName, keywords, unitNames, byPair, find: termFinder(terms) };
}

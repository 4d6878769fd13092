import type { Candidate, Considered } from './candidates';
import type { LineReading } from './lineReading';
import { onlySum } from './onlySum';
import type { IndexedOrder } from './orderIndex';

/** Orders of one unit that one transfer pays for together. */
export interface GroupOfOrders {
  readonly orders: readonly IndexedOrder[];
  readonly by: 'names' | 'sum';
}

const FEWEST = 2;
const sumOf = (orders: readonly IndexedOrder[]): number =>
  orders.reduce((sum, { order }) => sum + order.amount, 0);
const isMany = (orders: readonly IndexedOrder[]): boolean => orders.length >= FEWEST;

const namedIn = (orders: readonly IndexedOrder[], reading: LineReading): IndexedOrder[] =>
  orders.filter(({ names }) => names.some((name) => reading.persons.get(name) === 'found'));

/** By names: those of one unit that the remark names, where their amounts make the sum. */
function byNames(orders: readonly IndexedOrder[], reading: LineReading): GroupOfOrders[] {
  const named = namedIn(orders, reading);
  const units = [...new Set(named.map(({ unit }) => unit))].filter(
    (unit) => reading.units.size === 0 || reading.units.has(unit),
  );
  return units
    .map((unit) => named.filter((one) => one.unit === unit))
    .filter((some) => isMany(some) && sumOf(some) === reading.line.amount)
    .map((some) => ({ orders: some, by: 'names' }));
}

/** How many the line says it is for: by number, or by its names where it does not say that there are more. */
function expectedCount(reading: LineReading, named: number): number | undefined {
  if (reading.people !== undefined) return reading.people;
  return reading.saysMore || named < FEWEST ? undefined : named + reading.unknownNames.length;
}

/** By the sum: the only orders of a unit that make it, with those whom the remark names. */
function bySum(orders: readonly IndexedOrder[], reading: LineReading): GroupOfOrders[] {
  if (reading.keywords.size === 0 && reading.unknown.length > 0) return [];
  return [...reading.units.keys()].flatMap((unit): GroupOfOrders[] => {
    const ofUnit = orders.filter((one) => one.unit === unit);
    const named = namedIn(ofUnit, reading);
    const count = expectedCount(reading, named.length);
    const added = onlySum(
      ofUnit
        .filter((one) => !named.includes(one))
        .map((one) => ({ one, amount: one.order.amount })),
      reading.line.amount - sumOf(named),
      count === undefined ? undefined : count - named.length,
    );
    const all = [...named, ...(added ?? []).map(({ one }) => one)];
    return added && isMany(all) ? [{ orders: all, by: 'sum' }] : [];
  });
}

/** The open orders of one unit's people that a transfer pays together; undefined where none or several sets do. */
export function groupOf(
  { reading, candidates }: Considered,
  isOpen: (candidate: Candidate) => boolean,
  by: GroupOfOrders['by'],
): GroupOfOrders | undefined {
  const orders = candidates
    .filter((one) => one.fit.keyword !== 'other' && isOpen(one))
    .map(({ indexed }) => indexed)
    .filter(({ order }) => order.kind === 'individual');
  const [first, ...others] = (by === 'names' ? byNames : bySum)(orders, reading);
  return others.length === 0 ? first : undefined;
}

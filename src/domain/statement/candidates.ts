import type { LineReading } from './lineReading';
import { fitOf } from './orderFit';
import type { IndexedOrder, OrderIndex } from './orderIndex';
import type { Fit } from './proposal';

/** An order whose person or unit a line names, whatever its amount. */
export interface Candidate {
  readonly indexed: IndexedOrder;
  readonly fit: Fit;
}

/** A line with all orders that it may be for. */
export interface Considered {
  readonly reading: LineReading;
  readonly candidates: readonly Candidate[];
}

export function consider(reading: LineReading, index: OrderIndex): Considered {
  const byPerson = [...reading.persons.keys()].flatMap((name) => index.byName.get(name) ?? []);
  const byUnit = [...reading.units.keys()].flatMap((unit) => index.byUnit.get(unit) ?? []);
  const named = new Set([...byPerson, ...byUnit]);
  return {
    reading,
    candidates: Array.from(named, (indexed) => ({ indexed, fit: fitOf(indexed, reading) })),
  };
}

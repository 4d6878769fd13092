import type { HotelId } from '../../training/training';
import type { Housed } from './solveHousing';

/** A bed in a room that sharers have one after the other or together: somebody of a node, who is not named yet. */
export interface Bed {
  readonly node: number;
  /** Nights on which nobody shares. */
  alone: number;
}

/** The beds of a room; linked by nights in common. */
export type Chain = readonly Bed[];

interface LinkedBed extends Bed {
  readonly links: LinkedBed[];
  freeFrom: number;
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly until: number;
}

function pairsAt({ model, values }: Housed, hotelId: HotelId): readonly Pair[] {
  return model.relations
    .filter((relation) => relation.hotelId === hotelId)
    .flatMap((pair) => Array.from({ length: values[pair.column] ?? 0 }, () => pair))
    .sort((a, b) => a.from - b.from || a.until - b.until || a.one - b.one || a.other - b.other);
}

/** Deals the pairs of a hotel out to the people of the nodes: nobody has two on one night, as their number allows. */
export function chainsAt(housed: Housed, hotelId: HotelId): readonly Chain[] {
  const { nodes, places } = housed.model;
  const beds = nodes.map(({ groups, from, until }, node): LinkedBed[] => {
    const here = places.filter(
      (place) => place.hotelId === hotelId && place.kind === 'twin' && groups.includes(place.group),
    );
    const count = here.reduce((sum, { column }) => sum + (housed.values[column] ?? 0), 0);
    return Array.from({ length: count }, () => ({
      node,
      alone: until - from,
      links: [],
      freeFrom: from,
    }));
  });
  const take = (node: number, { from, until }: Pair): LinkedBed => {
    const bed = beds[node]?.find(({ freeFrom }) => freeFrom <= from);
    if (!bed) throw new Error('more pairs than people on a night');
    bed.freeFrom = until;
    bed.alone -= until - from;
    return bed;
  };
  for (const pair of pairsAt(housed, hotelId)) {
    const one = take(pair.one, pair);
    const other = take(pair.other, pair);
    one.links.push(other);
    other.links.push(one);
  }
  return connected(beds.flat());
}

function connected(beds: readonly LinkedBed[]): readonly Chain[] {
  const seen = new Set<LinkedBed>();
  return beds.flatMap((first): Chain[] => {
    if (seen.has(first)) return [];
    const chain = [first];
    seen.add(first);
    for (const bed of chain)
      for (const next of bed.links)
        if (!seen.has(next)) {
          seen.add(next);
          chain.push(next);
        }
    return [chain];
  });
}

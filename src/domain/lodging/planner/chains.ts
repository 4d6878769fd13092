import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import type { LastRoom } from './lastRooms';
import { numberRooms, type Use } from './numberRooms';
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
}

/** Two who share for nights in turn; the ends are indexes of people in their nodes, where the last plan had such two. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly until: number;
  had: readonly [number, number] | undefined;
}

function pairsAt({ model, values }: Housed, hotelId: HotelId): readonly Pair[] {
  return model.relations
    .filter((relation) => relation.hotelId === hotelId)
    .flatMap(({ one, other, from, until, column }) =>
      Array.from({ length: values[column] ?? 0 }, (): Pair => ({
        one,
        other,
        from,
        until,
        had: undefined,
      })),
    )
    .sort((a, b) => a.from - b.from || a.until - b.until || a.one - b.one || a.other - b.other);
}

/** Notes in pairs of the same nodes who shared in the last plan. */
function noteLast(
  pairs: readonly Pair[],
  last: readonly LastRoom[],
  nodeOf: (guest: Guest) => number,
  indexOf: ReadonlyMap<Guest, number>,
): void {
  for (const { people } of last)
    people.forEach((first, n) => {
      for (const second of people.slice(n + 1)) {
        if (first.until <= second.from || second.until <= first.from) continue;
        const [a, b] = nodeOf(first) <= nodeOf(second) ? [first, second] : [second, first];
        const pair = pairs.find(
          (its) => !its.had && its.one === nodeOf(a) && its.other === nodeOf(b),
        );
        if (pair) pair.had = [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0];
      }
    });
}

/** A pair, seen from one of its ends. */
interface End extends Use {
  readonly pair: Pair;
}

const endsOf = (pairs: readonly Pair[], node: number): readonly End[] =>
  pairs.flatMap((pair): End[] => {
    const { one, other, from, until, had } = pair;
    const end = (isOther: boolean): End => {
      const index = had?.[isOther ? 1 : 0];
      const its = index === undefined ? [] : [index + 1];
      return { pair, from, until, pinned: undefined, had: its };
    };
    return [...(one === node ? [end(false)] : []), ...(other === node ? [end(true)] : [])];
  });

/**
 * Deals the pairs of a hotel out to the people of the nodes, who shared before if they can: nobody has two on one night,
 * as their number allows.
 */
export function chainsAt(
  housed: Housed,
  hotelId: HotelId,
  sharers: readonly Guest[],
  last: readonly LastRoom[],
  nodeOf: (guest: Guest) => number,
): readonly Chain[] {
  const pairs = pairsAt(housed, hotelId);
  const inNode = housed.model.nodes.map((_, node) => sharers.filter((one) => nodeOf(one) === node));
  const indexOf = new Map(inNode.flatMap((people) => people.map((one, n) => [one, n] as const)));
  noteLast(
    pairs,
    last.map(({ id, people }) => ({ id, people: people.filter((one) => indexOf.has(one)) })),
    nodeOf,
    indexOf,
  );
  const beds = inNode.map((people, node) =>
    people.map(({ from, until }): LinkedBed => ({ node, alone: until - from, links: [] })),
  );
  const ends = new Map<Pair, LinkedBed[]>();
  beds.forEach((own, node) => {
    const dealt = numberRooms(endsOf(pairs, node), own.length);
    for (const [end, number] of dealt) {
      const bed = own[number - 1];
      if (!bed) throw new Error('more pairs than people on a night');
      bed.alone -= end.until - end.from;
      ends.set(end.pair, [...(ends.get(end.pair) ?? []), bed]);
    }
  });
  for (const [one, other] of ends.values())
    if (one && other) {
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

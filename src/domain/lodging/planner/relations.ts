import type { HotelId } from '../../training/training';
import type { RoomsByHotel } from '../lodging';
import type { HousingModel, Node, Place } from './model';
import { addColumn, atMost, type Program, type Term, term } from './program';

/** So many rooms at a hotel in which one of `one` and one of `other` share the nights that both are there. */
export interface Relation {
  readonly hotelId: HotelId;
  /** Index of the node; `one` ≤ `other`. */
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly until: number;
  readonly column: number;
  /** Nights on which only one of them stays. */
  readonly mismatch: number;
}

/** Whether people of two nodes may share a room. */
const mayShare = (one: Node, other: Node, isSame: boolean): boolean => {
  if (one.gender !== other.gender || one.from >= other.until || other.from >= one.until)
    return false;
  if (isSame) return one.size > 1 && one.tag !== ALONE_PINNED;
  return isFree(one) || isFree(other) || (one.tag === other.tag && one.tag !== ALONE_PINNED);
};

/** Of people who are pinned to a twin as the only one. */
export const ALONE_PINNED = 'pinned';
/** Of a person who wishes for somebody with another stay. */
export const WISHING = 'wish:';

const isFree = ({ tag }: Node): boolean => tag === '' || tag.startsWith(WISHING);

function relationsAt(
  program: Program,
  hotelId: HotelId,
  nodes: readonly Node[],
  here: ReadonlySet<number>,
): readonly Relation[] {
  const relations: Relation[] = [];
  nodes.forEach((first, one) => {
    if (!here.has(one)) return;
    for (let other = one; other < nodes.length; other++) {
      const second = nodes[other];
      if (!second || !here.has(other) || !mayShare(first, second, one === other)) continue;
      const most = one === other ? Math.floor(first.size / 2) : Math.min(first.size, second.size);
      relations.push({
        hotelId,
        one,
        other,
        from: Math.max(first.from, second.from),
        until: Math.min(first.until, second.until),
        column: addColumn(program, most),
        mismatch: Math.abs(first.from - second.from) + Math.abs(first.until - second.until),
      });
    }
  });
  return relations;
}

const covering = (relations: readonly Relation[], night: number): readonly Relation[] =>
  relations.filter(({ from, until }) => from <= night && night < until);

/** On no night has anybody more than one roommate. */
function limitRoommates(
  program: Program,
  node: Node,
  index: number,
  own: readonly Relation[],
  beds: readonly Term[],
): void {
  const nights = Array.from({ length: node.until - node.from }, (_, n) =>
    covering(own, node.from + n),
  );
  nights.forEach((sharing, n) => {
    const isImplied = nights.some(
      (more, m) =>
        m !== n &&
        (more.length > sharing.length || (more.length === sharing.length && m < n)) &&
        sharing.every((one) => more.includes(one)),
    );
    if (isImplied || sharing.length === 0) return;
    const used = sharing.map(({ one, other, column }) =>
      term(column, one === index && other === index ? 2 : 1),
    );
    atMost(program, [...used, ...beds], 0);
  });
}

/**
 * An odd number of people leaves one over, on a night and among those of one node; the rows above do not say so without
 * whole numbers.
 */
function limitPairs(
  program: Program,
  nodes: readonly Node[],
  relations: readonly Relation[],
): void {
  nodes.forEach(({ size }, index) => {
    const pairs = relations.filter(({ one, other }) => one === index && other === index);
    if (pairs.length > 1)
      atMost(
        program,
        pairs.map(({ column }) => term(column)),
        Math.floor(size / 2),
      );
  });
  const last = Math.max(0, ...nodes.map(({ until }) => until));
  for (const gender of ['female', 'male'] as const)
    for (let night = 0; night < last; night++) {
      const people = nodes
        .filter((node) => node.gender === gender && node.from <= night && night < node.until)
        .reduce((sum, { size }) => sum + size, 0);
      if (people % 2 === 0) continue;
      const pairs = covering(relations, night).filter(({ one }) => nodes[one]?.gender === gender);
      atMost(
        program,
        pairs.map(({ column }) => term(column)),
        (people - 1) / 2,
      );
    }
}

/** Adds who may share with whom. */
export function addRelations(
  program: Program,
  rooms: RoomsByHotel,
  nodes: readonly Node[],
  places: readonly Place[],
): HousingModel['relations'] {
  const all: Relation[] = [];
  for (const hotelId of Object.keys(rooms).sort()) {
    const bedsOf = nodes.map(({ groups }) =>
      places.flatMap((place) =>
        place.hotelId === hotelId && groups.includes(place.group) ? [term(place.column, -1)] : [],
      ),
    );
    const here = new Set(bedsOf.flatMap((beds, index) => (beds.length > 0 ? [index] : [])));
    const relations = relationsAt(program, hotelId, nodes, here);
    nodes.forEach((node, index) => {
      const own = relations.filter(({ one, other }) => one === index || other === index);
      limitRoommates(program, node, index, own, bedsOf[index] ?? []);
    });
    all.push(...relations);
  }
  limitPairs(program, nodes, all);
  return all;
}

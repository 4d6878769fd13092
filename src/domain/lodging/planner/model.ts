import type { Gender } from '../../person/profile';
import type { HotelId } from '../../training/training';
import type { RoomsByHotel, RoomsHeld } from '../lodging';
import type { RoomKind } from '../plan';
import type { Group } from './group';
import { addColumn, atMost, exactly, newProgram, type Program, type Term, term } from './program';
import { addRelations, type Relation } from './relations';

/** So many people of a group in rooms of a kind at a hotel. */
export interface Place {
  readonly group: number;
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
  readonly column: number;
}

/** Sharers who are the same to a roommate: whoever asked for which hotel. */
export interface Node {
  readonly gender: Gender;
  readonly from: number;
  readonly until: number;
  readonly tag: string;
  readonly groups: readonly number[];
  readonly size: number;
}

/**
 * Who sleeps in which kind of room at which hotel, and who shares with whom, as an integer program over groups: its size
 * does not grow with the number of people.
 *
 * It is exact. Two who share do so on all nights that both are there, so a relation covers the whole overlap of two
 * stays. The relations of one person never share a night; as intervals they are dealt out to the people of a node
 * wherever no night has more of them than people. A chain of relations runs on in time, so that no room ever has three
 * people on a night; and rooms, being intervals of nights, are numbered wherever no night needs more than are held.
 */
export interface HousingModel {
  readonly program: Program;
  readonly groups: readonly Group[];
  readonly nodes: readonly Node[];
  readonly places: readonly Place[];
  /** Column of those without a room, by group. */
  readonly without: readonly number[];
  readonly relations: readonly Relation[];
}

export const hotelsOf = (rooms: RoomsByHotel): readonly [HotelId, RoomsHeld][] =>
  Object.entries(rooms).sort(([a], [b]) => (a < b ? -1 : 1));

const isHeld = (held: readonly number[], { from, until }: Group): boolean => {
  for (let night = from; night < until; night++) if (!held[night]) return false;
  return true;
};

const kindsOf = (group: Group, hotelId: HotelId): readonly RoomKind[] => {
  if (group.fixed) return group.fixed.hotelId === hotelId ? [group.fixed.kind] : [];
  return group.choice === 'bed' ? ['twin'] : ['king', 'twin'];
};

function nodesOf(groups: readonly Group[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  groups.forEach((group, index) => {
    if (group.choice !== 'bed' || group.fixed?.kind === 'king') return;
    const { gender, from, until, tag, people } = group;
    const key = [gender, from, until, tag].join('|');
    const known = nodes.get(key);
    const size = (known?.size ?? 0) + people.length;
    nodes.set(key, { gender, from, until, tag, size, groups: [...(known?.groups ?? []), index] });
  });
  return [...nodes.values()];
}

const covers = ({ from, until }: { from: number; until: number }, night: number): boolean =>
  from <= night && night < until;

/** No more rooms of a kind in use than the hotel holds, night by night. */
function limitRooms(model: HousingModel, rooms: RoomsByHotel, nightCount: number): void {
  const { program, groups, places, relations } = model;
  for (const [hotelId, held] of hotelsOf(rooms))
    for (const kind of ['king', 'twin'] as const) {
      const here = places.filter((place) => place.hotelId === hotelId && place.kind === kind);
      const shared = kind === 'twin' ? relations.filter((one) => one.hotelId === hotelId) : [];
      for (let night = 0; night < nightCount; night++) {
        const inUse = here.flatMap(({ group, column }) => {
          const stay = groups[group];
          return stay && covers(stay, night) ? [term(column)] : [];
        });
        const saved = shared.flatMap((one) => (covers(one, night) ? [term(one.column, -1)] : []));
        atMost(program, [...inUse, ...saved], held[kind][night] ?? 0);
      }
    }
}

/** `mayBeWithout`: whether somebody may be left without a room. */
export function housingModel(
  rooms: RoomsByHotel,
  nightCount: number,
  groups: readonly Group[],
  mayBeWithout: boolean,
): HousingModel {
  const program = newProgram();
  const nodes = nodesOf(groups);
  const places: Place[] = [];
  const without = groups.map((group, index) => {
    const size = group.people.length;
    const terms: Term[] = [];
    for (const [hotelId, held] of hotelsOf(rooms))
      for (const kind of kindsOf(group, hotelId)) {
        if (!isHeld(held[kind], group)) continue;
        const column = addColumn(program, size);
        places.push({ group: index, hotelId, kind, column });
        terms.push(term(column));
      }
    const column = addColumn(program, mayBeWithout && !group.fixed ? size : 0);
    exactly(program, [...terms, term(column)], size);
    return column;
  });
  const relations = addRelations(program, rooms, nodes, places);
  const model = { program, groups, nodes, places, without, relations };
  limitRooms(model, rooms, nightCount);
  return model;
}

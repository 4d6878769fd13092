import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import { roomOf, type RoomKind } from '../plan';
import type { LastRoom } from './lastRooms';
import type { HousingModel } from './model';
import { addColumn, atMost, type Term, term } from './program';

/** Rooms of the last plan with people of the same groups in them. */
interface Pattern {
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
  /** One of them; the others are alike. */
  readonly people: readonly Guest[];
  readonly groups: readonly number[];
  rooms: number;
}

function patternsOf({ groups }: HousingModel, last: readonly LastRoom[]): readonly Pattern[] {
  const groupOf = new Map(
    groups.flatMap((group, n) => group.people.map((one) => [one, n] as const)),
  );
  const patterns = new Map<string, Pattern>();
  for (const { id, people } of last) {
    const { hotelId, kind } = roomOf(id);
    const sorted = people
      .map((guest) => ({ guest, group: groupOf.get(guest) ?? -1 }))
      .sort((a, b) => a.group - b.group);
    const indexes = sorted.map(({ group }) => group);
    const key = [hotelId, kind, ...indexes].join('|');
    const known = patterns.get(key);
    if (known) known.rooms++;
    else {
      const alike = sorted.map(({ guest }) => guest);
      patterns.set(key, { hotelId, kind, people: alike, groups: indexes, rooms: 1 });
    }
  }
  return [...patterns.values()];
}

const overlap = (one: Guest, other: Guest): boolean =>
  one.from < other.until && other.from < one.until;

/** Adds columns for the people who keep the rooms of the last plan: as many of a room as share again. */
export function addKeeping(model: HousingModel, last: readonly LastRoom[]): readonly Term[] {
  const { program, nodes, places, relations } = model;
  const nodeOf = (group: number): number => nodes.findIndex((node) => node.groups.includes(group));
  const inPlace = new Map<number, Term[]>();
  const inRelation = new Map<number, Term[]>();
  const note = (all: Map<number, Term[]>, column: number, one: Term): void => {
    all.set(column, [...(all.get(column) ?? []), one]);
  };
  const kept: Term[] = [];
  for (const { hotelId, kind, people, groups, rooms } of patternsOf(model, last)) {
    const columns = groups.map((group) => {
      const place = places.find(
        (one) => one.group === group && one.hotelId === hotelId && one.kind === kind,
      );
      const column = addColumn(program, place ? rooms : 0);
      if (place) note(inPlace, place.column, term(column));
      return column;
    });
    kept.push(...columns.map((column) => term(column)));
    people.forEach((one, p) =>
      people.slice(p + 1).forEach((other, rest) => {
        if (!overlap(one, other)) return;
        const q = p + 1 + rest;
        const [a, b] = [nodeOf(groups[p] ?? -1), nodeOf(groups[q] ?? -1)].sort((x, y) => x - y);
        const relation = relations.find(
          (its) => its.hotelId === hotelId && its.one === a && its.other === b,
        );
        const both = addColumn(program, relation && kind === 'twin' ? rooms : 0);
        if (relation) note(inRelation, relation.column, term(both));
        atMost(program, [term(columns[p] ?? 0), term(columns[q] ?? 0), term(both, -1)], rooms);
      }),
    );
  }
  for (const limits of [inPlace, inRelation])
    for (const [column, terms] of limits) atMost(program, [...terms, term(column, -1)], 0);
  return kept;
}

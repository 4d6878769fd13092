import type { PersonId } from '../../ids';
import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import { roomOf, type RoomKind } from '../plan';
import type { LastRoom } from './lastRooms';
import type { HousingModel } from './model';
import { commonOf, type Label, limitLabels, spanOf } from './keptLabels';
import { addColumn, atMost, type Term, term } from './program';

/** Rooms of the last plan with people of the same groups in them. */
interface Pattern {
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
  /** One of them; the others are alike. */
  readonly people: readonly Guest[];
  readonly groups: readonly number[];
  readonly rooms: (readonly Guest[])[];
}

/** Who may keep their room. */
export interface KeepTerms {
  readonly kept: readonly Term[];
  /** Those who keep it by the values, as far as numbers of rooms allow. */
  readonly keepers: (values: readonly number[]) => ReadonlySet<PersonId>;
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
    const alike = sorted.map(({ guest }) => guest);
    if (known) known.rooms.push(alike);
    else patterns.set(key, { hotelId, kind, people: alike, groups: indexes, rooms: [alike] });
  }
  return [...patterns.values()];
}

const overlap = (one: Guest, other: Guest): boolean =>
  one.from < other.until && other.from < one.until;

const note = (limits: Map<number, Term[]>, column: number, one: Term): void => {
  limits.set(column, [...(limits.get(column) ?? []), one]);
};

/** Adds columns for the people who keep the rooms of the last plan: as many of a room as share again. */
export function addKeeping(model: HousingModel, last: readonly LastRoom[]): KeepTerms {
  const { program, groups: all, nodes, places, relations } = model;
  const nodeOf = (group: number): number => nodes.findIndex((node) => node.groups.includes(group));
  const inPlace = new Map<number, Term[]>();
  const inRelation = new Map<number, Term[]>();
  const labels: Label[] = [];
  const patterns = patternsOf(model, last).map((pattern) => {
    const { hotelId, kind, people, groups } = pattern;
    const rooms = pattern.rooms.length;
    const columns = groups.map((group) => {
      const place = places.find(
        (one) => one.group === group && one.hotelId === hotelId && one.kind === kind,
      );
      const column = addColumn(program, place ? rooms : 0);
      if (place) note(inPlace, place.column, term(column));
      const of = all[group];
      if (of && nodeOf(group) >= 0) labels.push({ ...spanOf(of), hotelId, term: term(column) });
      return column;
    });
    people.forEach((one, p) =>
      people.slice(p + 1).forEach((other, rest) => {
        if (!overlap(one, other)) return;
        const q = p + 1 + rest;
        const [a, b] = [nodeOf(groups[p] ?? -1), nodeOf(groups[q] ?? -1)].sort((x, y) => x - y);
        const relation = relations.find(
          (its) => its.hotelId === hotelId && its.one === a && its.other === b,
        );
        const both = addColumn(program, relation && kind === 'twin' ? rooms : 0);
        if (relation) {
          note(inRelation, relation.column, term(both));
          labels.push({ ...spanOf(one), ...commonOf(one, other), hotelId, term: term(both, -1) });
        }
        atMost(program, [term(columns[p] ?? 0), term(columns[q] ?? 0), term(both, -1)], rooms);
      }),
    );
    return { ...pattern, columns };
  });
  for (const limits of [inPlace, inRelation])
    for (const [column, terms] of limits) atMost(program, [...terms, term(column, -1)], 0);
  limitLabels(model, labels);
  return {
    kept: patterns.flatMap(({ columns }) => columns.map((column) => term(column))),
    keepers: (values) =>
      new Set(
        patterns.flatMap(({ columns, rooms }) =>
          columns.flatMap((column, n) => {
            const count = values[column] ?? 0;
            // From one end and from the other, so that as few as can be are of one room.
            const from = n % 2 === 0 ? 0 : rooms.length - count;
            return rooms.slice(from, from + count).flatMap((people) => people[n]?.personId ?? []);
          }),
        ),
      ),
  };
}

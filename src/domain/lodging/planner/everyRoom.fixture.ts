import type { PersonId } from '../../ids';
import type { Guest, RoomsByHotel } from '../lodging';
import type { Pins, PlannedGuest, RoomId } from '../plan';
import { compare } from './exhaustive.fixture';

interface Where {
  readonly hotel: string;
  readonly letter: string;
}

const read = (id: string): Where & { number: number } => {
  const [, hotel = '', letter = '', number = ''] = /^([a-z0-9]+)-([kt])(\d+)$/.exec(id) ?? [];
  return { hotel, letter, number: Number(number) };
};

const nightsHeld = (rooms: RoomsByHotel, { hotel, letter }: Where): readonly number[] => {
  const held = Object.entries(rooms).find(([id]) => id === hotel)?.[1];
  return (letter === 'k' ? held?.king : held?.twin) ?? [];
};

/** Whether one more may have the room beside those who are in rooms. */
export function mayEnter(
  rooms: RoomsByHotel,
  placed: readonly PlannedGuest[],
  guest: Guest,
  id: string,
): boolean {
  const where = read(id);
  const held = nightsHeld(rooms, where);
  for (let night = guest.from; night < guest.until; night++) {
    const there = placed.filter((one) => one.from <= night && night < one.until && one.room);
    const inRoom = there.filter(({ room }) => room === id);
    const [mate] = inRoom;
    if (inRoom.length > 1 || (mate && where.letter === 'k')) return false;
    if (mate && (mate.choice !== 'bed' || guest.choice !== 'bed')) return false;
    if (mate && mate.gender !== guest.gender) return false;
    if (mate) continue;
    const used = new Set(
      there.flatMap(({ room = '' }) => {
        const its = read(room);
        return its.hotel === where.hotel && its.letter === where.letter ? [room] : [];
      }),
    );
    if (used.size >= (held[night] ?? 0)) return false;
  }
  return where.number <= Math.max(0, ...held);
}

export const allRooms = (rooms: RoomsByHotel): RoomId[] =>
  Object.entries(rooms).flatMap(([hotel, held]) =>
    (['king', 'twin'] as const).flatMap((kind) =>
      Array.from(
        { length: Math.max(0, ...held[kind]) },
        (_, n) => `${hotel}-${kind.charAt(0)}${n + 1}` as RoomId,
      ),
    ),
  );

const isEarlier = (a: Guest, b: Guest): boolean =>
  a.since < b.since || (a.since === b.since && a.personId < b.personId);

/** The pins that can be kept together: earlier people's first. */
export function pinsKept(rooms: RoomsByHotel, guests: readonly Guest[], pins: Pins): Pins {
  const placed: PlannedGuest[] = [];
  for (const guest of [...guests].sort((a, b) => (isEarlier(a, b) ? -1 : 1))) {
    const room = pins[guest.personId];
    if (room && mayEnter(rooms, placed, guest, room)) placed.push({ ...guest, room });
  }
  return Object.fromEntries(
    placed.flatMap(({ personId, room }) => (room ? [[personId, room]] : [])),
  );
}

/**
 * What is counted of people in rooms: the aims in order, how many had another room before, and the ranks of those who
 * have no room, another hotel or another kind than they asked for; the last to register has rank 1.
 */
export function countOf(
  placed: readonly PlannedGuest[],
  before: ReadonlyMap<PersonId, RoomId>,
): readonly number[] {
  let [without, elsewhere, swapped, alone, mismatched, met, moved] = [0, 0, 0, 0, 0, 0, 0];
  let ranks = 0;
  placed.forEach((one, index) => {
    const rank = placed.filter((other) => !isEarlier(other, one)).length;
    const deniedBefore = without + elsewhere + swapped;
    const { hotel, letter } = read(one.room ?? '');
    const was = before.get(one.personId);
    if (was !== undefined && was !== one.room) moved++;
    if (one.room === undefined) without++;
    else {
      if (one.hotelId !== undefined && one.hotelId !== hotel) elsewhere++;
      if (one.choice !== 'bed' && (one.choice === 'king') !== (letter === 'k')) swapped++;
      if (one.choice === 'bed') alone += one.until - one.from;
      for (const other of placed.slice(index + 1)) {
        const both = Math.min(one.until, other.until) - Math.max(one.from, other.from);
        if (other.room !== one.room || both <= 0) continue;
        alone -= 2 * both;
        mismatched += one.until - one.from + other.until - other.from - 2 * both;
        if (one.mate === other.personId) met++;
      }
    }
    ranks += rank * (without + elsewhere + swapped - deniedBefore);
  });
  const wishes = placed.filter(({ mate }) => mate !== undefined).length / 2;
  return [without, elsewhere, swapped, alone, mismatched, wishes - met, moved, ranks];
}

/** The best counts of all ways to give everybody any room or none; pinned people have theirs. For very few people. */
export function bestCounts(
  rooms: RoomsByHotel,
  guests: readonly Guest[],
  pins: Pins,
  before: ReadonlyMap<PersonId, RoomId>,
): readonly number[] {
  const ids = allRooms(rooms);
  const order = [...guests].sort((a, b) => Number(b.personId in pins) - Number(a.personId in pins));
  let best: readonly number[] = [guests.length + 1];
  const at = (index: number, placed: readonly PlannedGuest[], without: number): void => {
    const guest = order[index];
    if (without > (best[0] ?? 0)) return;
    if (!guest) {
      const counts = countOf(placed, before);
      if (compare(counts, best) < 0) best = counts;
      return;
    }
    const pin = pins[guest.personId];
    const may = pin ? [pin] : ids.filter((id) => guest.choice !== 'bed' || read(id).letter === 't');
    for (const room of may)
      if (mayEnter(rooms, placed, guest, room))
        at(index + 1, [...placed, { ...guest, room }], without);
    if (!pin) at(index + 1, [...placed, guest], without + 1);
  };
  at(0, [], 0);
  return best;
}

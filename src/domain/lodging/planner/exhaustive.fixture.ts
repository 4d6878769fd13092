import type { HotelId } from '../../training/training';
import type { Guest, RoomsByHotel } from '../lodging';
import type { RoomKind } from '../plan';

/** People who are in one room one after the other or together, without a night between. */
export interface Room {
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
  readonly people: Guest[];
}

/** Takes a room for the nights, or gives it back; answers whether there was one. */
const take = (nights: number[], from: number, until: number, by: number): boolean => {
  for (let night = from; night < until; night++) nights[night] = (nights[night] ?? 0) - by;
  return nights.every((left) => left >= 0);
};

/** Takes every guest in turn to every room that may take them; `leaf` says whether to stop. */
function tryAll(
  rooms: RoomsByHotel,
  guests: readonly Guest[],
  mayLeaveOut: (leftOut: number) => boolean,
  leaf: (used: readonly Room[]) => boolean,
): boolean {
  const order = [...guests].sort((a, b) => a.from - b.from);
  const used: Room[] = [];
  const free = new Map<string, number[]>();
  for (const [hotelId, held] of Object.entries(rooms))
    for (const kind of ['king', 'twin'] as const) free.set(hotelId + kind, [...held[kind]]);
  const freeOf = (hotelId: HotelId, kind: RoomKind): number[] => free.get(hotelId + kind) ?? [];
  let leftOut = 0;
  const at = (index: number): boolean => {
    const guest = order[index];
    if (!guest) return leaf(used);
    const { from, until, choice, gender } = guest;
    for (const room of choice === 'bed' ? used : []) {
      const there = room.people.filter((one) => one.until > from);
      const [mate] = there;
      if (!mate || there.length > 1 || mate.choice !== 'bed' || mate.gender !== gender) continue;
      // Until the mate leaves the room is in use anyhow.
      const nights = freeOf(room.hotelId, room.kind);
      const start = Math.min(until, mate.until);
      room.people.push(guest);
      if (take(nights, start, until, 1) && at(index + 1)) return true;
      take(nights, start, until, -1);
      room.people.pop();
    }
    for (const hotelId of Object.keys(rooms))
      for (const kind of choice === 'bed' ? (['twin'] as const) : (['king', 'twin'] as const)) {
        const nights = freeOf(hotelId, kind);
        used.push({ hotelId, kind, people: [guest] });
        if (take(nights, from, until, 1) && at(index + 1)) return true;
        take(nights, from, until, -1);
        used.pop();
      }
    leftOut++;
    if (mayLeaveOut(leftOut) && at(index + 1)) return true;
    leftOut--;
    return false;
  };
  return at(0);
}

/** Whether everybody can be housed, found by trying; for few people. */
export const allocationExists = (rooms: RoomsByHotel, guests: readonly Guest[]): boolean =>
  tryAll(
    rooms,
    guests,
    () => false,
    () => true,
  );

const lengthOf = ({ from, until }: { from: number; until: number }): number => until - from;

/** Aims in their order: without room, elsewhere, swapped, supplement nights, mismatched nights, wishes missed. */
export function measure(guests: readonly Guest[], used: readonly Room[]): readonly number[] {
  let [housed, elsewhere, swapped, alone, mismatched, met] = [0, 0, 0, 0, 0, 0];
  for (const { hotelId, kind, people } of used) {
    people.forEach((one, index) => {
      housed++;
      if (one.hotelId !== undefined && one.hotelId !== hotelId) elsewhere++;
      if (one.choice === 'king' && kind !== 'king') swapped++;
      if (one.choice === 'twinForOne' && kind !== 'twin') swapped++;
      if (one.choice === 'bed') alone += lengthOf(one);
      for (const other of people.slice(index + 1)) {
        const both = Math.min(one.until, other.until) - Math.max(one.from, other.from);
        if (both <= 0) continue;
        alone -= 2 * both;
        mismatched += lengthOf(one) + lengthOf(other) - 2 * both;
        if (one.mate === other.personId) met++;
      }
    });
  }
  const wishes = guests.filter(({ mate }) => mate !== undefined).length / 2;
  return [guests.length - housed, elsewhere, swapped, alone, mismatched, wishes - met];
}

export function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The best aims of all ways to house them, found by trying all; for few people. */
export function bestAims(rooms: RoomsByHotel, guests: readonly Guest[]): readonly number[] {
  let best: readonly number[] = [guests.length + 1];
  tryAll(
    rooms,
    guests,
    (leftOut) => leftOut <= (best[0] ?? 0),
    (used) => {
      const aims = measure(guests, used);
      if (compare(aims, best) < 0) best = aims;
      return false;
    },
  );
  return best;
}

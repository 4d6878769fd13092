import type { Guest, RoomsByHotel } from '../lodging';
import { type RoomId, type RoomKind, roomIdOf } from '../plan';
import type { HotelId } from '../../training/training';
import type { PersonId } from '../../ids';

interface Room {
  readonly id: RoomId;
  readonly people: Guest[];
}

const overlaps = (one: Guest, other: Guest): boolean =>
  one.from < other.until && other.from < one.until;

const bySince = (a: Guest, b: Guest): number =>
  a.since.localeCompare(b.since) || (a.personId < b.personId ? -1 : 1);

/** Puts one after the other into the first room that takes them: safe, not always the most people. */
export function houseByFirstFit(
  rooms: RoomsByHotel,
  guests: readonly Guest[],
): ReadonlyMap<PersonId, RoomId> {
  const given = new Map<PersonId, RoomId>();
  const opened: Room[] = [];
  const inUse = (hotelId: HotelId, kind: RoomKind, night: number): number =>
    opened.filter(
      ({ id, people }) =>
        id.startsWith(`${hotelId}-${kind === 'king' ? 'k' : 't'}`) &&
        people.some(({ from, until }) => from <= night && night < until),
    ).length;
  const mayOpen = (hotelId: HotelId, kind: RoomKind, { from, until }: Guest): boolean => {
    for (let night = from; night < until; night++)
      if (inUse(hotelId, kind, night) >= (rooms[hotelId]?.[kind][night] ?? 0)) return false;
    return true;
  };
  const open = (hotelId: HotelId, kind: RoomKind, guest: Guest): boolean => {
    if (!mayOpen(hotelId, kind, guest)) return false;
    for (let number = 1; ; number++) {
      const id = roomIdOf(hotelId, kind, number);
      const room = opened.find((one) => one.id === id);
      if (room?.people.some((other) => overlaps(other, guest))) continue;
      if (room) room.people.push(guest);
      else opened.push({ id, people: [guest] });
      given.set(guest.personId, id);
      return true;
    }
  };
  const joins = (guest: Guest): boolean => {
    const room = opened.find(({ people }) => {
      const mates = people.filter((other) => overlaps(other, guest));
      const [mate] = mates;
      return (
        mates.length === 1 &&
        mate?.choice === 'bed' &&
        mate.gender === guest.gender &&
        mate.from === guest.from &&
        mate.until === guest.until
      );
    });
    room?.people.push(guest);
    if (room) given.set(guest.personId, room.id);
    return room !== undefined;
  };
  for (const guest of [...guests].sort(bySince)) {
    if (guest.choice === 'bed' && joins(guest)) continue;
    const hotels = (Object.keys(rooms).sort() as HotelId[]).sort(
      (a, b) => Number(b === guest.hotelId) - Number(a === guest.hotelId),
    );
    const kinds: RoomKind[] =
      guest.choice === 'bed'
        ? ['twin']
        : guest.choice === 'king'
          ? ['king', 'twin']
          : ['twin', 'king'];
    hotels.some((hotelId) => kinds.some((kind) => open(hotelId, kind, guest)));
  }
  return given;
}

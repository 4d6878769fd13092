import type { PersonId } from '../../ids';
import type { Guest, RoomsByHotel } from '../lodging';
import { type Pins, type RoomId, roomOf } from '../plan';
import { bySince } from './group';

const overlap = (one: Guest, other: Guest): boolean =>
  one.from < other.until && other.from < one.until;

const mayShare = (one: Guest, other: Guest): boolean =>
  one.choice === 'bed' && other.choice === 'bed' && one.gender === other.gender;

const nightsOf = ({ from, until }: Guest): number[] =>
  Array.from({ length: until - from }, (_, n) => from + n);

const isOn = (night: number) => (guest: Guest) => guest.from <= night && night < guest.until;

/** Whether the room takes one more beside those who are fixed to it already. */
function takes(id: RoomId, there: readonly Guest[], guest: Guest): boolean {
  const beside = there.filter((other) => overlap(other, guest));
  if (roomOf(id).kind === 'king') return beside.length === 0;
  const isFull = nightsOf(guest).some((night) => beside.filter(isOn(night)).length > 1);
  return !isFull && beside.every((other) => mayShare(other, guest));
}

/** The pins that can all be kept together: of those that contradict the rooms or each other the later guest's falls. */
export function acceptPins(
  rooms: RoomsByHotel,
  guests: readonly Guest[],
  pins: Pins,
): ReadonlyMap<PersonId, RoomId> {
  const accepted = new Map<PersonId, RoomId>();
  const fixed = new Map<RoomId, Guest[]>();
  const isHeld = (id: RoomId, guest: Guest): boolean => {
    const { hotelId, kind, number } = roomOf(id);
    const held = rooms[hotelId]?.[kind] ?? [];
    const alike = [...fixed].filter(([other]) => {
      const { hotelId: hotel, kind: its } = roomOf(other);
      return other !== id && hotel === hotelId && its === kind;
    });
    return (
      number <= Math.max(0, ...held) &&
      nightsOf(guest).every((night) => {
        const inUse = alike.filter(([, people]) => people.some(isOn(night))).length;
        return inUse < (held[night] ?? 0);
      })
    );
  };
  for (const guest of [...guests].sort(bySince)) {
    const id = pins[guest.personId];
    if (id === undefined) continue;
    const there = fixed.get(id) ?? [];
    if (!takes(id, there, guest) || !isHeld(id, guest)) continue;
    fixed.set(id, [...there, guest]);
    accepted.set(guest.personId, id);
  }
  return accepted;
}

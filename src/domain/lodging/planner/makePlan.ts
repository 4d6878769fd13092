import type { PersonId } from '../../ids';
import type { Guest } from '../lodging';
import { type Plan, type RoomId, roomIdOf, roomOf } from '../plan';
import { acceptPins } from './acceptPins';
import { chainsAt } from './chains';
import { fillBeds, type SharedRoom } from './fillBeds';
import { bySince } from './group';
import { lastRoomOf, lastRooms } from './lastRooms';
import { hotelsOf } from './model';
import { numberRooms, type Use } from './numberRooms';
import type { PlanInput } from './planInput';
import type { Solve } from './program';
import { type Class, seatPeople } from './seatPeople';
import { type Housed, solveHousing } from './solveHousing';

const useOf = (
  { people, keeps }: SharedRoom,
  pinned: ReadonlyMap<PersonId, RoomId>,
  lastRoom: ReadonlyMap<PersonId, RoomId>,
): Use => {
  const pins = [...people].sort(bySince).flatMap(({ personId }) => pinned.get(personId) ?? []);
  const [pin] = pins;
  return {
    people,
    from: Math.min(...people.map(({ from }) => from)),
    until: Math.max(...people.map(({ until }) => until)),
    pinned: pin && roomOf(pin).number,
    keeps: keeps && roomOf(keeps).number,
    keepers: people.filter(({ personId }) => lastRoom.get(personId) === keeps).length,
  };
};

/** Who sleeps where of those who have a room; names people, then rooms. */
function roomsGiven(
  housed: Housed,
  { guests, rooms, last }: PlanInput,
  pinned: ReadonlyMap<PersonId, RoomId>,
): ReadonlyMap<PersonId, RoomId> {
  const lastRoom = lastRoomOf(last);
  const { classOf, together } = seatPeople(housed, lastRoom);
  const { nodes, groups } = housed.model;
  const groupOf = new Map(
    groups.flatMap(({ people }, n) => people.map((one) => [one, n] as const)),
  );
  const nodeOfGroup = new Map(
    nodes.flatMap((node, n) => node.groups.map((one) => [one, n] as const)),
  );
  const nodeOf = (guest: Guest): number => nodeOfGroup.get(groupOf.get(guest) ?? -1) ?? -1;
  const given = new Map<PersonId, RoomId>();
  for (const [hotelId, held] of hotelsOf(rooms))
    for (const kind of ['king', 'twin'] as const) {
      const isHere = ({ personId }: Guest): boolean => {
        const its: Class | undefined = classOf.get(personId);
        return its?.hotelId === hotelId && its.kind === kind;
      };
      const here = [...guests].sort(bySince).filter(isHere);
      const before = lastRooms(here, lastRoom).filter(({ id }) => {
        const was = roomOf(id);
        return was.hotelId === hotelId && was.kind === kind;
      });
      const sharers = here.filter((guest) => nodeOf(guest) >= 0);
      const shared = fillBeds(
        kind === 'twin' ? chainsAt(housed, hotelId) : [],
        kind === 'twin' ? sharers : [],
        nodeOf,
        together,
        before.filter(({ people }) => people.some((guest) => nodeOf(guest) >= 0)),
      );
      const wasHere = new Map(
        before.flatMap(({ id, people }) => people.map((one) => [one, id] as const)),
      );
      const alone = here
        .filter((guest) => nodeOf(guest) < 0)
        .map((guest): SharedRoom => ({ people: [guest], keeps: wasHere.get(guest) }));
      const uses = [...shared, ...alone].map((room) => useOf(room, pinned, lastRoom));
      for (const [use, number] of numberRooms(uses, Math.max(0, ...held[kind])))
        for (const { personId } of use.people) given.set(personId, roomIdOf(hotelId, kind, number));
    }
  return given;
}

/** The best plan by the aims in their order (H3–H6), close to the last one; undefined only where the solver gives up. */
export const planWith =
  (solve: Solve) =>
  (input: PlanInput): Plan | undefined => {
    const { nightCount, guests, rooms, prices, pins, last, lodgingRevision, at } = input;
    const pinned = acceptPins(rooms, guests, pins);
    const before = lastRooms(guests, lastRoomOf(last));
    const housed = solveHousing(rooms, nightCount, guests, pinned, before, solve);
    if (!housed) return undefined;
    const given = roomsGiven(housed, input, pinned);
    const planned = guests
      .map((guest) => {
        const room = given.get(guest.personId);
        return room === undefined ? guest : { ...guest, room };
      })
      .sort((a, b) => (a.personId < b.personId ? -1 : 1));
    return { lodgingRevision, at, nightCount, prices, guests: planned };
  };

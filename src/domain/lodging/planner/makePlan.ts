import type { PersonId } from '../../ids';
import type { Guest } from '../lodging';
import type { HotelId } from '../../training/training';
import { type Plan, type RoomId, roomIdOf, type RoomKind, roomOf } from '../plan';
import { acceptPins } from './acceptPins';
import { chainsAt } from './chains';
import { fillBeds } from './fillBeds';
import { bySince } from './group';
import { lastRoomOf, lastRooms } from './lastRooms';
import { hotelsOf } from './model';
import { numberRooms, type Use } from './numberRooms';
import type { PlanInput } from './planInput';
import type { Solve } from './program';
import { type Class, seatPeople } from './seatPeople';
import { type Housed, solveHousing } from './solveHousing';

const isAt = (id: RoomId, hotelId: HotelId, kind: RoomKind): boolean => {
  const its = roomOf(id);
  return its.hotelId === hotelId && its.kind === kind;
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
      const had = lastRooms(here, lastRoom).filter(({ id }) => isAt(id, hotelId, kind));
      const sharers = kind === 'twin' ? here.filter((guest) => nodeOf(guest) >= 0) : [];
      const chains = kind === 'twin' ? chainsAt(housed, hotelId, sharers, had, nodeOf) : [];
      const alone = here.filter((guest) => !sharers.includes(guest)).map((guest) => [guest]);
      const shared = fillBeds(chains, sharers, nodeOf, together, had);
      const numbersOf = (people: readonly Guest[], ids: ReadonlyMap<PersonId, RoomId>): number[] =>
        people.flatMap(({ personId }) => {
          const id = ids.get(personId);
          return id !== undefined && isAt(id, hotelId, kind) ? [roomOf(id).number] : [];
        });
      const peopleOf = new Map(
        [...shared, ...alone].map((people): [Use, readonly Guest[]] => [
          {
            from: Math.min(...people.map(({ from }) => from)),
            until: Math.max(...people.map(({ until }) => until)),
            pinned: numbersOf([...people].sort(bySince), pinned)[0],
            had: numbersOf(people, lastRoom),
          },
          people,
        ]),
      );
      for (const [use, number] of numberRooms([...peopleOf.keys()], Math.max(0, ...held[kind])))
        for (const { personId } of peopleOf.get(use) ?? [])
          given.set(personId, roomIdOf(hotelId, kind, number));
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

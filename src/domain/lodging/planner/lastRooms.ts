import type { PersonId } from '../../ids';
import type { Guest } from '../lodging';
import type { Plan, RoomId } from '../plan';
import { bySince } from './group';

/** People who were in one room, and whose stays are linked by nights in common. */
export interface LastRoom {
  readonly id: RoomId;
  /** By their first night. */
  readonly people: readonly Guest[];
}

export const lastRoomOf = (last: Plan | undefined): ReadonlyMap<PersonId, RoomId> =>
  new Map(
    last?.guests.flatMap(({ personId, room }) =>
      room === undefined ? [] : [[personId, room] as const],
    ),
  );

/** Those of the guests who had rooms, room by room. */
export function lastRooms(
  guests: readonly Guest[],
  roomOf: ReadonlyMap<PersonId, RoomId>,
): readonly LastRoom[] {
  const byRoom = new Map<RoomId, Guest[]>();
  for (const guest of guests) {
    const id = roomOf.get(guest.personId);
    if (id !== undefined) byRoom.set(id, [...(byRoom.get(id) ?? []), guest]);
  }
  return [...byRoom]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, people]) =>
      linked(people).map((linkedPeople) => ({ id, people: linkedPeople })),
    );
}

/** Parts of the stays between which there is a night without any. */
function linked(people: readonly Guest[]): readonly Guest[][] {
  const parts: Guest[][] = [];
  let end = -1;
  for (const guest of [...people].sort((a, b) => a.from - b.from || bySince(a, b))) {
    const part = parts.at(-1);
    if (part && guest.from < end) part.push(guest);
    else parts.push([guest]);
    end = Math.max(end, guest.until);
  }
  return parts;
}

import type { PersonId } from '../../ids';
import type { HotelId } from '../../training/training';
import type { Guest } from '../lodging';
import { type RoomId, type RoomKind, roomOf } from '../plan';
import type { Wish } from './apart';
import { bySince, type Group } from './group';
import type { Housed } from './solveHousing';

/** Rooms of a kind at a hotel. */
export interface Class {
  readonly hotelId: HotelId;
  readonly kind: RoomKind;
}

/** Which kind of room, and where, everybody has who has one; and the wishes that come true among people of one stay. */
export interface Seated {
  readonly classOf: ReadonlyMap<PersonId, Class>;
  readonly together: readonly Wish[];
}

interface Quota extends Class {
  left: number;
}

/** How far it is from what they asked for; 0 is just that. */
const distance = (group: Group, { hotelId, kind }: Class): number =>
  (group.hotelId !== undefined && group.hotelId !== hotelId ? 2 : 0) +
  (group.choice !== 'bed' && (group.choice === 'king') !== (kind === 'king') ? 1 : 0);

const isIn = (room: RoomId | undefined, { hotelId, kind }: Class): boolean => {
  const was = room && roomOf(room);
  return was?.hotelId === hotelId && was.kind === kind;
};

/** Names the people of groups: who had such a room keeps it, and who registered first has what they asked for. */
export function seatPeople(
  { model, values, wishes, keepers }: Housed,
  lastRoom: ReadonlyMap<PersonId, RoomId>,
): Seated {
  const { groups, places } = model;
  const classOf = new Map<PersonId, Class>();
  const quotas = groups.map((group, index) =>
    places
      .flatMap(({ group: its, hotelId, kind, column }): Quota[] => {
        const left = values[column] ?? 0;
        return its === index && left > 0 ? [{ hotelId, kind, left }] : [];
      })
      .sort((a, b) => distance(group, a) - distance(group, b)),
  );
  const seat = ({ personId }: Guest, quota: Quota | undefined): void => {
    if (!quota) return;
    classOf.set(personId, quota);
    quota.left--;
  };
  const isSame = ([one, other]: Wish): number =>
    Number(lastRoom.get(one.personId) === lastRoom.get(other.personId));
  const together = wishes.alike.flatMap(({ groups: pair, wishes: asked, at }) => {
    const open = [...asked];
    return at.flatMap(({ hotelId, column }) => {
      const hotel = { hotelId, kind: 'twin' } as const;
      const here = (wish: Wish): number =>
        wish.filter(({ personId }) => isIn(lastRoom.get(personId), hotel)).length;
      open.sort((a, b) => here(b) - here(a) || isSame(b) - isSame(a) || bySince(a[0], b[0]));
      return open.splice(0, values[column] ?? 0).map((wish) => {
        for (const guest of wish) {
          const index = pair.find((group) => groups[group]?.people.includes(guest)) ?? -1;
          seat(
            guest,
            quotas[index]?.find((quota) => quota.hotelId === hotelId && quota.left > 0),
          );
        }
        return wish;
      });
    });
  });
  groups.forEach(({ people }, index) => {
    const own = quotas[index] ?? [];
    const keepersFirst = [...people].sort(
      (a, b) => Number(keepers.has(b.personId)) - Number(keepers.has(a.personId)) || bySince(a, b),
    );
    for (const quota of own)
      for (const guest of keepersFirst)
        if (!classOf.has(guest.personId) && quota.left > 0)
          if (isIn(lastRoom.get(guest.personId), quota)) seat(guest, quota);
    for (const guest of people)
      if (!classOf.has(guest.personId))
        seat(
          guest,
          own.find(({ left }) => left > 0),
        );
  });
  return { classOf, together };
}

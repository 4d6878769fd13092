import type { PersonId } from '../../ids';
import type { Guest } from '../lodging';
import { type RoomId, roomOf } from '../plan';
import { type Apart, bySince } from './group';
import { ALONE_PINNED, WISHING } from './relations';

/** So many wishes between people with different stays are looked at one by one; further ones count when they cost nothing. */
const MOST_WISHES_APART = 12;

/** Two who wish for each other; the earlier one first. */
export type Wish = readonly [Guest, Guest];

export function wishesOf(guests: readonly Guest[]): readonly Wish[] {
  const byId = new Map(guests.map((guest) => [guest.personId, guest]));
  return [...guests].sort(bySince).flatMap((guest): Wish[] => {
    const mate = guest.mate === undefined ? undefined : byId.get(guest.mate);
    const isMutual = mate?.mate === guest.personId && guest.choice === 'bed';
    return mate && isMutual && bySince(guest, mate) < 0 ? [[guest, mate]] : [];
  });
}

export const isSameStay = (one: Guest, other: Guest): boolean =>
  one.from === other.from && one.until === other.until;

/** Whom the model must know by name: those with pins, and those whose wish their stays do not make plain. */
export function peopleApart(
  guests: readonly Guest[],
  pinned: ReadonlyMap<PersonId, RoomId>,
): ReadonlyMap<PersonId, Apart> {
  const apart = new Map<PersonId, Apart>();
  const sharers = new Map<RoomId, number>();
  for (const { personId, choice } of guests) {
    const id = pinned.get(personId);
    if (id !== undefined && choice === 'bed') sharers.set(id, (sharers.get(id) ?? 0) + 1);
  }
  for (const { personId, choice, mate } of guests) {
    const id = pinned.get(personId);
    if (id === undefined) continue;
    const { hotelId, kind } = roomOf(id);
    const isAlone = sharers.get(id) === 1 && mate === undefined;
    const tag = isAlone ? ALONE_PINNED : id;
    apart.set(personId, {
      tag: choice === 'bed' && kind === 'twin' ? tag : '',
      fixed: { hotelId, kind },
    });
  }
  const byName = wishesOf(guests).filter(
    ([one, other]) =>
      pinned.has(one.personId) || pinned.has(other.personId) || !isSameStay(one, other),
  );
  for (const { personId } of byName.slice(0, MOST_WISHES_APART).flat())
    if (!apart.has(personId)) apart.set(personId, { tag: WISHING + personId, fixed: undefined });
  return apart;
}

import type { PersonId } from '../ids';
import { chargeFor, roommatesOf } from './charges';
import { type Plan, type PlannedGuest, type RoomKind, roomOf } from './plan';

/** Whether they sleep in the other kind of room than they asked for (H3). */
export const isSwapped = ({ choice, room }: PlannedGuest): boolean =>
  room !== undefined && choice !== 'bed' && (choice === 'king') !== (roomOf(room).kind === 'king');

/** Whether they sleep in another hotel than they asked for (H6). */
export const isElsewhere = ({ hotelId, room }: PlannedGuest): boolean =>
  room !== undefined && hotelId !== undefined && roomOf(room).hotelId !== hotelId;

/** The aims of a plan in the order in which they count; smaller is better (H3–H6). */
export interface Aims {
  readonly withoutRoom: number;
  readonly elsewhere: number;
  readonly swapped: number;
  /** Nights on which somebody who shares is alone (H5). */
  readonly supplementNights: number;
  /** For every two who share a room on some night: nights on which only one of them stays. */
  readonly mismatchedNights: number;
  /** Mutual wishes not honoured: those who wish for each other do not share. Each pair counts once. */
  readonly wishesMissed: number;
}

const count = (all: readonly PlannedGuest[], is: (guest: PlannedGuest) => boolean): number =>
  all.filter(is).length;

const mismatch = (one: PlannedGuest, other: PlannedGuest): number =>
  Math.abs(one.from - other.from) + Math.abs(one.until - other.until);

export function aimsOf(plan: Plan): Aims {
  const { guests } = plan;
  const pairs = guests.flatMap((guest) =>
    roommatesOf(plan, guest).flatMap((mate) =>
      guest.personId < mate.personId ? [{ guest, mate }] : [],
    ),
  );
  const met = pairs.filter(({ guest, mate }) => guest.mate === mate.personId).length;
  return {
    withoutRoom: count(guests, ({ room }) => room === undefined),
    elsewhere: count(guests, isElsewhere),
    swapped: count(guests, isSwapped),
    supplementNights: guests.reduce(
      (nights, guest) => nights + (chargeFor(plan, guest)?.supplementNights ?? 0),
      0,
    ),
    mismatchedNights: pairs.reduce((nights, { guest, mate }) => nights + mismatch(guest, mate), 0),
    wishesMissed: count(guests, ({ mate }) => mate !== undefined) / 2 - met,
  };
}

/** What a plan changes for one person against an earlier one. */
export interface PlanChange {
  readonly personId: PersonId;
  /** They had no place in the earlier plan at all. */
  readonly isNew: boolean;
  /** Another room, hotel, or none. */
  readonly isMoved: boolean;
  readonly isRoommateChanged: boolean;
  readonly isChargeChanged: boolean;
  readonly kind?: RoomKind;
}

const matesOf = (plan: Plan, guest: PlannedGuest): string =>
  roommatesOf(plan, guest)
    .map(({ personId }) => personId)
    .sort()
    .join();

/** Everybody for whom something is different, in the order of the later plan. */
export function planChanges(before: Plan | undefined, after: Plan): readonly PlanChange[] {
  const earlier = new Map(before?.guests.map((guest) => [guest.personId, guest]));
  return after.guests.flatMap((guest): PlanChange[] => {
    const { personId, room } = guest;
    const kind = room === undefined ? {} : { kind: roomOf(room).kind };
    const was = earlier.get(personId);
    if (!before || !was)
      return [
        {
          personId,
          isNew: true,
          isMoved: false,
          isRoommateChanged: false,
          isChargeChanged: false,
          ...kind,
        },
      ];
    const isMoved = was.room !== room;
    const isRoommateChanged = matesOf(before, was) !== matesOf(after, guest);
    const isChargeChanged = chargeFor(before, was)?.fen !== chargeFor(after, guest)?.fen;
    if (!isMoved && !isRoommateChanged && !isChargeChanged) return [];
    return [{ personId, isNew: false, isMoved, isRoommateChanged, isChargeChanged, ...kind }];
  });
}

import type { PersonId } from '../ids';
import { Fen } from '../money';
import { type Plan, type PlannedGuest, roomOf } from './plan';

/** What one night costs a person. */
export interface NightCharge {
  /** Number of the night, from 0. */
  readonly night: number;
  readonly fen: Fen;
  /** Of it the single supplement: somebody who shares sleeps alone (H5). */
  readonly supplementFen: Fen;
}

/** What one person pays to the hotel (H2, H5). */
export interface Charge {
  readonly fen: Fen;
  readonly supplementFen: Fen;
  readonly supplementNights: number;
  readonly nights: readonly NightCharge[];
}

const fen = (amount: number): Fen => Fen.parse(amount);
const sum = (nights: readonly NightCharge[], of: 'fen' | 'supplementFen'): Fen =>
  fen(nights.reduce((total, night) => total + night[of], 0));

/** Who else sleeps in the same room on some night. */
export const roommatesOf = (plan: Plan, guest: PlannedGuest): readonly PlannedGuest[] =>
  guest.room === undefined
    ? []
    : plan.guests.filter(
        (other) =>
          other.room === guest.room &&
          other.personId !== guest.personId &&
          other.from < guest.until &&
          guest.from < other.until,
      );

/**
 * What somebody with a room pays: the whole room where they sleep alone, half of it where two share. What the people of
 * a room pay together is the price of the room for every night it is used.
 */
export function chargeFor(plan: Plan, guest: PlannedGuest): Charge | undefined {
  const prices = guest.room && plan.prices[roomOf(guest.room).hotelId];
  if (!prices) return undefined;
  const mates = roommatesOf(plan, guest);
  const nights = Array.from({ length: guest.until - guest.from }, (_, index): NightCharge => {
    const night = guest.from + index;
    const isShared = mates.some(({ from, until }) => from <= night && night < until);
    if (isShared) return { night, fen: prices.bedFenPerNight, supplementFen: fen(0) };
    const more = guest.choice === 'bed' ? prices.roomFenPerNight - prices.bedFenPerNight : 0;
    return { night, fen: prices.roomFenPerNight, supplementFen: fen(more) };
  });
  return {
    fen: sum(nights, 'fen'),
    supplementFen: sum(nights, 'supplementFen'),
    supplementNights: nights.filter(({ supplementFen }) => supplementFen > 0).length,
    nights,
  };
}

export const chargesOf = (plan: Plan): ReadonlyMap<PersonId, Charge> =>
  new Map(
    plan.guests.flatMap((guest) => {
      const charge = chargeFor(plan, guest);
      return charge ? [[guest.personId, charge] as const] : [];
    }),
  );

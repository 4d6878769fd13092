import { Instant } from '../../calendar';
import type { PersonId } from '../../ids';
import { Fen } from '../../money';
import type { HotelId } from '../../training/training';
import type { Guest, RoomsByHotel, RoomsHeld } from '../lodging';
import type { NightPrices } from '../plan';
import type { PlanInput } from './planInput';

/** Whole numbers below `limit`, the same for the same seed. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export const personId = (n: number): PersonId => n.toString(16).padStart(32, '0') as PersonId;
export const HOTELS = ['jing', 'yuan', 'zhou'] as HotelId[];

/** Later for greater numbers. */
export const momentOf = (n: number): Instant =>
  Instant.parse(new Date(Date.UTC(2026, 3, 3) + n * 60_000).toISOString());

export interface Cast {
  readonly nightCount: number;
  readonly rooms: RoomsByHotel;
  readonly guests: readonly Guest[];
}

export interface CastOf {
  readonly people: number;
  readonly nightCount: number;
  readonly hotels: number;
  readonly mostRooms: number;
  /** Of 100: hotels whose rooms vary by night. */
  readonly varying: number;
  /** Of 100: pairs who wish for each other. */
  readonly wishing: number;
  /** Of 100: guests who stay all nights. */
  readonly whole: number;
}

export function randomGuest(dice: Dice, n: number, of: CastOf): Guest {
  const isWhole = dice(100) < of.whole;
  const from = isWhole ? 0 : dice(of.nightCount);
  const until = isWhole ? of.nightCount : from + 1 + dice(of.nightCount - from);
  const asked = HOTELS[dice(of.hotels + 1)];
  return {
    personId: personId(n),
    gender: dice(2) ? 'female' : 'male',
    choice: (['king', 'twinForOne', 'bed', 'bed', 'bed'] as const)[dice(5)] ?? 'bed',
    from,
    until,
    ...(asked && of.hotels > 1 && asked !== HOTELS[of.hotels] ? { hotelId: asked } : {}),
    since: momentOf(dice(1_000)),
  };
}

function randomRooms(dice: Dice, of: CastOf): RoomsHeld {
  const isVarying = dice(100) < of.varying;
  const nights = (): number[] => {
    const steady = dice(of.mostRooms + 1);
    return Array.from({ length: of.nightCount }, () =>
      isVarying ? dice(of.mostRooms + 1) : steady,
    );
  };
  return { king: nights(), twin: nights() };
}

const isMateFor = (one: Guest, other: Guest): boolean =>
  one.choice === 'bed' &&
  other.choice === 'bed' &&
  one.gender === other.gender &&
  one.mate === undefined &&
  other.mate === undefined;

export function randomCast(dice: Dice, of: CastOf): Cast {
  const guests: Guest[] = Array.from({ length: of.people }, (_, n) => randomGuest(dice, n, of));
  guests.forEach((guest, index) => {
    const other = guests.findIndex((one, n) => n > index && isMateFor(guests[index] ?? one, one));
    const mate = guests[other];
    if (!mate || guests[index]?.mate || dice(100) >= of.wishing) return;
    guests[index] = { ...guest, mate: mate.personId };
    guests[other] = { ...mate, mate: guest.personId };
  });
  const rooms: Record<HotelId, RoomsHeld> = {};
  for (const hotelId of HOTELS.slice(0, of.hotels)) rooms[hotelId] = randomRooms(dice, of);
  return { nightCount: of.nightCount, rooms, guests };
}

export const PRICES: NightPrices = Object.fromEntries(
  HOTELS.map((hotelId, n) => [
    hotelId,
    { roomFenPerNight: Fen.parse(35_000 + 2 * n), bedFenPerNight: Fen.parse(17_500 + n) },
  ]),
);

/** The guests in another order. */
export function shuffled<Value>(dice: Dice, values: readonly Value[]): Value[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(dice(rest.length), 1));
}

export const inputOf = (cast: Cast, more: Partial<PlanInput> = {}): PlanInput => ({
  ...cast,
  prices: PRICES,
  pins: {},
  last: undefined,
  lodgingRevision: 1,
  at: momentOf(0),
  ...more,
});

import type { HotelId } from '../training/training';
import { type Guest, guestsOf, type Lodging, nightsIn } from './lodging';
import { type Plan, type RoomKind, roomOf } from './plan';
import type { CivilDate } from '../calendar';

/** What people asked for on one night. */
export interface Asked {
  readonly kingAsked: number;
  readonly twinForOneAsked: number;
  readonly womenAsked: number;
  readonly menAsked: number;
}

/** One night of one hotel: rooms held, asked for, and used by the plan (H7). */
export interface Load extends Asked {
  readonly night: CivilDate;
  readonly king: number;
  readonly twin: number;
  readonly kingUsed: number;
  readonly twinUsed: number;
}

export interface Loads {
  readonly load: { hotelId: HotelId; nights: Load[] }[];
  /** Who takes any of several hotels; empty where there is only one. */
  readonly anyHotel: (Asked & { night: CivilDate })[];
}

const count = (guests: readonly Guest[], is: (guest: Guest) => boolean) => guests.filter(is).length;

const askedBy = (guests: readonly Guest[], night: number): Asked => {
  const here = guests.filter(({ from, until }) => from <= night && night < until);
  return {
    kingAsked: count(here, ({ choice }) => choice === 'king'),
    twinForOneAsked: count(here, ({ choice }) => choice === 'twinForOne'),
    womenAsked: count(here, ({ choice, gender }) => choice === 'bed' && gender === 'female'),
    menAsked: count(here, ({ choice, gender }) => choice === 'bed' && gender === 'male'),
  };
};

/** Rooms of that kind in use on one night. */
export function roomsUsed(
  plan: Pick<Plan, 'guests'>,
  hotelId: HotelId,
  kind: RoomKind,
  night: number,
): number {
  const used = new Set(
    plan.guests.flatMap(({ room, from, until }) =>
      room !== undefined && from <= night && night < until ? [room] : [],
    ),
  );
  return [...used].map(roomOf).filter((one) => one.hotelId === hotelId && one.kind === kind).length;
}

/** Night by night what is held, asked for, and used by `plan`, in the order of the hotels. */
export function nightLoads(
  { nights, rooms, stays }: Pick<Lodging, 'nights' | 'rooms' | 'stays'>,
  hotels: readonly HotelId[],
  plan: Plan | undefined,
): Loads {
  const guests = guestsOf(nights, stays);
  const isOnly = hotels.length === 1;
  const days = nightsIn(nights);
  const used = (hotelId: HotelId, kind: RoomKind, night: number) =>
    plan ? roomsUsed(plan, hotelId, kind, night) : 0;
  return {
    load: hotels.map((hotelId) => {
      const here = guests.filter((guest) => isOnly || guest.hotelId === hotelId);
      const held = rooms[hotelId];
      return {
        hotelId,
        nights: days.map((night, index) => ({
          night,
          king: held?.king[index] ?? 0,
          twin: held?.twin[index] ?? 0,
          ...askedBy(here, index),
          kingUsed: used(hotelId, 'king', index),
          twinUsed: used(hotelId, 'twin', index),
        })),
      };
    }),
    anyHotel: isOnly
      ? []
      : days.map((night, index) => ({
          night,
          ...askedBy(
            guests.filter(({ hotelId }) => hotelId === undefined),
            index,
          ),
        })),
  };
}

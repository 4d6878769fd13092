import { Fen } from '../money';
import type { HotelId } from '../training/training';
import { type Charge, chargesOf } from './charges';
import { type Plan, type PlannedGuest, type RoomId, roomOf } from './plan';

/** Somebody with a room at a hotel, and what is collected from them there. */
export interface Lodger {
  readonly guest: PlannedGuest;
  readonly room: RoomId;
  readonly charge: Charge;
}

/** What a hotel has to provide on one night, and what comes in for it. */
export interface HotelNight {
  /** Number of the night, from 0. */
  readonly night: number;
  readonly kings: number;
  readonly twins: number;
  /** Beds taken by those who asked for a bed. */
  readonly beds: number;
  readonly persons: number;
  readonly fen: Fen;
}

const sum = (amounts: readonly number[]): Fen =>
  Fen.parse(amounts.reduce((total, amount) => total + amount, 0));

/** Everybody at the hotel by room, kings first; those of one room in the order in which they arrive. */
export function lodgersAt(plan: Plan, hotelId: HotelId): readonly Lodger[] {
  const charges = chargesOf(plan);
  return plan.guests
    .flatMap((guest): Lodger[] => {
      const { room } = guest;
      const charge = charges.get(guest.personId);
      return room !== undefined && charge && roomOf(room).hotelId === hotelId
        ? [{ guest, room, charge }]
        : [];
    })
    .sort((a, b) => {
      const [one, other] = [roomOf(a.room), roomOf(b.room)];
      return (
        one.kind.localeCompare(other.kind) ||
        one.number - other.number ||
        a.guest.from - b.guest.from ||
        a.guest.personId.localeCompare(b.guest.personId)
      );
    });
}

/** Night by night; the amounts of all nights are what is collected from all lodgers (H5, H7). */
export function hotelNights(lodgers: readonly Lodger[], nightCount: number): readonly HotelNight[] {
  return Array.from({ length: nightCount }, (_, night) => {
    const here = lodgers.filter(({ guest }) => guest.from <= night && night < guest.until);
    const rooms = [...new Set(here.map(({ room }) => room))].map(roomOf);
    return {
      night,
      kings: rooms.filter(({ kind }) => kind === 'king').length,
      twins: rooms.filter(({ kind }) => kind === 'twin').length,
      beds: here.filter(({ guest }) => guest.choice === 'bed').length,
      persons: here.length,
      fen: sum(
        here.map(({ charge }) => charge.nights.find((one) => one.night === night)?.fen ?? 0),
      ),
    };
  });
}

/** What all of them pay together. */
export const collectedFrom = (
  lodgers: readonly Lodger[],
): { readonly fen: Fen; readonly supplementFen: Fen } => ({
  fen: sum(lodgers.map(({ charge }) => charge.fen)),
  supplementFen: sum(lodgers.map(({ charge }) => charge.supplementFen)),
});

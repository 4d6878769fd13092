import type { NightLeft, RoomPage } from '#contract/room';
import type { RoomChoice, StayRequest } from '#domain/lodging/stay';

/** What could still be granted of a choice for some nights, as far as each night alone tells. */
export interface ChoiceLeft {
  readonly count: number;
  /** Rooms are left, but none of the kind asked for: whoever asks is swapped (H3). */
  readonly isOnlySwapped: boolean;
}

/** Rooms or beds that are left for a choice on one night. */
export const leftOn = (choice: RoomChoice, night: NightLeft): number =>
  choice === 'bed' ? night.bed : night.room;

type Wanted = Pick<StayRequest, 'choice' | 'from' | 'until' | 'hotelId'>;

function leftAt(nights: readonly NightLeft[], { choice, from, until }: Wanted): ChoiceLeft {
  const wanted = nights.filter(({ night }) => from <= night && night < until);
  if (wanted.length === 0) return { count: 0, isOnlySwapped: false };
  const least = (of: (night: NightLeft) => number) => Math.min(...wanted.map(of));
  const count = least((night) => leftOn(choice, night));
  if (choice !== 'king' || count === 0) return { count, isOnlySwapped: false };
  const kings = least(({ king }) => king);
  return kings > 0 ? { count: kings, isOnlySwapped: false } : { count, isOnlySwapped: true };
}

const isBetter = (one: ChoiceLeft, other: ChoiceLeft): boolean =>
  one.isOnlySwapped === other.isOnlySwapped
    ? one.count > other.count
    : other.isOnlySwapped
      ? one.count > 0
      : other.count === 0;

/** The scarcest of the nights; without a hotel, in the hotel where most is left: nobody changes hotels during a stay. */
export function leftFor(left: RoomPage['left'], wanted: Wanted): ChoiceLeft {
  const hotels = left.filter(
    ({ hotelId }) => wanted.hotelId === undefined || hotelId === wanted.hotelId,
  );
  return hotels
    .map(({ nights }) => leftAt(nights, wanted))
    .reduce((best, one) => (isBetter(one, best) ? one : best), {
      count: 0,
      isOnlySwapped: false,
    });
}

import type { PersonId } from '../ids';
import { type Guest, guestsOf, isWithin, type Lodging, type RoomsByHotel } from './lodging';
import type { Stay } from './stay';

/** Whether all of them can be housed: nobody changes rooms, nobody shares with the other gender, in any of the hotels. */
export type CanHouse = (rooms: RoomsByHotel, guests: readonly Guest[]) => boolean;

/** Whether `stay` asks for no more than `held`: fewer or the same nights of the same bed. */
const isLess = (stay: Stay, held: Stay | undefined): boolean =>
  held !== undefined &&
  stay.choice === held.choice &&
  stay.gender === held.gender &&
  stay.from >= held.from &&
  stay.until <= held.until &&
  (stay.hotelId === held.hotelId || stay.hotelId === undefined);

/**
 * Whether the stay can be granted beside the others: all fit into all hotels together (nobody is ever promised more
 * than there is), and those who ask for the same hotel fit into that one (H6 moves people only where rooms run short).
 */
export function mayHold(
  lodging: Pick<Lodging, 'nights' | 'rooms' | 'stays'>,
  personId: PersonId,
  stay: Stay,
  canHouse: CanHouse,
): boolean {
  const { nights, rooms, stays } = lodging;
  // Nights may have been given up since it was asked, and hotels.
  if (!isWithin(nights, stay)) return false;
  if (isLess(stay, stays[personId])) return true;
  const guests = guestsOf(nights, { ...stays, [personId]: stay });
  const { hotelId } = stay;
  if (hotelId === undefined) return canHouse(rooms, guests);
  const held = rooms[hotelId];
  if (held === undefined) return false;
  if (Object.keys(rooms).length === 1) return canHouse(rooms, guests);
  const sameHotel = guests.filter((guest) => guest.hotelId === hotelId);
  return canHouse({ [hotelId]: held }, sameHotel) && canHouse(rooms, guests);
}

/** Decides whether stays fit, one after the other. */
export interface Fitting {
  readonly fits: (lodging: Lodging, personId: PersonId, stay: Stay) => boolean;
  /** Somebody has given something up: what did not fit may fit now. */
  readonly freed: () => void;
}

/** Stays that fit or do not fit alike: whoever sleeps alone does so in a king or a twin (H3). */
const likenessOf = ({ stays }: Lodging, personId: PersonId, stay: Stay): string => {
  const { choice, gender, from, until, hotelId = '' } = stay;
  const whose = personId in stays ? personId : '';
  return [choice === 'bed' ? gender : 'alone', from, until, hotelId, whose].join();
};

/** Remembers what did not fit: with more people nothing fits better, and nobody has to be asked about it again. */
export function fittingWith(canHouse: CanHouse): Fitting {
  const tooMuch = new Set<string>();
  return {
    fits: (lodging, personId, stay) => {
      const likeness = likenessOf(lodging, personId, stay);
      if (tooMuch.has(likeness)) return false;
      const fits = mayHold(lodging, personId, stay, canHouse);
      if (!fits) tooMuch.add(likeness);
      return fits;
    },
    freed: () => tooMuch.clear(),
  };
}

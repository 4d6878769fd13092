import type { CivilDate } from '../calendar';
import type { Gender } from '../person/profile';
import type { HotelId } from '../training/training';
import { type Guest, guestsOf, type Lodging, nightsIn, type RoomsByHotel } from './lodging';

/** Rooms of a night, and who sleeps in them. */
interface Night {
  readonly king: number;
  readonly twin: number;
  readonly kingsAsked: number;
  /** King or twin alone. */
  readonly alone: number;
  readonly women: number;
  readonly men: number;
}

/** How many more could be granted on a night. */
export interface Left {
  readonly king: number;
  readonly room: number;
  readonly bed: number;
}

const half = (people: number): number => Math.ceil(people / 2);

/** More beds of whole twins, and the one beside somebody who would be alone. */
const bedsFor = (people: number, freeTwins: number): number => 2 * freeTwins + (people % 2);

/** On one night everybody fits exactly if sharers fit two by two and the others into what remains (H3, H4). */
function leftOn({ king, twin, kingsAsked, alone, women, men }: Night, gender?: Gender): Left {
  const twins = twin - half(women) - half(men);
  const room = Math.max(0, king + twins - alone);
  const freeTwins = Math.max(0, Math.min(room, twins));
  const beds = { female: bedsFor(women, freeTwins), male: bedsFor(men, freeTwins) };
  return {
    king: Math.max(0, Math.min(room, king - kingsAsked)),
    room,
    bed: gender ? beds[gender] : Math.min(beds.female, beds.male),
  };
}

function nightOf(rooms: RoomsByHotel, guests: readonly Guest[], night: number): Night {
  const held = Object.values(rooms);
  const there = guests.filter(({ from, until }) => from <= night && night < until);
  const count = (is: (guest: Guest) => boolean): number => there.filter(is).length;
  const sharing = (gender: Gender): number =>
    count((guest) => guest.choice === 'bed' && guest.gender === gender);
  return {
    king: held.reduce((sum, { king }) => sum + (king[night] ?? 0), 0),
    twin: held.reduce((sum, { twin }) => sum + (twin[night] ?? 0), 0),
    kingsAsked: count(({ choice }) => choice === 'king'),
    alone: count(({ choice }) => choice !== 'bed'),
    women: sharing('female'),
    men: sharing('male'),
  };
}

/**
 * What is left in each hotel for each night alone: no more than the hotel has beside those who ask for it, and no more
 * than all hotels have together beside everybody (H7). A stay of several nights may fit in fewer.
 */
export function roomsLeft(
  { nights, rooms, stays }: Pick<Lodging, 'nights' | 'rooms' | 'stays'>,
  gender?: Gender,
): readonly { hotelId: HotelId; nights: readonly (Left & { night: CivilDate })[] }[] {
  const guests = guestsOf(nights, stays);
  return Object.entries(rooms).map(([hotelId, held]) => {
    const here = guests.filter((guest) => guest.hotelId === hotelId);
    const left = nightsIn(nights).map((night, index) => {
      const own = leftOn(nightOf({ [hotelId]: held }, here, index), gender);
      const all = leftOn(nightOf(rooms, guests, index), gender);
      const least = (of: keyof Left): number => Math.min(own[of], all[of]);
      return { night, king: least('king'), room: least('room'), bed: least('bed') };
    });
    return { hotelId, nights: left };
  });
}

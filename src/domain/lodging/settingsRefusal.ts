import { type Instant, instantIn, plusDays } from '../calendar';
import type { HotelId } from '../training/training';
import type { CanHouse } from './mayHold';
import { guestsOf, isWithin, type Lodging, type LodgingSettings, nightsIn } from './lodging';

export type SettingsRefusal =
  | { code: 'HOTEL_UNKNOWN' }
  | { code: 'NIGHTS_MISMATCH' }
  /** Attendees would register nights that are over. */
  | { code: 'OPEN_TOO_LONG'; latest: Instant }
  | { code: 'STAYS_OUTSIDE'; people: number }
  | { code: 'ROOMS_SHORT' };

/**
 * Whether fewer rooms are held than asked for: not all fit into all hotels, or not those of one hotel into it (H6).
 */
function isShort({ nights, rooms }: LodgingSettings, lodging: Lodging, canHouse: CanHouse) {
  const guests = guestsOf(nights, lodging.stays);
  if (!canHouse(rooms, guests)) return true;
  return [...new Set(guests.flatMap(({ hotelId }) => hotelId ?? []))].some((hotelId) => {
    const held = rooms[hotelId];
    const here = guests.filter((guest) => guest.hotelId === hotelId);
    return held === undefined || !canHouse({ [hotelId]: held }, here);
  });
}

/** Why these settings cannot be had, or not without confirming it (H6, H7). */
export function settingsRefusal(
  settings: LodgingSettings,
  lodging: Lodging | undefined,
  hotels: readonly HotelId[],
  acknowledgeShortage: boolean,
  canHouse: CanHouse,
): SettingsRefusal | undefined {
  const { nights, rooms, openUntil } = settings;
  if (Object.keys(rooms).some((id) => !hotels.includes(id))) return { code: 'HOTEL_UNKNOWN' };
  const count = nightsIn(nights).length;
  const isComplete = Object.values(rooms).every(
    ({ king, twin }) => king.length === count && twin.length === count,
  );
  if (!isComplete) return { code: 'NIGHTS_MISMATCH' };
  const latest = instantIn(plusDays(nights.from, 1));
  if (openUntil > latest) return { code: 'OPEN_TOO_LONG', latest };
  if (!lodging) return undefined;
  const kept = [...Object.values(lodging.stays), ...lodging.waiting.map(({ stay }) => stay)];
  const people = kept.filter((stay) => !isWithin(nights, stay)).length;
  if (people > 0) return { code: 'STAYS_OUTSIDE', people };
  return !acknowledgeShortage && isShort(settings, lodging, canHouse)
    ? { code: 'ROOMS_SHORT' }
    : undefined;
}

import type { PersonId } from '../ids';
import type { HotelId } from '../training/training';
import { type CanHouse, mayHold } from './mayHold';
import type { Lodging } from './lodging';
import { RoomChoice, type Stay } from './stay';

/** What else would be granted; without a hotel: in any of them. */
interface Offer {
  choice: RoomChoice;
  hotelId?: HotelId;
}

/** The hotels in which a choice is looked for: the one asked for, the others, and any where no single one has it. */
function* hotelsToTry(
  lodging: Lodging,
  asked: HotelId | undefined,
): Generator<HotelId | undefined> {
  if (asked !== undefined) yield asked;
  const others = Object.keys(lodging.rooms).filter((hotelId) => hotelId !== asked);
  if (asked !== undefined) yield* others;
  if (asked === undefined || others.length > 0) yield undefined;
}

/** What would be granted now instead of a stay that was refused: each choice in the first hotel that has it. */
export function offersFor(
  lodging: Lodging,
  personId: PersonId,
  refused: Stay,
  canHouse: CanHouse,
): Offer[] {
  return RoomChoice.options.flatMap((choice): Offer[] => {
    for (const hotelId of hotelsToTry(lodging, refused.hotelId)) {
      if (choice === refused.choice && hotelId === refused.hotelId) continue;
      const { hotelId: _asked, ...rest } = refused;
      const stay: Stay = { ...rest, choice, ...(hotelId === undefined ? {} : { hotelId }) };
      if (mayHold(lodging, personId, stay, canHouse))
        return [{ choice, ...(hotelId === undefined ? {} : { hotelId }) }];
    }
    return [];
  });
}

import type { MyStay, RoomPage } from '#contract/room';
import type { PersonId } from '#domain/ids';
import { guestsOf, type Lodging } from '#domain/lodging/lodging';
import { type Stay, stayPrice, StayRequest } from '#domain/lodging/stay';
import type { Hotel } from '#domain/training/training';

/**
 * A stay as whoever registered it reads it; the price of the dearest hotel where any will do, or where the one asked for
 * is not there any more (H2, H6, H7).
 */
function myStay(
  stay: Stay,
  personId: PersonId,
  { nights, stays }: Lodging,
  hotels: readonly Hotel[],
): MyStay | undefined {
  const asked = hotels.filter(({ id }) => id === stay.hotelId);
  const [price] = (asked.length > 0 ? asked : hotels)
    .map((hotel) => stayPrice(stay, hotel))
    .sort((one, other) => other.total - one.total);
  if (!price) return undefined;
  const guests = guestsOf(nights, { ...stays, [personId]: stay });
  const isWishMutual = guests.some((one) => one.personId === personId && one.mate !== undefined);
  const { since, changedAt } = stay;
  return { request: StayRequest.parse(stay), price, since, changedAt, isWishMutual };
}

/** What somebody holds and what they wait for. */
export function myStays(
  lodging: Lodging,
  personId: PersonId,
  hotels: readonly Hotel[],
): Pick<RoomPage, 'stay' | 'waiting'> {
  const held = lodging.stays[personId];
  const stay = held && myStay(held, personId, lodging, hotels);
  const index = lodging.waiting.findIndex((one) => one.personId === personId);
  const waited = lodging.waiting[index]?.stay;
  const waiting = waited && myStay(waited, personId, lodging, hotels);
  return {
    ...(stay ? { stay } : {}),
    ...(waiting ? { waiting: { ...waiting, position: index + 1 } } : {}),
  };
}

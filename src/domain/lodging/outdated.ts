import { daysBetween, type DayWindow } from '../calendar';
import { type Guest, guestsOf, type Lodging } from './lodging';
import { type Plan, RoomKind } from './plan';
import { roomsUsed } from './nightLoads';
import type { Stay } from './stay';
import type { HotelId } from '../training/training';

const asked = ({ gender, choice, from, until, hotelId, mate }: Guest): string =>
  [gender, choice, from, until, hotelId, mate].join();

const usesMoreThanHeld = (plan: Plan, rooms: Lodging['rooms'], hotelId: HotelId): boolean =>
  RoomKind.options.some((kind) =>
    Array.from({ length: plan.nightCount }, (_, night) => night).some(
      (night) => roomsUsed(plan, hotelId, kind, night) > (rooms[hotelId]?.[kind][night] ?? 0),
    ),
  );

/** Whether somebody stays otherwise now than they were planned. */
export const isAnotherStay = (
  planned: Guest,
  { gender, choice, from, until, hotelId }: Stay,
  nights: DayWindow,
): boolean =>
  planned.gender !== gender ||
  planned.choice !== choice ||
  planned.from !== daysBetween(nights.from, from) ||
  planned.until !== daysBetween(nights.from, until) ||
  planned.hotelId !== hotelId;

/** Whether anybody stays otherwise than the plan says, or the plan uses rooms that are not held any more. */
export function isOutdated(
  plan: Plan,
  lodging: Pick<Lodging, 'revision' | 'nights' | 'stays' | 'rooms'>,
): boolean {
  if (plan.lodgingRevision === lodging.revision) return false;
  const planned = new Map(plan.guests.map((guest) => [guest.personId, asked(guest)]));
  const guests = guestsOf(lodging.nights, lodging.stays);
  if (guests.length !== planned.size) return true;
  if (guests.some((guest) => planned.get(guest.personId) !== asked(guest))) return true;
  return Object.keys(plan.prices).some((hotelId) => usesMoreThanHeld(plan, lodging.rooms, hotelId));
}

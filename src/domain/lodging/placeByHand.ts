import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import type { HotelId } from '../training/training';
import type { RoomsByHotel } from './lodging';
import { roomsUsed } from './nightLoads';
import { type Plan, type PlannedGuest, type RoomId, roomIdOf, type RoomKind, roomOf } from './plan';

/** Where an organizer wants somebody: a room, the first unused one of a kind, or somebody else's place. */
export type Target =
  | { readonly room: RoomId }
  | { readonly hotelId: HotelId; readonly kind: RoomKind }
  | { readonly swapWith: PersonId };

/** Why a room does not fit; `night` is the first on which it does not. */
export interface RoomUnfit {
  readonly code: 'ROOM_UNFIT';
  readonly because: 'gender' | 'occupied' | 'kind' | 'capacity';
  readonly night?: number;
}

export type PlaceRefusal = RoomUnfit | { code: 'GUEST_UNKNOWN' } | { code: 'HOTEL_UNKNOWN' };

const unfit = (because: RoomUnfit['because'], night?: number) =>
  err<RoomUnfit>({ code: 'ROOM_UNFIT', because, ...(night === undefined ? {} : { night }) });

const overlaps = (one: PlannedGuest, other: PlannedGuest): boolean =>
  one.from < other.until && other.from < one.until;

const nightsOf = ({ from, until }: PlannedGuest): readonly number[] =>
  Array.from({ length: until - from }, (_, index) => from + index);

/** The rooms of a kind that are there on some night. */
const mostHeld = (rooms: RoomsByHotel, hotelId: HotelId, kind: RoomKind): number =>
  Math.max(0, ...(rooms[hotelId]?.[kind] ?? []));

/** Whether `guest` may be where the plan has them: kind, occupants (H2–H4), and the rooms held on each night (H7). */
function checked(plan: Plan, guest: PlannedGuest, rooms: RoomsByHotel): Result<Plan, RoomUnfit> {
  if (guest.room === undefined) return ok(plan);
  const { hotelId, kind, number } = roomOf(guest.room);
  if (guest.choice === 'bed' && kind === 'king') return unfit('kind');
  if (number > mostHeld(rooms, hotelId, kind)) return unfit('capacity');
  const mates = plan.guests.filter(
    (other) =>
      other.room === guest.room && other.personId !== guest.personId && overlaps(guest, other),
  );
  const stranger = mates.find(({ gender }) => gender !== guest.gender);
  if (stranger) return unfit('gender', Math.max(guest.from, stranger.from));
  const closed = mates.find(({ choice }) => choice !== 'bed' || guest.choice !== 'bed');
  if (closed) return unfit('occupied', Math.max(guest.from, closed.from));
  for (const night of nightsOf(guest)) {
    const there = mates.filter(({ from, until }) => from <= night && night < until);
    if (there.length > 1) return unfit('occupied', night);
    if (roomsUsed(plan, hotelId, kind, night) > (rooms[hotelId]?.[kind][night] ?? 0))
      return unfit('capacity', night);
  }
  return ok(plan);
}

const inRoom = (guest: PlannedGuest, room: RoomId | undefined): PlannedGuest => {
  const { room: _left, ...rest } = guest;
  return room === undefined ? rest : { ...rest, room };
};

const withGuests = (plan: Plan, ...moved: readonly PlannedGuest[]): Plan => ({
  ...plan,
  guests: plan.guests.map(
    (guest) => moved.find(({ personId }) => personId === guest.personId) ?? guest,
  ),
});

/** The first room of that kind that nobody has; where all have somebody, the first that is empty on those nights. */
function unusedRoom(
  plan: Plan,
  guest: PlannedGuest,
  { hotelId, kind }: { hotelId: HotelId; kind: RoomKind },
  rooms: RoomsByHotel,
): RoomId | undefined {
  const others = plan.guests.filter(({ personId }) => personId !== guest.personId);
  const all = Array.from({ length: mostHeld(rooms, hotelId, kind) }, (_, index) =>
    roomIdOf(hotelId, kind, index + 1),
  );
  return (
    all.find((room) => others.every((other) => other.room !== room)) ??
    all.find((room) => others.every((other) => other.room !== room || !overlaps(guest, other)))
  );
}

function swapped(
  plan: Plan,
  guest: PlannedGuest,
  other: PlannedGuest,
  rooms: RoomsByHotel,
): Result<Plan, RoomUnfit> {
  const [one, two] = [inRoom(guest, other.room), inRoom(other, guest.room)];
  const after = withGuests(plan, one, two);
  const first = checked(after, one, rooms);
  return first.ok ? checked(after, two, rooms) : first;
}

/** The plan with somebody put elsewhere by hand, or why that room does not fit them (H2–H4, H7). */
export function placeByHand(
  plan: Plan,
  personId: PersonId,
  to: Target,
  rooms: RoomsByHotel,
): Result<Plan, PlaceRefusal> {
  const find = (id: PersonId) => plan.guests.find((guest) => guest.personId === id);
  const guest = find(personId);
  if (!guest) return err({ code: 'GUEST_UNKNOWN' });
  if ('swapWith' in to) {
    const other = find(to.swapWith);
    return other ? swapped(plan, guest, other, rooms) : err({ code: 'GUEST_UNKNOWN' });
  }
  const hotelId = 'room' in to ? roomOf(to.room).hotelId : to.hotelId;
  if (!rooms[hotelId]) return err({ code: 'HOTEL_UNKNOWN' });
  const room = 'room' in to ? to.room : unusedRoom(plan, guest, to, rooms);
  if (room === undefined) return unfit('capacity');
  const moved = inRoom(guest, room);
  return checked(withGuests(plan, moved), moved, rooms);
}

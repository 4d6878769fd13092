import type { LodgingOverview } from '#contract/lodging';
import { type CivilDate, daysBetween } from '#domain/calendar';
import { nightsIn, type RoomsByHotel } from '#domain/lodging/lodging';
import type { HotelId } from '#domain/training/training';

export const KINDS = ['king', 'twin'] as const;
export type Kind = (typeof KINDS)[number];

export const MOST_ROOMS = 5_000;
export const MOST_NIGHTS = 30;

/** Rooms of one kind as they are typed: one number for every night, and other ones for some. */
export interface Typed {
  readonly every: string;
  readonly on: Readonly<Record<CivilDate, string>>;
}

type Hotels = Readonly<Record<HotelId, Readonly<Record<Kind, Typed>>>>;

/** Nights and rooms as they are typed. */
export interface RoomsForm {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly hotels: Hotels;
}

/** What most nights have; the first of them where several are as frequent. */
function usual(counts: readonly number[]): number | undefined {
  const times = (count: number) => counts.filter((one) => one === count).length;
  return counts.reduce<number | undefined>(
    (best, count) => (best === undefined || times(count) > times(best) ? count : best),
    undefined,
  );
}

function typedOf(nights: readonly CivilDate[], counts: readonly number[]): Typed {
  const every = usual(counts);
  const on = nights.flatMap((night, index) =>
    counts[index] === undefined || counts[index] === every
      ? []
      : [[night, String(counts[index])] as const],
  );
  return { every: every === undefined ? '' : String(every), on: Object.fromEntries(on) };
}

/** The settings as a form, with every hotel of the training. */
export function formOf({
  nights,
  rooms,
  hotels,
}: Pick<LodgingOverview, 'nights' | 'rooms' | 'hotels'>): RoomsForm {
  const days = nightsIn(nights);
  const forms = hotels.map(({ id }) => [
    id,
    { king: typedOf(days, rooms[id]?.king ?? []), twin: typedOf(days, rooms[id]?.twin ?? []) },
  ]);
  return { ...nights, hotels: Object.fromEntries(forms) as Hotels };
}

export const nightsOfForm = ({ from, until }: Pick<RoomsForm, 'from' | 'until'>) =>
  until < from ? [] : nightsIn({ from, until });

/** A number of rooms; nothing typed is none. */
function count(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  return /^\d{1,4}$/.test(text) && Number(text) <= MOST_ROOMS ? Number(text) : undefined;
}

/** Of one field; without a night the number for all of them. */
export interface WrongCount {
  readonly hotelId: HotelId;
  readonly kind: Kind;
  readonly night?: CivilDate;
}

export interface Wrong {
  readonly nights?: 'order' | 'tooMany';
  readonly noRooms?: true;
  readonly counts: readonly WrongCount[];
}

const entries = (hotels: Hotels) => Object.entries(hotels);

const filled = ({ every, on }: Typed, night: CivilDate): string => {
  const own = on[night] ?? '';
  return own.trim() === '' ? every : own;
};

/** The rooms for every night; or what is wrong, and where. A hotel without any room is left out. */
export function roomsOf(form: RoomsForm): { rooms: RoomsByHotel } | { wrong: Wrong } {
  const { from, until, hotels } = form;
  if (until < from) return { wrong: { nights: 'order', counts: [] } };
  if (daysBetween(from, until) >= MOST_NIGHTS) return { wrong: { nights: 'tooMany', counts: [] } };
  const nights = nightsIn({ from, until });
  const counts = entries(hotels).flatMap(([hotelId, typed]) =>
    KINDS.flatMap((kind) => wrongCounts(hotelId, kind, typed[kind], nights)),
  );
  if (counts.length > 0) return { wrong: { counts } };
  const rooms = entries(hotels).flatMap(([hotelId, typed]) => {
    const perNight = (kind: Kind) => nights.map((night) => count(filled(typed[kind], night)) ?? 0);
    const held = { king: perNight('king'), twin: perNight('twin') };
    return [...held.king, ...held.twin].some((rooms) => rooms > 0) ? [[hotelId, held]] : [];
  });
  if (rooms.length === 0) return { wrong: { noRooms: true, counts: [] } };
  return { rooms: Object.fromEntries(rooms) as RoomsByHotel };
}

function wrongCounts(
  hotelId: HotelId,
  kind: Kind,
  { every, on }: Typed,
  nights: readonly CivilDate[],
): WrongCount[] {
  return [
    ...(count(every) === undefined ? [{ hotelId, kind }] : []),
    ...nights.flatMap((night) =>
      count(on[night] ?? '') === undefined ? [{ hotelId, kind, night }] : [],
    ),
  ];
}

/** How many of the nights have a number of their own. */
export const exceptionsOf = (
  hotel: Readonly<Record<Kind, Typed>>,
  nights: readonly CivilDate[],
): number =>
  nights.filter((night) => KINDS.some((kind) => (hotel[kind].on[night] ?? '').trim() !== ''))
    .length;

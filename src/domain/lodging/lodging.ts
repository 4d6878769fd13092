import { type CivilDate, daysBetween, DayWindow, Instant, plusDays } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { Gender } from '../person/profile';
import { HotelId } from '../training/training';
import * as z from '../z';
import { AskKey, Stay } from './stay';

/** Rooms of one kind held at a hotel, for each night in turn. */
const PerNight = z
  .array(z.int().check(z.nonnegative(), z.maximum(5_000)))
  .check(z.minLength(1), z.maxLength(30));

/** Rooms held at one hotel, per night (H7). */
export const RoomsHeld = z.object({ king: PerNight, twin: PerNight });
export type RoomsHeld = z.infer<typeof RoomsHeld>;

export const RoomsByHotel = z.record(HotelId, RoomsHeld);
export type RoomsByHotel = z.infer<typeof RoomsByHotel>;

/** Somebody waits for this stay; they may hold another meanwhile. */
export const WaitingStay = z.object({ personId: PersonId, stay: Stay, at: Instant });
export type WaitingStay = z.infer<typeof WaitingStay>;

const asked = { personId: PersonId, at: Instant };

/** What somebody asks, written down before it is decided: any process may decide it. */
export const Ask = z.discriminatedUnion('kind', [
  z.object({
    ...asked,
    kind: z.literal('hold'),
    stay: Stay,
    /** What to do when no allocation fits; a stay held before is kept in either case. */
    ifFull: z.enum(['refuse', 'wait']),
  }),
  /** Gives up the stay, the place on the waiting list, or both. */
  z.object({ ...asked, kind: z.literal('cancel'), what: z.enum(['stay', 'waiting', 'all']) }),
]);
export type Ask = z.infer<typeof Ask>;

const answer = { key: AskKey, outcome: z.enum(['held', 'waiting', 'full', 'cancelled']) };

/** So many earlier answers are kept for a person whose phone asks late for the second time. */
export const EARLIER_ANSWERS = 4;

/** What became of somebody's last ask, and of those before it, newest first. */
export const Answered = z.object({
  ...answer,
  earlier: z.optional(z.array(z.object(answer)).check(z.maxLength(EARLIER_ANSWERS))),
});
export type Answered = z.infer<typeof Answered>;

/**
 * All rooms and stays of one training. The truth is this one document: an ask is written into it without looking, and
 * whoever decides does so by one update that holds only for the revision they have read.
 * Always: an allocation of the stays to the rooms exists (unless an organizer took rooms away), and nobody waits for
 * what is free, but for a stay whose first night is over.
 */
export const Lodging = z.object({
  _id: TrainingId,
  /** Counts the decisions and settings; asks do not count. */
  revision: z.int().check(z.positive()),
  /** Counts the settings alone: an organizer names the ones seen, whoever registers meanwhile. */
  settingsRevision: z.int().check(z.positive()),
  /** First and last night. */
  nights: DayWindow,
  /** Attendees register, change and cancel before this moment; organizers also later. */
  openUntil: Instant,
  rooms: RoomsByHotel,
  stays: z.record(PersonId, Stay),
  /** First come first. */
  waiting: z.array(WaitingStay),
  asks: z.record(AskKey, Ask),
  /** Keyed by person. */
  answered: z.record(PersonId, Answered),
  /** Who came off the waiting list, by the ask that waited, until the message to them is written. */
  news: z.record(AskKey, PersonId),
  changedAt: Instant,
});
export type Lodging = z.infer<typeof Lodging>;

/** The settings of a lodging: nights, last day and rooms. */
export type LodgingSettings = Pick<Lodging, 'nights' | 'openUntil' | 'rooms'>;

/** The lodging of a training as it is opened: nobody has asked yet. */
export const openedLodging = (
  _id: TrainingId,
  settings: LodgingSettings,
  now: Instant,
): Lodging => ({
  _id,
  revision: 1,
  settingsRevision: 1,
  ...settings,
  stays: {},
  waiting: [],
  asks: {},
  answered: {},
  news: {},
  changedAt: now,
});

/** What became of somebody's ask with that key; undefined while it is not decided. */
export function outcomeOf(
  { answered }: Pick<Lodging, 'answered'>,
  personId: PersonId,
  key: AskKey,
): Answered['outcome'] | undefined {
  const last = answered[personId];
  if (!last) return undefined;
  return [last, ...(last.earlier ?? [])].find((one) => one.key === key)?.outcome;
}

/** A stay in the numbers of nights, `from` inclusive, `until` exclusive; what is planned with. */
export const Guest = z.object({
  personId: PersonId,
  gender: Gender,
  choice: Stay.shape.choice,
  from: z.int().check(z.nonnegative()),
  until: z.int().check(z.positive()),
  hotelId: z.optional(HotelId),
  /** They wish to share with each other. */
  mate: z.optional(PersonId),
  since: Instant,
});
export type Guest = z.infer<typeof Guest>;

export const nightsIn = (nights: DayWindow): readonly CivilDate[] =>
  Array.from({ length: daysBetween(nights.from, nights.until) + 1 }, (_, index) =>
    plusDays(nights.from, index),
  );

/** Whether a stay lies within the nights for which rooms are held. */
export const isWithin = (
  nights: DayWindow,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): boolean => from >= nights.from && from < until && until <= plusDays(nights.until, 1);

/** The stays as guests, in the order of their ids; wishes only where both name each other and both share (H4). */
export function guestsOf(
  nights: DayWindow,
  stays: Readonly<Record<PersonId, Stay>>,
): readonly Guest[] {
  const all = (Object.entries(stays) as [PersonId, Stay][]).sort(([a], [b]) => (a < b ? -1 : 1));
  const sharers = new Map(
    all.flatMap(([personId, stay]) => (stay.choice === 'bed' ? [[stay.phone, personId]] : [])),
  );
  const wishOf = (stay: Stay): PersonId | undefined =>
    stay.choice === 'bed' && stay.roommatePhone !== undefined
      ? sharers.get(stay.roommatePhone)
      : undefined;
  return all.map(([personId, stay]) => {
    const wished = wishOf(stay);
    const other = wished === undefined ? undefined : stays[wished];
    const isMutual =
      other !== undefined && other.gender === stay.gender && wishOf(other) === personId;
    return {
      personId,
      gender: stay.gender,
      choice: stay.choice,
      from: daysBetween(nights.from, stay.from),
      until: daysBetween(nights.from, stay.until),
      ...(stay.hotelId === undefined ? {} : { hotelId: stay.hotelId }),
      ...(isMutual && wished !== personId ? { mate: wished } : {}),
      since: stay.since,
    };
  });
}

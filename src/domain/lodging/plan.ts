import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { Fen } from '../money';
import { HotelId } from '../training/training';
import * as z from '../z';
import { Guest } from './lodging';

/** A king or a twin: what a room is, whoever asked for what. */
export const RoomKind = z.enum(['king', 'twin']);
export type RoomKind = z.infer<typeof RoomKind>;

/** `<hotel>-<k|t><number from 1>`: a room of the plan until the hotel gives it a number of its own. */
export const RoomId = z
  .string()
  .check(z.regex(/^[a-z0-9]{1,12}-[kt][1-9]\d{0,3}$/))
  .brand<'RoomId'>();
export type RoomId = z.infer<typeof RoomId>;

export const roomIdOf = (hotelId: HotelId, kind: RoomKind, number: number): RoomId =>
  `${hotelId}-${kind === 'king' ? 'k' : 't'}${number}` as RoomId;

/** What the id says. */
export function roomOf(id: RoomId): { hotelId: HotelId; kind: RoomKind; number: number } {
  const [hotelId = '', rest = ''] = id.split('-');
  return { hotelId, kind: rest.startsWith('k') ? 'king' : 'twin', number: Number(rest.slice(1)) };
}

/** A guest, and the room they have; absent where none was left. Nobody changes rooms during a stay. */
export const PlannedGuest = z.object({ ...Guest.shape, room: z.optional(RoomId) });
export type PlannedGuest = z.infer<typeof PlannedGuest>;

/** Prices of a night, as they were when the plan was made (H2). */
export const NightPrices = z.record(
  HotelId,
  z.object({ roomFenPerNight: Fen, bedFenPerNight: Fen }),
);
export type NightPrices = z.infer<typeof NightPrices>;

/**
 * Who sleeps where. On any night at most one person in a king, at most two of one gender in a twin, two only where both
 * asked for a bed; and of each kind no more rooms in use than the hotel holds. One room may serve others on other nights.
 */
export const Plan = z.object({
  /** Of the lodging it was made for; another one means that stays have changed since. */
  lodgingRevision: z.int().check(z.positive()),
  at: Instant,
  nightCount: z.int().check(z.positive()),
  prices: NightPrices,
  guests: z.array(PlannedGuest),
});
export type Plan = z.infer<typeof Plan>;

/** Somebody is fixed to this room by an organizer. */
export const Pins = z.record(PersonId, RoomId);
export type Pins = z.infer<typeof Pins>;

/** Somebody who shares is alone on some nights, and is asked to pay the difference or to choose again (H5). */
export const Supplement = z.object({
  fen: Fen,
  nights: z.int().check(z.positive()),
  /** Until when to answer. */
  until: Instant,
  acceptedAt: z.optional(Instant),
});
export type Supplement = z.infer<typeof Supplement>;

/** What a publication changed for somebody; `revision` of the plans it was published as. */
export const RoomNews = z.object({
  personId: PersonId,
  kind: z.enum(['roomAssigned', 'roomWithdrawn', 'supplementAsked']),
  revision: z.int().check(z.positive()),
  at: Instant,
  /** Until when the supplement is to be answered. */
  until: z.optional(Instant),
});
export type RoomNews = z.infer<typeof RoomNews>;

/** The plans of one training: what is being worked on, what it is compared with, and what people see. */
export const RoomPlans = z.object({
  _id: TrainingId,
  /** Counts what organizers change of the plan; room numbers and answers do not count. */
  revision: z.int().check(z.positive()),
  pins: Pins,
  draft: z.optional(Plan),
  /** The run before, which the draft is compared with. */
  before: z.optional(Plan),
  published: z.optional(z.object({ plan: Plan, at: Instant, by: PersonId })),
  supplements: z.record(PersonId, Supplement),
  /** Numbers that the hotel gave at check-in. */
  numbers: z.record(RoomId, z.string().check(z.regex(/^[0-9A-Za-z-]{1,10}$/))),
  /** News of publications that is not written yet: a process that dies leaves it to the next. */
  untold: z.optional(z.array(RoomNews)),
});
export type RoomPlans = z.infer<typeof RoomPlans>;

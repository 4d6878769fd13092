import { CivilDate, DayWindow, Instant } from '#domain/calendar';
import { TrainingId } from '#domain/ids';
import { RoomKind } from '#domain/lodging/plan';
import { AskKey, RoomChoice, StayRequest } from '#domain/lodging/stay';
import { Fen } from '#domain/money';
import { HotelId, OfflineTraining } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';
import { PayWay, RegistrationStatusName } from './training';

/** What else would be granted now; without a hotel: in any of them. */
export const RoomOffer = z.object({ choice: RoomChoice, hotelId: z.optional(HotelId) });
export type RoomOffer = z.infer<typeof RoomOffer>;

/** How many more could be granted for that night alone, as of now. */
export const NightLeft = z.object({
  night: CivilDate,
  /** Kings that nobody has asked for; with all taken, who asks may be swapped to a twin alone (H3). */
  king: z.int().check(z.nonnegative()),
  /** Whole rooms, king or twin. */
  room: z.int().check(z.nonnegative()),
  /** Beds for somebody of my gender; for the scarcer gender while mine is not known. */
  bed: z.int().check(z.nonnegative()),
});
export type NightLeft = z.infer<typeof NightLeft>;

/** What the stay costs, where nobody is left alone; of the dearest hotel where any will do. */
const Price = z.object({ perNight: Fen, total: Fen });

/** Where my plan of a published allocation stands. */
export const MyRoom = z.object({
  hotelId: HotelId,
  kind: RoomKind,
  from: CivilDate,
  until: CivilDate,
  /** Given at check-in. */
  number: z.optional(z.string()),
  /** Given names only. */
  roommates: z.array(z.object({ name: z.string(), from: CivilDate, until: CivilDate })),
  /** To be paid to the hotel. */
  fen: Fen,
  supplementFen: Fen,
  supplementNights: z.int().check(z.nonnegative()),
  /** King and twin-for-one were swapped (H3). */
  isSwapped: z.boolean(),
  /** Another hotel than asked for (H6). */
  isElsewhere: z.boolean(),
  /** My stay has changed since; a new allocation will follow. */
  isOutdated: z.boolean(),
  /** Asked of whoever shares and would be alone (H5). */
  supplement: z.optional(z.object({ until: Instant, acceptedAt: z.optional(Instant) })),
});
export type MyRoom = z.infer<typeof MyRoom>;

export const MyStay = z.object({
  request: StayRequest,
  price: Price,
  since: Instant,
  changedAt: Instant,
  /** They have named me as well; nothing is told of a wish that is not mutual. */
  isWishMutual: z.boolean(),
});
export type MyStay = z.infer<typeof MyStay>;

/** What stands between somebody and a room, or nothing (H1). */
export const RoomStanding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notSignedUp') }),
  z.object({ kind: z.literal('notRegistered'), mayRegister: z.boolean() }),
  z.object({ kind: z.literal('waitForSeat') }),
  z.object({ kind: z.literal('waitForReview') }),
  z.object({ kind: z.literal('returned'), reason: z.string() }),
  /** Rejected, with the reason, withdrawn, lapsed or refunded. */
  z.object({
    kind: z.literal('ended'),
    status: RegistrationStatusName,
    reason: z.optional(z.string()),
    mayRegister: z.boolean(),
  }),
  /** Approved; `pay` until the fee is paid. */
  z.object({
    kind: z.literal('approved'),
    pay: z.optional(z.object({ until: CivilDate, passed: z.boolean(), way: z.optional(PayWay) })),
  }),
]);
export type RoomStanding = z.infer<typeof RoomStanding>;

const { shape: training } = OfflineTraining;

export const RoomPage = z.object({
  now: Instant,
  trainingId: TrainingId,
  title: training.title,
  shortTitle: training.shortTitle,
  checkIn: training.checkIn,
  classDays: training.classDays,
  leaveOn: training.leaveOn,
  hotels: training.hotels,
  travel: training.travel,
  contacts: training.contacts,
  /** First and last night for which rooms are held; absent while the organizers have opened nothing. */
  nights: z.optional(DayWindow),
  openUntil: z.optional(Instant),
  isOpen: z.boolean(),
  standing: RoomStanding,
  left: z.array(z.object({ hotelId: HotelId, nights: z.array(NightLeft) })),
  stay: z.optional(MyStay),
  /** What I wait for, beside the stay I may hold. */
  waiting: z.optional(z.extend(MyStay, { position: z.int().check(z.positive()) })),
  room: z.optional(MyRoom),
});
export type RoomPage = z.infer<typeof RoomPage>;

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const NoLodging = z.object({ code: z.literal('NO_LODGING') });
const LodgingClosed = z.object({ code: z.literal('LODGING_CLOSED'), closedAt: Instant });

export const roomCalls = {
  look: call({
    fn: 'room',
    name: 'look',
    summary:
      'Everything about rooms at a training: hotels, what is left, what stands in my way, my stay and my room',
    who: 'visitor',
    input: z.strictObject({ trainingId: TrainingId }),
    output: RoomPage,
    refusals: [TrainingUnknown, NoLodging],
  }),
  hold: call({
    fn: 'room',
    name: 'hold',
    summary:
      'Registers my stay or changes it, where an allocation exists for all; otherwise what I had stays, and others are offered or I wait; the key makes it safe to repeat (H1–H4, H7)',
    who: 'signedUp',
    input: z.strictObject({
      trainingId: TrainingId,
      key: AskKey,
      request: z.strictObject(StayRequest.shape),
      /** To be swapped (H3) or to share (H4), as the choice asks. */
      consent: z.literal(true),
      ifFull: z.enum(['refuse', 'wait']),
    }),
    output: z.object({ outcome: z.enum(['held', 'waiting']), page: RoomPage }),
    refusals: [
      TrainingUnknown,
      NoLodging,
      LodgingClosed,
      z.object({ code: z.literal('ROOM_NOT_APPROVED') }),
      z.object({ code: z.literal('NIGHTS_NOT_HELD'), nights: DayWindow }),
      z.object({ code: z.literal('HOTEL_UNKNOWN') }),
      z.object({ code: z.literal('WISH_ONLY_WITH_BED') }),
      z.object({ code: z.literal('ROOMS_FULL'), offers: z.array(RoomOffer) }),
    ],
  }),
  cancel: call({
    fn: 'room',
    name: 'cancel',
    summary:
      'Gives up my stay, or my place on the waiting list; what frees goes to who waits; safe to repeat',
    who: 'signedUp',
    input: z.strictObject({
      trainingId: TrainingId,
      key: AskKey,
      what: z.enum(['stay', 'waiting']),
    }),
    output: RoomPage,
    refusals: [TrainingUnknown, NoLodging, LodgingClosed],
  }),
  acceptSupplement: call({
    fn: 'room',
    name: 'acceptSupplement',
    summary: 'Accepts the single supplement as it was shown; safe to repeat (H5)',
    who: 'signedUp',
    input: z.strictObject({ trainingId: TrainingId, fen: Fen }),
    output: RoomPage,
    refusals: [
      TrainingUnknown,
      NoLodging,
      z.object({ code: z.literal('NO_SUPPLEMENT') }),
      z.object({ code: z.literal('SUPPLEMENT_CHANGED'), fen: Fen }),
    ],
  }),
};

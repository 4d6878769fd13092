import { CivilDate, DayWindow, Instant } from '#domain/calendar';
import { PersonId, TrainingId } from '#domain/ids';
import { RoomsByHotel } from '#domain/lodging/lodging';
import { RoomId, RoomKind } from '#domain/lodging/plan';
import { AskKey, RoomChoice, StayRequest } from '#domain/lodging/stay';
import { Fen } from '#domain/money';
import { Gender, MobileNumber } from '#domain/person/profile';
import { Hotel, HotelId } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';
import { Revision } from './membership';
import { RoomOffer } from './room';

const Count = z.int().check(z.nonnegative());

const asked = {
  kingAsked: Count,
  twinForOneAsked: Count,
  /** Beds. */
  womenAsked: Count,
  menAsked: Count,
};

/** What those asked for on one night who take any of several hotels. */
export const NightAsked = z.object({ night: CivilDate, ...asked });
export type NightAsked = z.infer<typeof NightAsked>;

/** One night of one hotel: what is held, what was asked for in it, what the draft plan uses. */
export const NightLoad = z.object({
  night: CivilDate,
  king: Count,
  twin: Count,
  /** With several hotels, of those who asked for this one; with one hotel, of all. */
  ...asked,
  /** Rooms used by the draft plan, or by the published one while there is no draft. */
  kingUsed: Count,
  twinUsed: Count,
});
export type NightLoad = z.infer<typeof NightLoad>;

/** Rooms and settings of one training, and how they stand. */
export const LodgingOverview = z.object({
  now: Instant,
  trainingId: TrainingId,
  title: z.string(),
  hotels: z.array(Hotel),
  /** Proposed from the training's days while nothing is set. */
  nights: DayWindow,
  openUntil: Instant,
  rooms: RoomsByHotel,
  /** Of the settings; 0 while nothing is set: attendees cannot register yet. */
  revision: z.int().check(z.nonnegative()),
  load: z.array(z.object({ hotelId: HotelId, nights: z.array(NightLoad) })),
  /** Who takes any hotel; empty where there is only one. */
  anyHotel: z.array(NightAsked),
  /** People by what they hold; `waiting` may hold another stay; `none`: approved or paid, neither holding nor waiting. */
  people: z.object({
    king: Count,
    twinForOne: Count,
    bed: Count,
    waiting: Count,
    none: Count,
  }),
  plan: z.optional(
    z.object({
      revision: Revision,
      ranAt: z.optional(Instant),
      publishedAt: z.optional(Instant),
      /** Stays have changed since the draft was made. */
      isOutdated: z.boolean(),
      /** The draft differs from what people see. */
      hasDraft: z.boolean(),
      supplementsOpen: Count,
    }),
  ),
});
export type LodgingOverview = z.infer<typeof LodgingOverview>;

/** One attendee in the organizers' list; the phone number only for those who organize this training. */
export const Guest = z.object({
  personId: PersonId,
  name: z.string(),
  gender: Gender,
  unitName: z.string(),
  phone: MobileNumber,
  isPaid: z.boolean(),
  request: z.optional(StayRequest),
  since: z.optional(Instant),
  /** What they wait for, from 1. */
  waiting: z.optional(z.object({ request: StayRequest, position: z.int().check(z.positive()) })),
});
export type Guest = z.infer<typeof Guest>;

/** One person of a plan. */
export const PlanRow = z.object({
  personId: PersonId,
  name: z.string(),
  gender: Gender,
  unitName: z.string(),
  /** Absent for who is no longer registered. */
  phone: z.optional(MobileNumber),
  choice: RoomChoice,
  from: CivilDate,
  until: CivilDate,
  room: z.optional(RoomId),
  isPinned: z.boolean(),
  isSwapped: z.boolean(),
  isElsewhere: z.boolean(),
  fen: z.optional(Fen),
  supplementFen: Fen,
  supplementNights: Count,
  /** What became of the question to pay the supplement (H5); absent where none is asked. */
  supplement: z.optional(z.object({ until: Instant, acceptedAt: z.optional(Instant) })),
  /** Against the run before, or against what is published where the draft was run once. */
  change: z.optional(
    z.object({
      isNew: z.boolean(),
      isMoved: z.boolean(),
      isRoommateChanged: z.boolean(),
      isChargeChanged: z.boolean(),
      /** The room in the run before. */
      room: z.optional(RoomId),
    }),
  ),
});
export type PlanRow = z.infer<typeof PlanRow>;

export const PlanRoom = z.object({
  room: RoomId,
  hotelId: HotelId,
  kind: RoomKind,
  /** Given by the hotel at check-in. */
  number: z.optional(z.string()),
  people: z.array(PersonId),
});
export type PlanRoom = z.infer<typeof PlanRoom>;

const Aims = z.object({
  withoutRoom: Count,
  elsewhere: Count,
  swapped: Count,
  supplementNights: Count,
  mismatchedNights: Count,
  wishesMissed: Count,
});

export const ShownPlan = z.object({
  now: Instant,
  trainingId: TrainingId,
  title: z.string(),
  hotels: z.array(Hotel),
  revision: Revision,
  /** `draft`: being worked on, seen by organizers alone. */
  state: z.enum(['draft', 'published']),
  at: Instant,
  publishedAt: z.optional(Instant),
  isOutdated: z.boolean(),
  /** When that was made which the changes are told against; absent where there is none. */
  before: z.optional(Instant),
  aims: Aims,
  rows: z.array(PlanRow),
  rooms: z.array(PlanRoom),
  /** Who was in the run before and is not any more. */
  gone: z.array(z.object({ personId: PersonId, name: z.string() })),
});
export type ShownPlan = z.infer<typeof ShownPlan>;

const One = z.strictObject({ trainingId: TrainingId });
const Seen = z.strictObject({ trainingId: TrainingId, revision: Revision });

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const LodgingChanged = z.object({
  code: z.literal('LODGING_CHANGED'),
  revision: z.int().check(z.nonnegative()),
});
const NoLodging = z.object({ code: z.literal('NO_LODGING') });
const NoPlan = z.object({ code: z.literal('NO_PLAN') });
const PlanChanged = z.object({
  code: z.literal('PLAN_CHANGED'),
  /** 0 where nothing was planned yet. */
  revision: z.int().check(z.nonnegative()),
});
const HotelUnknown = z.object({ code: z.literal('HOTEL_UNKNOWN') });
const NotRegistered = z.object({ code: z.literal('NOT_REGISTERED') });
const NotApproved = z.object({ code: z.literal('ROOM_NOT_APPROVED') });
const PlanSolverFailed = z.object({ code: z.literal('PLAN_TOO_HARD') });
const CodeUnavailable = z.object({ code: z.literal('CODE_UNAVAILABLE') });
const Workbook = z.object({ fileName: z.string(), content: z.string() });

export const lodgingCalls = {
  overview: call({
    fn: 'lodging',
    name: 'overview',
    summary: 'Rooms held, asked for and planned, night by night, with the settings',
    who: 'organizer',
    input: One,
    output: LodgingOverview,
    refusals: [TrainingUnknown],
  }),
  configure: call({
    fn: 'lodging',
    name: 'configure',
    summary:
      'Sets nights, rooms per night and hotel, and until when attendees may change; more rooms go to who waits at once; fewer than asked for only when acknowledged (H6, H7)',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      /** Of the settings as they were seen; 0 for the first time. */
      revision: z.int().check(z.nonnegative()),
      nights: DayWindow,
      openUntil: Instant,
      rooms: RoomsByHotel,
      acknowledgeShortage: z.boolean(),
    }),
    output: LodgingOverview,
    refusals: [
      TrainingUnknown,
      LodgingChanged,
      HotelUnknown,
      /** Rooms of a hotel are not told for every night. */
      z.object({ code: z.literal('NIGHTS_MISMATCH') }),
      /** Somebody stays on a night that would be given up. */
      z.object({ code: z.literal('STAYS_OUTSIDE'), people: Count }),
      z.object({ code: z.literal('ROOMS_SHORT') }),
      /** Attendees register until the first night is over at most; organizers also later. */
      z.object({ code: z.literal('OPEN_TOO_LONG'), latest: Instant }),
    ],
  }),
  guests: call({
    fn: 'lodging',
    name: 'guests',
    summary: 'Everybody approved for the training with what they asked for; the reading is noted',
    who: 'organizer',
    input: One,
    output: z.object({ now: Instant, title: z.string(), guests: z.array(Guest) }),
    refusals: [TrainingUnknown],
  }),
  holdFor: call({
    fn: 'lodging',
    name: 'holdFor',
    summary:
      'Registers or changes the stay of an attendee who asked for it, also after the last day; the same rules (H1, H6)',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      personId: PersonId,
      key: AskKey,
      request: z.strictObject(StayRequest.shape),
      /** The attendee has agreed to being swapped or to sharing (H3, H4). */
      consent: z.literal(true),
      ifFull: z.enum(['refuse', 'wait']),
    }),
    output: z.object({ outcome: z.enum(['held', 'waiting']), guest: Guest }),
    refusals: [
      TrainingUnknown,
      NoLodging,
      NotRegistered,
      NotApproved,
      z.object({ code: z.literal('NIGHTS_NOT_HELD'), nights: DayWindow }),
      HotelUnknown,
      z.object({ code: z.literal('WISH_ONLY_WITH_BED') }),
      z.object({ code: z.literal('ROOMS_FULL'), offers: z.array(RoomOffer) }),
    ],
  }),
  cancelFor: call({
    fn: 'lodging',
    name: 'cancelFor',
    summary: 'Gives up the stay of an attendee who asked for it, also after the last day',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      personId: PersonId,
      key: AskKey,
      what: z.enum(['stay', 'waiting']),
    }),
    output: z.object({ guest: Guest }),
    refusals: [TrainingUnknown, NoLodging, NotRegistered],
  }),
  plan: call({
    fn: 'lodging',
    name: 'plan',
    summary: 'The plan as it stands: the draft where there is one, otherwise what is published',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      state: z.optional(z.enum(['draft', 'published'])),
    }),
    output: ShownPlan,
    refusals: [TrainingUnknown, NoLodging, NoPlan],
  }),
  run: call({
    fn: 'lodging',
    name: 'run',
    summary:
      'Plans anew with all stays of now, keeping what is pinned and moving as few as possible; the plan before is kept to compare with (H3–H6)',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      /** Of the plan as it was seen; 0 before the first run. */
      revision: z.int().check(z.nonnegative()),
    }),
    output: ShownPlan,
    refusals: [TrainingUnknown, NoLodging, PlanChanged, PlanSolverFailed],
  }),
  pin: call({
    fn: 'lodging',
    name: 'pin',
    summary: 'Fixes somebody to the room they have in the draft, or lets them go again',
    who: 'organizer',
    input: z.extend(Seen, { personId: PersonId, isPinned: z.boolean() }),
    output: ShownPlan,
    refusals: [
      TrainingUnknown,
      NoPlan,
      PlanChanged,
      z.object({ code: z.literal('GUEST_UNKNOWN') }),
    ],
  }),
  move: call({
    fn: 'lodging',
    name: 'move',
    summary:
      'Puts somebody into another room by hand, and pins them there; `swapWith` changes places with somebody',
    who: 'organizer',
    input: z.extend(Seen, {
      personId: PersonId,
      to: z.union([
        /** A room of the draft, or an unused one. */
        z.strictObject({ room: RoomId }),
        /** The first unused room of that kind. */
        z.strictObject({ hotelId: HotelId, kind: RoomKind }),
        z.strictObject({ swapWith: PersonId }),
      ]),
    }),
    output: ShownPlan,
    refusals: [
      TrainingUnknown,
      NoPlan,
      PlanChanged,
      z.object({ code: z.literal('GUEST_UNKNOWN') }),
      HotelUnknown,
      z.object({
        code: z.literal('ROOM_UNFIT'),
        because: z.enum(['gender', 'occupied', 'kind', 'capacity']),
        night: z.optional(CivilDate),
      }),
    ],
  }),
  publish: call({
    fn: 'lodging',
    name: 'publish',
    summary:
      'Shows the draft to the attendees; those it changes something for get a message; who would be alone is asked to accept the supplement until that moment (H5)',
    who: 'organizer',
    input: z.extend(Seen, {
      answerUntil: Instant,
      /** People are without a room, or stays have changed since, and it is published all the same. */
      acknowledged: z.boolean(),
    }),
    output: ShownPlan,
    refusals: [
      TrainingUnknown,
      NoPlan,
      PlanChanged,
      z.object({ code: z.literal('PLAN_INCOMPLETE'), withoutRoom: Count, isOutdated: z.boolean() }),
      z.object({ code: z.literal('ANSWER_TIME_PAST') }),
    ],
  }),
  number: call({
    fn: 'lodging',
    name: 'number',
    summary: 'Writes down the number that the hotel gave a room at check-in; empty takes it back',
    who: 'organizer',
    input: z.extend(Seen, {
      room: RoomId,
      roomNumber: z.string().check(z.trim(), z.regex(/^[0-9A-Za-z-]{0,10}$/)),
    }),
    output: ShownPlan,
    refusals: [TrainingUnknown, NoPlan, PlanChanged, z.object({ code: z.literal('ROOM_UNKNOWN') })],
  }),
  hotelList: call({
    fn: 'lodging',
    name: 'hotelList',
    summary:
      'The published plan for one hotel as xlsx: rooms, names, nights, what each pays, totals per night; taking it is written down',
    who: 'organizer',
    input: z.strictObject({ trainingId: TrainingId, hotelId: HotelId, withPhones: z.boolean() }),
    output: Workbook,
    refusals: [TrainingUnknown, NoLodging, NoPlan, HotelUnknown],
  }),
  code: call({
    fn: 'lodging',
    name: 'code',
    summary: 'The lodging code of a published training (H1), as a picture in base64',
    who: 'organizer',
    input: One,
    output: z.object({ scene: z.string(), contentType: z.string(), base64: z.string() }),
    refusals: [TrainingUnknown, NoLodging, CodeUnavailable],
  }),
};

import {
  type Guest,
  lodgingCalls,
  type LodgingOverview,
  type NightLoad,
  PlanRow,
  type ShownPlan,
} from '#contract/lodging';
import { CivilDate, Instant } from '#domain/calendar';
import { nightsIn } from '#domain/lodging/lodging';
import { RoomId } from '#domain/lodging/plan';
import { HotelId } from '#domain/training/training';
import { signedUpPersonas } from '../demo/personas';
import { demoTrainings } from '../demo/trainings';
import { on, type Prepared } from './prepared';

const now = Instant.parse('2026-05-20T12:00:00.000Z');
const [first, second] = [signedUpPersonas[0]!, signedUpPersonas[1]!];
const training = demoTrainings.find(({ seats }) => seats !== undefined)!;
const hotels = training.mode === 'offline' ? training.hotels : [];
const hotelId = HotelId.parse('jinguiyuan');
const nights = { from: CivilDate.parse('2026-05-25'), until: CivilDate.parse('2026-05-29') };
const stay = { from: CivilDate.parse('2026-05-25'), until: CivilDate.parse('2026-05-30') };
const perNight = (count: number) => nightsIn(nights).map(() => count);

const loadOf = (night: CivilDate): NightLoad => ({
  night,
  king: 40,
  twin: 60,
  kingAsked: 12,
  twinForOneAsked: 20,
  womenAsked: 31,
  menAsked: 18,
  kingUsed: 12,
  twinUsed: 45,
});

const overview: LodgingOverview = {
  now,
  trainingId: training._id,
  title: training.title,
  hotels,
  nights,
  openUntil: Instant.parse('2026-05-22T10:00:00.000Z'),
  rooms: { [hotelId]: { king: perNight(40), twin: perNight(60) } },
  revision: 1,
  load: [{ hotelId, nights: nightsIn(nights).map(loadOf) }],
  anyHotel: [],
  people: { king: 12, twinForOne: 20, bed: 49, waiting: 1, none: 7 },
  plan: {
    revision: 3,
    ranAt: now,
    publishedAt: now,
    isOutdated: false,
    hasDraft: true,
    supplementsOpen: 1,
  },
};

const guestOf = ({ _id, profile, phone }: typeof first): Guest => ({
  personId: _id,
  name: profile.name,
  gender: profile.gender,
  unitName: profile.workplace.name,
  phone,
  isPaid: true,
});

/** Holds a bed. */
export const sampleGuest: Guest = {
  ...guestOf(first),
  request: { choice: 'bed', ...stay, remark: '晚上十点到' },
  since: now,
};
const waits: Guest = {
  ...guestOf(second),
  waiting: { request: { choice: 'king', ...stay }, position: 1 },
};

const room = RoomId.parse('jinguiyuan-t1');
const rows = [
  {
    ...guestOf(first),
    choice: 'bed',
    ...stay,
    room,
    isPinned: true,
    isSwapped: false,
    isElsewhere: false,
    fen: 175_000,
    supplementFen: 87_500,
    supplementNights: 5,
    supplement: { until: Instant.parse('2026-05-22T10:00:00.000Z') },
    change: {
      isNew: false,
      isMoved: true,
      isRoommateChanged: true,
      isChargeChanged: true,
      room: RoomId.parse('jinguiyuan-t2'),
    },
  },
  {
    ...guestOf(second),
    choice: 'king',
    ...stay,
    isPinned: false,
    isSwapped: false,
    isElsewhere: false,
    supplementFen: 0,
    supplementNights: 0,
  },
].map((row) => PlanRow.parse(row));

const plan: ShownPlan = {
  now,
  trainingId: training._id,
  title: training.title,
  hotels,
  revision: 3,
  state: 'draft',
  at: now,
  publishedAt: now,
  isOutdated: true,
  before: now,
  aims: {
    withoutRoom: 1,
    elsewhere: 0,
    swapped: 0,
    supplementNights: 5,
    mismatchedNights: 0,
    wishesMissed: 0,
  },
  rows,
  rooms: [{ room, hotelId, kind: 'twin', number: '1208', people: [first._id] }],
  gone: [],
};

const workbook = { fileName: 'rooms.xlsx', content: 'UEsDBA==' };

/** What the function `lodging` answers to an organizer of the training. */
export const lodgingAnswers: readonly Prepared[] = [
  on(lodgingCalls.overview, () => overview),
  on(lodgingCalls.configure, () => overview),
  on(lodgingCalls.guests, () => ({ now, title: training.title, guests: [sampleGuest, waits] })),
  on(lodgingCalls.holdFor, () => ({ outcome: 'held' as const, guest: sampleGuest })),
  on(lodgingCalls.cancelFor, () => ({ guest: guestOf(first) })),
  on(lodgingCalls.plan, () => plan),
  on(lodgingCalls.run, () => plan),
  on(lodgingCalls.pin, () => plan),
  on(lodgingCalls.move, () => plan),
  on(lodgingCalls.publish, () => ({ ...plan, state: 'published' as const })),
  on(lodgingCalls.number, () => plan),
  on(lodgingCalls.hotelList, () => workbook),
  on(lodgingCalls.code, () => ({
    scene: 'r=tuling-2026',
    contentType: 'image/png',
    base64: 'iVBORw0KGgo=',
  })),
];

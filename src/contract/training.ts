import { CivilDate, Instant } from '#domain/calendar';
import {
  Applicant,
  REGISTRATION_STATUSES,
  RegistrationStep,
} from '#domain/registration/registration';
import { RegistrationId, TrainingId } from '#domain/ids';
import { Fen } from '#domain/money';
import { Price } from '#domain/registration/price';
import { Course, CourseModule, OfflineTraining, OnlineTraining } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';

export const RegistrationStatusName = z.enum(REGISTRATION_STATUSES);

/** Seats of a training with a limit, as of now (L2). */
export const Seats = z.object({
  limit: z.int().check(z.positive()),
  taken: z.int().check(z.nonnegative()),
  waiting: z.int().check(z.nonnegative()),
});
export type Seats = z.infer<typeof Seats>;

/** The way that was taken: begun online, to be transferred, proven and being checked, or paid for by a unit (P1). */
export const PayWay = z.enum(['online', 'bank', 'checking', 'group']);

export const NextStepShown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('waitForSeat') }),
  z.object({ kind: z.literal('waitForReview') }),
  z.object({ kind: z.literal('correct'), until: Instant }),
  z.object({
    kind: z.literal('pay'),
    until: CivilDate,
    passed: z.boolean(),
    way: z.optional(PayWay),
    /** A room may be registered meanwhile, before that moment (H1). */
    roomUntil: z.optional(Instant),
  }),
  /** Register a room (H1). */
  z.object({ kind: z.literal('room'), until: Instant }),
  /** Courses finished and in all (O5). */
  z.object({
    kind: z.literal('study'),
    done: z.int().check(z.nonnegative()),
    total: z.int().check(z.positive()),
    until: CivilDate,
  }),
  z.object({ kind: z.literal('survey'), from: z.optional(CivilDate), until: CivilDate }),
  /** All is done: the certificate is there, or is given from that day on (O7). */
  z.object({ kind: z.literal('certificate'), from: z.optional(CivilDate), until: CivilDate }),
  z.object({ kind: z.literal('attend'), from: CivilDate, until: CivilDate }),
  z.object({ kind: z.literal('none') }),
]);

/** My registration for a training, with the one next step. */
export const MyRegistration = z.object({
  registrationId: RegistrationId,
  trainingId: TrainingId,
  trainingTitle: z.string(),
  status: RegistrationStatusName,
  /** Place on the waiting list, from 1; only while waitlisted. */
  position: z.optional(z.int().check(z.positive())),
  reason: z.optional(z.string()),
  submittedAt: Instant,
  steps: z.array(z.omit(RegistrationStep, { by: true })),
  applicant: Applicant,
  /** Mine, fixed when I registered (M11). */
  price: Price,
  next: NextStepShown,
});
export type MyRegistration = z.infer<typeof MyRegistration>;

/** `memberFrom`: all was finished today, so that registering from that day on costs the member's price. */
const MyPrice = z.object({ price: Price, memberFrom: z.optional(CivilDate) });
export type MyPrice = z.infer<typeof MyPrice>;

export const TrainingCard = z.object({
  trainingId: TrainingId,
  title: z.string(),
  shortTitle: z.string(),
  mode: z.enum(['online', 'offline']),
  phase: z.enum(['upcoming', 'open', 'closed']),
  opensAt: Instant,
  closesAt: Instant,
  /** First and last day of study or class. */
  days: z.object({ from: CivilDate, until: CivilDate }),
  place: z.optional(z.string()),
  fee: z.object({ memberFen: Fen, nonMemberFen: Fen }),
  seats: z.optional(Seats),
  mine: z.optional(RegistrationStatusName),
});
export type TrainingCard = z.infer<typeof TrainingCard>;

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const NotOpen = z.object({ code: z.literal('REGISTRATION_NOT_OPEN'), opensAt: Instant });
const Closed = z.object({ code: z.literal('REGISTRATION_CLOSED'), closedAt: Instant });
const Rejected = z.object({ code: z.literal('REGISTRATION_REJECTED') });

/** Which file a course's video is, only its organizers know (O11). */
const modules = z.array(
  z.extend(CourseModule, { courses: z.array(z.omit(Course, { video: true })) }),
);
/** A training as anybody may read it. */
const PublicTraining = z.discriminatedUnion('mode', [
  z.extend(OnlineTraining, { modules }),
  z.extend(OfflineTraining, { modules }),
]);

export const trainingCalls = {
  list: call({
    fn: 'training',
    name: 'list',
    summary: 'Published trainings, open ones first',
    who: 'visitor',
    input: z.strictObject({}),
    output: z.object({ now: Instant, trainings: z.array(TrainingCard) }),
    refusals: [],
  }),
  get: call({
    fn: 'training',
    name: 'get',
    summary: 'One training with its seats, my registration, and whether I may register now',
    who: 'visitor',
    input: z.strictObject({ trainingId: TrainingId }),
    output: z.object({
      now: Instant,
      training: PublicTraining,
      phase: z.enum(['upcoming', 'open', 'closed']),
      seats: z.optional(Seats),
      mine: z.optional(MyRegistration),
      /** What registering would cost me today, while I have signed up and hold no registration (M11). */
      myPrice: z.optional(MyPrice),
      signedUp: z.boolean(),
    }),
    refusals: [TrainingUnknown],
  }),
  register: call({
    fn: 'training',
    name: 'register',
    summary: 'Registers me, or submits a returned registration again; safe to repeat',
    who: 'signedUp',
    input: z.strictObject({ trainingId: TrainingId }),
    output: MyRegistration,
    refusals: [TrainingUnknown, NotOpen, Closed, Rejected],
  }),
  withdraw: call({
    fn: 'training',
    name: 'withdraw',
    summary:
      'Withdraws my registration; a freed seat moves up the waiting list at once; safe to repeat',
    who: 'signedUp',
    input: z.strictObject({ trainingId: TrainingId }),
    output: MyRegistration,
    refusals: [
      TrainingUnknown,
      z.object({ code: z.literal('NOT_REGISTERED') }),
      z.object({ code: z.literal('CANNOT_WITHDRAW'), status: RegistrationStatusName }),
      z.object({ code: z.literal('COURSE_STARTED'), startedAt: Instant }),
    ],
  }),
  mine: call({
    fn: 'training',
    name: 'mine',
    summary: 'All my registrations, newest first',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ now: Instant, registrations: z.array(MyRegistration) }),
    refusals: [],
  }),
};

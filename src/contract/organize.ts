import { Instant } from '#domain/calendar';
import { TrainingId } from '#domain/ids';
import { DraftKey, TrainingDraft } from '#domain/training/draft';
import type { DraftFinding } from '#domain/training/findings';
import * as z from '#domain/z';
import { call } from './call';
import { Revision } from './membership';
import { Seats } from './training';

const State = z.enum(['draft', 'published', 'closed']);

/** A training in its organizer's list. */
export const OrganizedRow = z.object({
  trainingId: TrainingId,
  /** Empty while nobody has given it one. */
  title: z.string(),
  mode: z.enum(['online', 'offline']),
  state: State,
  /** Of a published one. */
  phase: z.optional(z.enum(['upcoming', 'open', 'closed'])),
  /** Something is written that people do not see yet. */
  hasChanges: z.boolean(),
  registration: TrainingDraft.shape.registration,
  changedAt: Instant,
});
export type OrganizedRow = z.infer<typeof OrganizedRow>;

/** A training as its organizers edit it. */
export const OrganizedTraining = z.object({
  now: Instant,
  trainingId: TrainingId,
  /** 0 while nobody has changed what was published. */
  revision: z.int().check(z.nonnegative()),
  state: State,
  draft: TrainingDraft,
  hasChanges: z.boolean(),
  seats: z.optional(Seats),
  changedAt: Instant,
  changedByName: z.optional(z.string()),
});
export type OrganizedTraining = z.infer<typeof OrganizedTraining>;

/** What a check says; the phone has a sentence for every code. */
const FindingShown = z.custom<DraftFinding>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && 'blocks' in value,
);

const Codes = z.array(z.string());
const Seen = z.strictObject({
  trainingId: TrainingId,
  revision: z.int().check(z.nonnegative()),
});
const One = z.strictObject({ trainingId: TrainingId });

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const TrainingChanged = z.object({ code: z.literal('TRAINING_CHANGED'), revision: Revision });
const NotPublished = z.object({ code: z.literal('NOT_PUBLISHED') });
const SeatsTaken = z.object({ code: z.literal('SEATS_TAKEN'), holders: z.int() });

export const organizeCalls = {
  list: call({
    fn: 'organize',
    name: 'list',
    summary: 'The trainings I organize in all states, drafts first',
    who: 'organizer',
    input: z.strictObject({}),
    output: z.object({ now: Instant, mayCreate: z.boolean(), trainings: z.array(OrganizedRow) }),
    refusals: [],
  }),
  get: call({
    fn: 'organize',
    name: 'get',
    summary: 'One training of mine as it is being edited',
    who: 'organizer',
    input: One,
    output: OrganizedTraining,
    refusals: [TrainingUnknown],
  }),
  create: call({
    fn: 'organize',
    name: 'create',
    summary:
      'Begins a training, blank or as a copy of an earlier one with all dates moved to the coming year; organizers of all trainings; the key makes it safe to repeat',
    who: 'organizer',
    input: z.strictObject({ key: DraftKey, copyOf: z.optional(TrainingId) }),
    output: OrganizedTraining,
    refusals: [TrainingUnknown],
  }),
  save: call({
    fn: 'organize',
    name: 'save',
    summary:
      'Saves the draft as it was read, complete or not; people see nothing of it before it is published',
    who: 'organizer',
    input: z.extend(Seen, { draft: TrainingDraft }),
    output: OrganizedTraining,
    refusals: [TrainingUnknown, TrainingChanged],
  }),
  discard: call({
    fn: 'organize',
    name: 'discard',
    summary:
      'Gives up what is not published: a new training altogether, of a published one the changes',
    who: 'organizer',
    input: Seen,
    output: z.object({ isGone: z.boolean() }),
    refusals: [TrainingUnknown, TrainingChanged],
  }),
  check: call({
    fn: 'organize',
    name: 'check',
    summary: 'What is missing or does not fit together, what blocks first (X1, X3, X4, X7)',
    who: 'organizer',
    input: One,
    output: z.object({ revision: z.int(), findings: z.array(FindingShown) }),
    refusals: [TrainingUnknown],
  }),
  publish: call({
    fn: 'organize',
    name: 'publish',
    summary:
      'Publishes the draft as it was seen, or the changes; what does not block must be acknowledged by its code; more seats move the waiting list up at once (L2)',
    who: 'organizer',
    input: z.extend(Seen, {
      acknowledged: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)),
    }),
    output: OrganizedTraining,
    refusals: [
      TrainingUnknown,
      TrainingChanged,
      z.object({ code: z.literal('PUBLISH_BLOCKED'), codes: Codes }),
      z.object({ code: z.literal('WARNINGS_UNCONFIRMED'), codes: Codes }),
      SeatsTaken,
    ],
  }),
  close: call({
    fn: 'organize',
    name: 'close',
    summary: 'Takes no more registrations; those that are there go on; safe to repeat',
    who: 'organizer',
    input: One,
    output: OrganizedTraining,
    refusals: [TrainingUnknown, NotPublished],
  }),
  reopen: call({
    fn: 'organize',
    name: 'reopen',
    summary: 'Takes registrations again within their window; safe to repeat',
    who: 'organizer',
    input: One,
    output: OrganizedTraining,
    refusals: [TrainingUnknown, NotPublished],
  }),
  code: call({
    fn: 'organize',
    name: 'code',
    summary: 'The mini-program code that leads to a published training, as a picture in base64',
    who: 'organizer',
    input: One,
    output: z.object({ scene: z.string(), contentType: z.string(), base64: z.string() }),
    refusals: [TrainingUnknown, NotPublished, z.object({ code: z.literal('CODE_UNAVAILABLE') })],
  }),
};

import { Instant } from '#domain/calendar';
import { RegistrationId, TrainingId } from '#domain/ids';
import { line } from '#domain/plainText';
import { Price } from '#domain/registration/price';
import { Applicant, Reason, RegistrationStep } from '#domain/registration/registration';
import * as z from '#domain/z';
import { call } from './call';
import { RegistrationStatusName, Seats } from './training';

/** A registration as an organizer reads it; names of deciding organizers instead of their ids. */
export const ReviewItem = z.object({
  registrationId: RegistrationId,
  trainingId: TrainingId,
  status: RegistrationStatusName,
  revision: z.int().check(z.positive()),
  applicant: Applicant,
  price: Price,
  submittedAt: Instant,
  position: z.optional(z.int().check(z.positive())),
  steps: z.array(
    z.extend(z.omit(RegistrationStep, { by: true }), { byName: z.optional(z.string()) }),
  ),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

const Counts = z.object({
  submitted: z.int(),
  waitlisted: z.int(),
  approved: z.int(),
  returned: z.int(),
  rejected: z.int(),
  withdrawn: z.int(),
  paid: z.int(),
  lapsed: z.int(),
  refunded: z.int(),
});

const RegistrationUnknown = z.object({ code: z.literal('REGISTRATION_UNKNOWN') });

export const reviewCalls = {
  trainings: call({
    fn: 'review',
    name: 'trainings',
    summary: 'The trainings I organize, with what waits for me',
    who: 'organizer',
    input: z.strictObject({}),
    output: z.object({
      trainings: z.array(
        z.object({
          trainingId: TrainingId,
          title: z.string(),
          shortTitle: z.string(),
          /** It has hotels: rooms are registered and assigned. */
          hasHotels: z.boolean(),
          counts: Counts,
          seats: z.optional(Seats),
        }),
      ),
    }),
    refusals: [],
  }),
  queue: call({
    fn: 'review',
    name: 'queue',
    summary: 'Registrations of one training in one state, oldest first, 30 a page',
    who: 'organizer',
    input: z.strictObject({
      trainingId: TrainingId,
      status: RegistrationStatusName,
      /** Part of a name, unit or phone number. */
      search: z.optional(line(50, 0)),
      /** `submittedAt` and id of the last one seen. */
      after: z.optional(z.strictObject({ submittedAt: Instant, registrationId: RegistrationId })),
    }),
    output: z.object({
      items: z.array(ReviewItem),
      more: z.boolean(),
      counts: Counts,
      seats: z.optional(Seats),
    }),
    refusals: [z.object({ code: z.literal('TRAINING_UNKNOWN') })],
  }),
  get: call({
    fn: 'review',
    name: 'get',
    summary: 'One registration with its history',
    who: 'organizer',
    input: z.strictObject({ registrationId: RegistrationId }),
    output: ReviewItem,
    refusals: [RegistrationUnknown],
  }),
  decide: call({
    fn: 'review',
    name: 'decide',
    summary: 'Approves, returns or rejects a registration as it was seen; one decision stands',
    who: 'organizer',
    input: z.strictObject({
      registrationId: RegistrationId,
      revision: z.int().check(z.positive()),
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('approve') }),
        z.strictObject({ kind: z.literal('return'), reason: Reason }),
        z.strictObject({ kind: z.literal('reject'), reason: Reason }),
      ]),
    }),
    output: ReviewItem,
    refusals: [
      RegistrationUnknown,
      z.object({
        code: z.literal('ALREADY_DECIDED'),
        status: RegistrationStatusName,
        at: Instant,
      }),
      z.object({ code: z.literal('NO_SEAT') }),
    ],
  }),
};

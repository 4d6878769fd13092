import { Instant } from '../calendar';
import { PersonId, RegistrationId, TrainingId } from '../ids';
import { OrderId } from '../order/orderId';
import { paragraph } from '../plainText';
import { MobileNumber, Profile } from '../person/profile';
import * as z from '../z';
import { Price } from './price';

/** The applicant as they were when they registered; what the review and the roster show. */
export const Applicant = z.object({ ...Profile.shape, phone: MobileNumber });
export type Applicant = z.infer<typeof Applicant>;

export const Reason = paragraph(300);

/** One step of a registration's life, newest last. `by` is absent where the rules themselves acted. */
export const RegistrationStep = z.object({
  to: z.enum([
    'submitted',
    'waitlisted',
    'approved',
    'returned',
    'rejected',
    'withdrawn',
    'paid',
    'lapsed',
    'refunded',
  ]),
  at: Instant,
  by: z.optional(PersonId),
  reason: z.optional(Reason),
});
export type RegistrationStep = z.infer<typeof RegistrationStep>;

const base = {
  _id: RegistrationId,
  trainingId: TrainingId,
  personId: PersonId,
  applicant: Applicant,
  /** Fixed by the submission that made the registration; a correction keeps it (M11). */
  price: Price,
  /** The order that asks or has asked for the money; one at a time (P1). */
  orderId: z.optional(OrderId),
  /** Moment of the submission that counts now. */
  submittedAt: Instant,
  /** Counts the changes; a decision names the one it has seen. */
  revision: z.int().check(z.positive()),
  steps: z.array(RegistrationStep).check(z.minLength(1)),
};

/** submitted, approved, returned and paid hold a seat; waitlisted waits for one; the others hold none. */
export const Registration = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('submitted') }),
  z.object({ ...base, status: z.literal('waitlisted') }),
  z.object({ ...base, status: z.literal('approved'), approvedAt: Instant }),
  z.object({ ...base, status: z.literal('returned'), reason: Reason }),
  z.object({ ...base, status: z.literal('rejected'), reason: Reason }),
  z.object({ ...base, status: z.literal('withdrawn') }),
  z.object({ ...base, status: z.literal('paid'), approvedAt: Instant, paidAt: Instant }),
  /** Unpaid when the time to pay was over (X3). */
  z.object({ ...base, status: z.literal('lapsed') }),
  z.object({ ...base, status: z.literal('refunded') }),
]);
export type Registration = z.infer<typeof Registration>;
export type RegistrationStatus = Registration['status'];

export const REGISTRATION_STATUSES = [
  'submitted',
  'waitlisted',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
  'paid',
  'lapsed',
  'refunded',
] as const satisfies readonly RegistrationStatus[];

export const HOLDS_SEAT = [
  'submitted',
  'approved',
  'returned',
  'paid',
] as const satisfies readonly RegistrationStatus[];

export const holdsSeat = (status: RegistrationStatus): boolean =>
  (HOLDS_SEAT as readonly RegistrationStatus[]).includes(status);

const ENDED = ['withdrawn', 'lapsed', 'refunded'] as const satisfies readonly RegistrationStatus[];
export type Ended = (typeof ENDED)[number];

/** Without a place, and free to register anew. */
export const hasEnded = (status: RegistrationStatus): status is Ended =>
  (ENDED as readonly RegistrationStatus[]).includes(status);

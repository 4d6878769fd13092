import { CivilDate, Instant } from '../calendar';
import { CloudFile, PersonId } from '../ids';
import { Reason } from '../registration/registration';
import * as z from '../z';
import { Dues } from './dues';
import { latestOf, Term } from './term';

/** Who decided, and when. */
export const Decided = z.object({ at: Instant, by: PersonId });

/** Dues that have arrived: the day the bank names, and who recorded it when. */
const Payment = z.object({ paidOn: CivilDate, recorded: Decided });

/** A bank voucher the applicant has sent: a picture in the cloud. Helps finance; decides nothing. */
export const Voucher = z.object({ file: CloudFile, sentAt: Instant, by: PersonId });
export type Voucher = z.infer<typeof Voucher>;

/** `reopened`, `revoked`: a wrong decision undone by a new one; `refunded`: dues of a rejected applicant returned. */
export const DuesReviewStep = z.object({
  to: z.enum([
    'submitted',
    'preliminarilyApproved',
    'paid',
    'approved',
    'returned',
    'rejected',
    'withdrawn',
    'reopened',
    'revoked',
    'refunded',
  ]),
  at: Instant,
  by: PersonId,
  reason: z.optional(Reason),
});
export type DuesReviewStep = z.infer<typeof DuesReviewStep>;

const duesAsked = { preliminary: Decided, dues: Dues, voucher: z.optional(Voucher) };
const duesPaid = { ...duesAsked, payment: Payment };
const termGiven = { ...duesPaid, final: Decided, term: Term };

/** A final approval that was taken back: the term ended the day before, and stays evidence for its days. */
const Revocation = z.object({
  submittedAt: Instant,
  ...termGiven,
  revoked: Decided,
  reason: Reason,
});
export type Revocation = z.infer<typeof Revocation>;

const base = {
  /** Moment of the submission that counts now. */
  submittedAt: Instant,
  /** Counts the changes; a decision names the one it has seen. */
  revision: z.int().check(z.positive()),
  steps: z.array(DuesReviewStep).check(z.minLength(1)),
  revocations: z.optional(z.array(Revocation)),
};

/**
 * From an application to a term, of a unit (M6) or of a person through their society (M5). Once dues are recorded
 * there is no way back to unpaid; what a rejected applicant has paid stays written until finance has returned it.
 */
export const DuesReview = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('submitted') }),
  z.object({ ...base, ...duesAsked, status: z.literal('preliminarilyApproved') }),
  z.object({ ...base, ...duesPaid, status: z.literal('paid') }),
  z.object({ ...base, ...termGiven, status: z.literal('approved') }),
  z.object({ ...base, status: z.literal('returned'), reason: Reason }),
  z.object({
    ...base,
    status: z.literal('rejected'),
    reason: Reason,
    /** Only where dues had arrived; `refunded` once they went back. */
    received: z.optional(z.object({ ...duesPaid, refunded: z.optional(Decided) })),
  }),
  z.object({ ...base, status: z.literal('withdrawn') }),
]);
export type DuesReview = z.infer<typeof DuesReview>;
export type DuesReviewStatus = DuesReview['status'];
export type ApprovedReview = Extract<DuesReview, { status: 'approved' }>;

export const isApproved = (review: DuesReview): review is ApprovedReview =>
  review.status === 'approved';

export const DUES_REVIEW_STATUSES = [
  'submitted',
  'preliminarilyApproved',
  'paid',
  'approved',
  'returned',
  'rejected',
  'withdrawn',
] as const satisfies readonly DuesReviewStatus[];

/** Not decided for good: a second application must wait for the first. */
export const isOpen = ({ status }: DuesReview): boolean =>
  status !== 'approved' && status !== 'rejected' && status !== 'withdrawn';

/** The terms that were approved and stand. */
export const termsOf = (reviews: readonly DuesReview[]): readonly Term[] =>
  reviews.filter(isApproved).map(({ term }) => term);

/** The term that ends last, of all that were approved. */
export const latestTerm = (reviews: readonly DuesReview[]): Term | undefined =>
  latestOf(termsOf(reviews));

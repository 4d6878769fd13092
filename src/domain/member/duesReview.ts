import { CivilDate, Instant } from '../calendar';
import { PersonId } from '../ids';
import { Fen } from '../money';
import { Reason } from '../registration/registration';
import * as z from '../z';
import { Dues } from './dues';
import { Term } from './term';

/** Who decided, and when. */
export const Decided = z.object({ at: Instant, by: PersonId });

/** Dues that have arrived: the day the bank names, and who recorded it when. */
const Payment = z.object({ paidOn: CivilDate, recorded: Decided });

const DuesReviewStep = z.object({
  to: z.enum(['submitted', 'preliminarilyApproved', 'paid', 'approved', 'returned', 'rejected']),
  at: Instant,
  by: PersonId,
  reason: z.optional(Reason),
});
export type DuesReviewStep = z.infer<typeof DuesReviewStep>;

const base = {
  /** Moment of the submission that counts now. */
  submittedAt: Instant,
  /** Counts the changes; a decision names the one it has seen. */
  revision: z.int().check(z.positive()),
  steps: z.array(DuesReviewStep).check(z.minLength(1)),
};
const unpaid = { ...base, preliminary: Decided, dues: Dues };
const paid = { ...unpaid, payment: Payment };

/**
 * From an application to a term, of a unit (M6) or of a person through their society (M5). Once dues are recorded
 * there is no way back to unpaid; what a refused applicant has paid is `refundFen`, to be returned.
 */
export const DuesReview = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('submitted') }),
  z.object({ ...unpaid, status: z.literal('preliminarilyApproved') }),
  z.object({ ...paid, status: z.literal('paid') }),
  z.object({ ...paid, status: z.literal('approved'), final: Decided, term: Term }),
  z.object({ ...base, status: z.literal('returned'), reason: Reason }),
  z.object({
    ...base,
    status: z.literal('rejected'),
    reason: Reason,
    refundFen: z.optional(Fen),
  }),
]);
export type DuesReview = z.infer<typeof DuesReview>;
export type DuesReviewStatus = DuesReview['status'];
export type ApprovedReview = Extract<DuesReview, { status: 'approved' }>;

export const isApproved = (review: DuesReview): review is ApprovedReview =>
  review.status === 'approved';

/** Neither decided for good: a second application must wait for the first. */
export const isOpen = ({ status }: DuesReview): boolean =>
  status !== 'approved' && status !== 'rejected';

/** The term that ends last, of all that were approved. */
export function latestTerm(reviews: readonly DuesReview[]): Term | undefined {
  return reviews
    .filter(isApproved)
    .map(({ term }) => term)
    .reduce<Term | undefined>(
      (latest, term) => (latest && latest.until >= term.until ? latest : term),
      undefined,
    );
}

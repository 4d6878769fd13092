import type { ApplicationAct, ApplicationDecision } from '#domain/member/decideOn';
import type { DuesReview, DuesReviewStep } from '#domain/member/duesReview';
import type { Act } from '#domain/member/duesTransitions';

const STEPS: Record<ApplicationAct, DuesReviewStep['to']> = {
  approve: 'preliminarilyApproved',
  return: 'returned',
  reject: 'rejected',
  recordDues: 'paid',
  approveFinally: 'approved',
  rejectFinally: 'rejected',
  reopen: 'reopened',
  revoke: 'revoked',
  recordRefund: 'refunded',
};

/** Whether the newest step is this very decision by the same person, whose answer was lost on its way. */
export function isRepeat(
  review: DuesReview,
  decision: ApplicationDecision,
  { revision, by }: Act,
): boolean {
  const last = review.steps.at(-1)!;
  if (review.revision !== revision + 1 || last.by !== by || last.to !== STEPS[decision.kind])
    return false;
  if (decision.kind === 'recordDues')
    return (
      review.status === 'paid' &&
      review.payment.paidOn === decision.paidOn &&
      review.dues.amountFen === decision.amountFen
    );
  return !('reason' in decision) || last.reason === decision.reason;
}

import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import type { PersonId } from '../ids';
import type { Fen } from '../money';
import { withStep } from '../registration/history';
import { err, ok, type Result } from '../result';
import type { Dues } from './dues';
import type { DuesReview, DuesReviewStatus, DuesReviewStep } from './duesReview';
import { nextTerm, type Term } from './term';

/** Somebody acts on what they saw (`revision`): one decision stands, whoever comes second is told. */
export interface Act {
  readonly revision: number;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface AlreadyDecided {
  code: 'ALREADY_DECIDED';
  status: DuesReviewStatus;
  at: Instant;
}

type Refused = { kind: 'return' | 'reject'; reason: string };
export type PreliminaryDecision = { kind: 'approve'; dues: Dues } | Refused;
/** `latest`: the subject's term that ends last, which a renewal extends. */
export type FinalDecision =
  { kind: 'approve'; latest: Term | undefined } | { kind: 'reject'; reason: string };

export type PaymentRefusal =
  | AlreadyDecided
  | { code: 'WRONG_AMOUNT'; dueFen: Fen; receivedFen: Fen }
  | { code: 'PAID_IN_FUTURE'; today: CivilDate };

const alreadyDecided = ({ status, steps }: DuesReview) =>
  err<AlreadyDecided>({ code: 'ALREADY_DECIDED', status, at: steps.at(-1)!.at });

const next = (review: DuesReview, step: DuesReviewStep) => ({
  submittedAt: review.submittedAt,
  revision: review.revision + 1,
  steps: withStep(review.steps, step),
});

/** A first submission. */
export const submitted = (by: PersonId, at: Instant): DuesReview => ({
  status: 'submitted',
  submittedAt: at,
  revision: 1,
  steps: [{ to: 'submitted', at, by }],
});

/** What was returned comes again. */
export function submitAgain(review: DuesReview, act: Act): Result<DuesReview, AlreadyDecided> {
  if (review.status !== 'returned' || review.revision !== act.revision)
    return alreadyDecided(review);
  const step: DuesReviewStep = { to: 'submitted', at: act.at, by: act.by };
  return ok({ ...next(review, step), submittedAt: act.at, status: 'submitted' });
}

/** Preliminary review. An approval can be taken back by a return or a rejection until the dues are recorded (M5, M6). */
export function decidePreliminarily(
  review: DuesReview,
  decision: PreliminaryDecision,
  act: Act,
): Result<DuesReview, AlreadyDecided> {
  const { at, by } = act;
  const undecided = review.status === 'submitted';
  const unpaid = review.status === 'preliminarilyApproved' && decision.kind !== 'approve';
  if (!(undecided || unpaid) || review.revision !== act.revision) return alreadyDecided(review);
  if (decision.kind === 'approve') {
    const approved = next(review, { to: 'preliminarilyApproved', at, by });
    const { dues } = decision;
    return ok({ ...approved, status: 'preliminarilyApproved', preliminary: { at, by }, dues });
  }
  const status = decision.kind === 'return' ? 'returned' : 'rejected';
  const { reason } = decision;
  return ok({ ...next(review, { to: status, at, by, reason }), status, reason });
}

/** Finance records the dues, the whole amount at once, on the day the bank names (M5, M6). */
export function recordDues(
  review: DuesReview,
  received: { amountFen: Fen; paidOn: CivilDate },
  act: Act,
): Result<DuesReview, PaymentRefusal> {
  if (review.status !== 'preliminarilyApproved' || review.revision !== act.revision)
    return alreadyDecided(review);
  const { dues, preliminary } = review;
  if (received.amountFen !== dues.amountFen)
    return err({
      code: 'WRONG_AMOUNT',
      dueFen: dues.amountFen,
      receivedFen: received.amountFen,
    });
  const { at, by } = act;
  const today = civilDateOf(at);
  if (received.paidOn > today) return err({ code: 'PAID_IN_FUTURE', today });
  const payment = { paidOn: received.paidOn, recorded: { at, by } };
  return ok({
    ...next(review, { to: 'paid', at, by }),
    status: 'paid',
    preliminary,
    dues,
    payment,
  });
}

/** Final review, only after the dues are recorded: opens the term, or leaves the dues to be returned (M5–M7, M9). */
export function decideFinally(
  review: DuesReview,
  decision: FinalDecision,
  act: Act,
): Result<DuesReview, AlreadyDecided> {
  if (review.status !== 'paid' || review.revision !== act.revision) return alreadyDecided(review);
  const { at, by } = act;
  const { preliminary, dues, payment } = review;
  if (decision.kind === 'reject') {
    const { reason } = decision;
    const rejected = next(review, { to: 'rejected', at, by, reason });
    return ok({ ...rejected, status: 'rejected', reason, refundFen: dues.amountFen });
  }
  const term = nextTerm(decision.latest, civilDateOf(at), dues.years);
  const approved = next(review, { to: 'approved', at, by });
  return ok({
    ...approved,
    status: 'approved',
    preliminary,
    dues,
    payment,
    final: { at, by },
    term,
  });
}

import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import type { PersonId } from '../ids';
import type { Fen } from '../money';
import { withStep } from '../registration/history';
import { err, ok, type Result } from '../result';
import type { Dues } from './dues';
import type { DuesReview, DuesReviewStatus, DuesReviewStep, Voucher } from './duesReview';
import { nextTerm, type Term } from './term';

/** Somebody acts on what they saw (`revision`): one decision stands, whoever comes second is told. */
export interface Act {
  readonly revision: number;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface ApplicationDecided {
  code: 'APPLICATION_DECIDED';
  status: DuesReviewStatus;
  at: Instant;
}

type Refused = { kind: 'return' | 'reject'; reason: string };
export type PreliminaryDecision = { kind: 'approve'; dues: Dues } | Refused;
/** `latest`: the subject's term that ends last, which a renewal extends. */
export type FinalDecision =
  { kind: 'approve'; latest: Term | undefined } | { kind: 'reject'; reason: string };

export type PaymentRefusal =
  | ApplicationDecided
  | { code: 'WRONG_AMOUNT'; dueFen: Fen; receivedFen: Fen }
  | { code: 'PAID_IN_FUTURE'; today: CivilDate };

/** Somebody else decided first, or the applicant changed it. */
export const applicationDecided = ({ status, steps }: DuesReview) =>
  err<ApplicationDecided>({ code: 'APPLICATION_DECIDED', status, at: steps.at(-1)!.at });

const next = (review: DuesReview, step: DuesReviewStep) => ({
  submittedAt: review.submittedAt,
  revision: review.revision + 1,
  steps: withStep(review.steps, step),
  ...(review.revocations ? { revocations: review.revocations } : {}),
});

/** A first submission. */
export const submitted = (by: PersonId, at: Instant): DuesReview => ({
  status: 'submitted',
  submittedAt: at,
  revision: 1,
  steps: [{ to: 'submitted', at, by }],
});

/** What was returned comes again. */
export function submitAgain(review: DuesReview, act: Act): Result<DuesReview, ApplicationDecided> {
  if (review.status !== 'returned' || review.revision !== act.revision)
    return applicationDecided(review);
  const step: DuesReviewStep = { to: 'submitted', at: act.at, by: act.by };
  return ok({ ...next(review, step), submittedAt: act.at, status: 'submitted' });
}

/** Preliminary review. An approval can be taken back by a return or a rejection until the dues are recorded (M5, M6). */
export function decidePreliminarily(
  review: DuesReview,
  decision: PreliminaryDecision,
  act: Act,
): Result<DuesReview, ApplicationDecided> {
  const { at, by } = act;
  const undecided = review.status === 'submitted';
  const unpaid = review.status === 'preliminarilyApproved' && decision.kind !== 'approve';
  if (!(undecided || unpaid) || review.revision !== act.revision) return applicationDecided(review);
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
    return applicationDecided(review);
  const { dues, preliminary, voucher } = review;
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
    ...(voucher ? { voucher } : {}),
    payment,
  });
}

/** Final review, only after the dues are recorded: opens the term, or leaves the dues to be returned (M5–M7, M9). */
export function decideFinally(
  review: DuesReview,
  decision: FinalDecision,
  act: Act,
): Result<DuesReview, ApplicationDecided> {
  if (review.status !== 'paid' || review.revision !== act.revision)
    return applicationDecided(review);
  const { at, by } = act;
  const { preliminary, dues, payment, voucher } = review;
  const received = { preliminary, dues, payment, ...(voucher ? { voucher } : {}) };
  if (decision.kind === 'reject') {
    const { reason } = decision;
    const rejected = next(review, { to: 'rejected', at, by, reason });
    return ok({ ...rejected, status: 'rejected', reason, received });
  }
  const term = nextTerm(decision.latest, civilDateOf(at), dues.years);
  const approved = next(review, { to: 'approved', at, by });
  return ok({
    ...approved,
    status: 'approved',
    ...received,
    final: { at, by },
    term,
  });
}

/** The applicant takes the application back, as long as no dues are recorded. */
export function withdrawApplication(
  review: DuesReview,
  { revision, at, by }: Act,
): Result<DuesReview, ApplicationDecided> {
  const isUnpaid = ['submitted', 'returned', 'preliminarilyApproved'].includes(review.status);
  if (!isUnpaid || review.revision !== revision) return applicationDecided(review);
  return ok({ ...next(review, { to: 'withdrawn', at, by }), status: 'withdrawn' });
}

/** The applicant sends, or replaces, the voucher of their transfer. Not a decision: the revision stays. */
export function attachVoucher(
  review: DuesReview,
  voucher: Voucher,
): Result<DuesReview, ApplicationDecided> {
  if (review.status !== 'preliminarilyApproved') return applicationDecided(review);
  return ok({ ...review, voucher });
}

/**
 * Undoes a return or a rejection as a new decision: back to the review it came from. Dues that have arrived and were
 * not returned count on.
 */
export function reopen(
  review: DuesReview,
  reason: string,
  { revision, at, by }: Act,
): Result<DuesReview, ApplicationDecided> {
  const isRefused = review.status === 'returned' || review.status === 'rejected';
  if (!isRefused || review.revision !== revision) return applicationDecided(review);
  const reopened = next(review, { to: 'reopened', at, by, reason });
  const received = review.status === 'rejected' ? review.received : undefined;
  if (!received || received.refunded) return ok({ ...reopened, status: 'submitted' });
  const { preliminary, dues, payment, voucher } = received;
  return ok({
    ...reopened,
    status: 'paid',
    preliminary,
    dues,
    payment,
    ...(voucher ? { voucher } : {}),
  });
}

/**
 * Undoes a final approval as a new decision: no member from that day on, and the final review is open again. The days
 * before stay proven. Refused where a later term builds on this one (`latest`).
 */
export function revokeApproval(
  review: DuesReview,
  decision: { reason: string; latest: Term | undefined },
  { revision, at, by }: Act,
): Result<DuesReview, ApplicationDecided | { code: 'LATER_TERM'; until: CivilDate }> {
  if (review.status !== 'approved' || review.revision !== revision)
    return applicationDecided(review);
  const { reason, latest } = decision;
  const { status: _approved, revision: _seen, steps: _steps, revocations, ...given } = review;
  if (latest && latest.until > given.term.until)
    return err({ code: 'LATER_TERM', until: latest.until });
  const { final: _final, term: _term, ...kept } = given;
  return ok({
    ...kept,
    ...next(review, { to: 'revoked', at, by, reason }),
    status: 'paid',
    revocations: [...(revocations ?? []), { ...given, revoked: { at, by }, reason }],
  });
}

/** Finance has returned the dues of a rejected applicant. */
export function recordRefund(
  review: DuesReview,
  { revision, at, by }: Act,
): Result<DuesReview, ApplicationDecided> {
  const received = review.status === 'rejected' ? review.received : undefined;
  if (review.status !== 'rejected' || !received || received.refunded)
    return applicationDecided(review);
  if (review.revision !== revision) return applicationDecided(review);
  const { reason } = review;
  return ok({
    ...next(review, { to: 'refunded', at, by }),
    status: 'rejected',
    reason,
    received: { ...received, refunded: { at, by } },
  });
}

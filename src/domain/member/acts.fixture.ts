import type { CivilDate } from '../calendar';
import { yuan } from '../money';
import type { Result } from '../result';
import { type Claim, claimPerson, declinePerson, releasePerson, withdrawRequest } from './claim';
import type { DuesReview } from './duesReview';
import {
  type Act,
  decideFinally,
  decidePreliminarily,
  recordDues,
  recordRefund,
  reopen,
  revokeApproval,
  submitAgain,
  withdrawApplication,
} from './duesTransitions';
import type { Term } from './term';

const REVIEW_ACTS = [
  /** Does what comes next for an application. */
  'advance',
  'return',
  'reject',
  'withdraw',
  'reopen',
  'revoke',
  'refund',
] as const;
export type ReviewAct = (typeof REVIEW_ACTS)[number];
export type ClaimAct = 'claim' | 'decline' | 'takeBack' | 'release';

export const isReviewAct = (act: string): act is ReviewAct =>
  REVIEW_ACTS.some((one) => one === act);

const reason = '理由';

/** What whoever decides knows and chooses. */
interface Decision {
  readonly latest: Term | undefined;
  readonly years: number;
  readonly paidOn: CivilDate;
}

function advanced(
  review: DuesReview,
  { latest, years, paidOn }: Decision,
  act: Act,
): Result<DuesReview, unknown> {
  if (review.status === 'returned') return submitAgain(review, act);
  if (review.status === 'preliminarilyApproved')
    return recordDues(review, { amountFen: review.dues.amountFen, paidOn }, act);
  if (review.status === 'paid') return decideFinally(review, { kind: 'approve', latest }, act);
  const dues = { years, amountFen: yuan(years * 1000), remark: '会费' };
  return decidePreliminarily(review, { kind: 'approve', dues }, act);
}

/** The review after the act, by the real rules. */
export function reviewAfter(
  review: DuesReview,
  what: ReviewAct,
  decision: Decision,
  act: Act,
): Result<DuesReview, unknown> {
  switch (what) {
    case 'advance':
      return advanced(review, decision, act);
    case 'return':
      return decidePreliminarily(review, { kind: 'return', reason }, act);
    case 'reject':
      return review.status === 'paid'
        ? decideFinally(review, { kind: 'reject', reason }, act)
        : decidePreliminarily(review, { kind: 'reject', reason }, act);
    case 'withdraw':
      return withdrawApplication(review, act);
    case 'reopen':
      return reopen(review, reason, act);
    case 'revoke':
      return revokeApproval(review, { reason, latest: decision.latest }, act);
    case 'refund':
      return recordRefund(review, act);
  }
}

/** The claim after the act, by the real rules. */
export function claimAfter(
  claim: Claim,
  what: ClaimAct,
  unitTerms: readonly Term[],
  act: Act,
): Result<Claim, unknown> {
  switch (what) {
    case 'claim':
      return claimPerson(claim, unitTerms, act);
    case 'decline':
      return declinePerson(claim, reason, act);
    case 'takeBack':
      return withdrawRequest(claim, act);
    case 'release':
      return releasePerson(claim, act);
  }
}

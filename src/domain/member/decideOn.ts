import type { CivilDate } from '../calendar';
import type { Fen } from '../money';
import { err, type Result } from '../result';
import type { Grant } from '../role/role';
import {
  type Concerned,
  mayRecordDues,
  mayReviewFinally,
  mayReviewPreliminarily,
} from './application';
import type { Dues } from './dues';
import { type DuesReview, isApproved, isOpen, latestTerm } from './duesReview';
import {
  type Act,
  applicationDecided,
  decideFinally,
  decidePreliminarily,
  type PaymentRefusal,
  recordDues,
  recordRefund,
  reopen,
  revokeApproval,
} from './duesTransitions';

/** What a reviewer or finance can do with an application. */
export const APPLICATION_ACTS = [
  'approve',
  'return',
  'reject',
  'recordDues',
  'approveFinally',
  'rejectFinally',
  'reopen',
  'revoke',
  'recordRefund',
] as const;
export type ApplicationAct = (typeof APPLICATION_ACTS)[number];

export type ApplicationDecision =
  | { readonly kind: 'approve' | 'approveFinally' | 'recordRefund' }
  | {
      readonly kind: 'return' | 'reject' | 'rejectFinally' | 'reopen' | 'revoke';
      readonly reason: string;
    }
  | { readonly kind: 'recordDues'; readonly amountFen: Fen; readonly paidOn: CivilDate };

export type NoDues = { code: 'TIER_UNKNOWN' } | { code: 'DUES_NOT_SET' };

/** An application with all that its decisions depend on. */
export interface ApplicationCase {
  readonly concerned: Concerned;
  readonly review: DuesReview;
  /** The caller applied, or administers the unit that did. */
  readonly isOwn: boolean;
  /** Reviews of the same subject's other applications. */
  readonly others: readonly { readonly review: DuesReview; readonly isNewer: boolean }[];
  /** What an approval asks for by today's settings. */
  readonly dues: Result<Dues, NoDues>;
  /** Another unit that has taken the credit code since this one's application was rejected. */
  readonly codeTakenBy?: string | undefined;
}

export type DecisionRefusal =
  | PaymentRefusal
  | NoDues
  | { code: 'NOT_ALLOWED' }
  | { code: 'OWN_APPLICATION' }
  | { code: 'OTHER_APPLICATION' }
  | { code: 'CREDIT_CODE_TAKEN'; unitName: string }
  | { code: 'LATER_TERM'; until: CivilDate };

/** Whether money has arrived and was not returned: to reopen is then a matter of the final review. */
const hasReceived = (review: DuesReview): boolean =>
  review.status === 'rejected' &&
  review.received !== undefined &&
  review.received.refunded === undefined;

/** Whether the role and its scope reach this far, whatever the state. */
function mayAct(
  grants: readonly Grant[],
  { concerned, review }: ApplicationCase,
  act: ApplicationAct,
): boolean {
  switch (act) {
    case 'approve':
    case 'return':
    case 'reject':
      return mayReviewPreliminarily(grants, concerned);
    case 'reopen':
      return hasReceived(review)
        ? mayReviewFinally(grants, concerned)
        : mayReviewPreliminarily(grants, concerned);
    case 'approveFinally':
    case 'rejectFinally':
    case 'revoke':
      return mayReviewFinally(grants, concerned);
    case 'recordDues':
    case 'recordRefund':
      return mayRecordDues(grants, concerned);
  }
}

/** One open application at a time, and none behind a newer one that was approved. */
const hasOther = ({ others }: ApplicationCase): boolean =>
  others.some(({ review, isNewer }) => isOpen(review) || (isNewer && isApproved(review)));

const latestOfOthers = ({ others }: ApplicationCase) =>
  latestTerm(others.map(({ review }) => review));

/** The review after the decision, or why somebody with these grants cannot decide so (M5–M7, M9). */
export function decideOn(
  application: ApplicationCase,
  grants: readonly Grant[],
  decision: ApplicationDecision,
  act: Act,
): Result<DuesReview, DecisionRefusal> {
  if (!mayAct(grants, application, decision.kind)) return err({ code: 'NOT_ALLOWED' });
  if (application.isOwn) return err({ code: 'OWN_APPLICATION' });
  const { review } = application;
  switch (decision.kind) {
    case 'approve':
      return approve(application, act);
    case 'return':
    case 'reject':
      return decidePreliminarily(review, { kind: decision.kind, reason: decision.reason }, act);
    case 'recordDues':
      return recordDues(review, decision, act);
    case 'approveFinally':
      return onlyOne(
        application,
        decideFinally(review, { kind: 'approve', latest: latestOfOthers(application) }, act),
      );
    case 'rejectFinally':
      return decideFinally(review, { kind: 'reject', reason: decision.reason }, act);
    case 'reopen':
      return reopenOne(application, decision.reason, act);
    case 'revoke':
      return revokeOne(application, decision.reason, act);
    case 'recordRefund':
      return recordRefund(review, act);
  }
}

type Decided = Result<DuesReview, DecisionRefusal>;

function approve({ review, dues }: ApplicationCase, act: Act): Decided {
  if (review.status !== 'submitted' || review.revision !== act.revision)
    return applicationDecided(review);
  return dues.ok ? decidePreliminarily(review, { kind: 'approve', dues: dues.value }, act) : dues;
}

const onlyOne = (application: ApplicationCase, decided: Decided): Decided =>
  decided.ok && hasOther(application) ? err({ code: 'OTHER_APPLICATION' }) : decided;

function reopenOne(application: ApplicationCase, reason: string, act: Act): Decided {
  const reopened = onlyOne(application, reopen(application.review, reason, act));
  const { codeTakenBy } = application;
  return reopened.ok && codeTakenBy !== undefined
    ? err({ code: 'CREDIT_CODE_TAKEN', unitName: codeTakenBy })
    : reopened;
}

/** A later term is told before an open application: it has to go first. */
function revokeOne(application: ApplicationCase, reason: string, act: Act): Decided {
  const latest = latestOfOthers(application);
  return onlyOne(application, revokeApproval(application.review, { reason, latest }, act));
}

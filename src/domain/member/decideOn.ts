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
  type ApplicationDecided,
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

/** What a reviewer decides. */
export type ReviewDecision =
  | { readonly kind: 'approve' | 'approveFinally' }
  | {
      readonly kind: 'return' | 'reject' | 'rejectFinally' | 'reopen' | 'revoke';
      readonly reason: string;
    };
/** Dues that have arrived, as finance records them. */
export interface DuesReceived {
  readonly amountFen: Fen;
  readonly paidOn: CivilDate;
}
export type ApplicationDecision =
  | ReviewDecision
  | ({ readonly kind: 'recordDues' } & DuesReceived)
  | { readonly kind: 'recordRefund' };

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

type NotYours = { code: 'NOT_ALLOWED' } | { code: 'OWN_APPLICATION' };
export type ReviewRefusal =
  | ApplicationDecided
  | NoDues
  | NotYours
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

/** Undefined for whoever may do this with what is not their own. */
function notYours(
  application: ApplicationCase,
  grants: readonly Grant[],
  act: ApplicationAct,
): Result<never, NotYours> | undefined {
  if (!mayAct(grants, application, act)) return err({ code: 'NOT_ALLOWED' });
  return application.isOwn ? err({ code: 'OWN_APPLICATION' }) : undefined;
}

type Decided = Result<DuesReview, ReviewRefusal>;

/** The review after a reviewer's decision, or why somebody with these grants cannot decide so (M5–M7, M9). */
export function decideOn(
  application: ApplicationCase,
  grants: readonly Grant[],
  decision: ReviewDecision,
  act: Act,
): Decided {
  const { review } = application;
  const refused = notYours(application, grants, decision.kind);
  if (refused) return refused;
  switch (decision.kind) {
    case 'approve':
      return approve(application, act);
    case 'return':
    case 'reject':
      return decidePreliminarily(review, { kind: decision.kind, reason: decision.reason }, act);
    case 'approveFinally': {
      const approval = { kind: 'approve', latest: latestOfOthers(application) } as const;
      return onlyOne(application, decideFinally(review, approval, act));
    }
    case 'rejectFinally':
      return decideFinally(review, { kind: 'reject', reason: decision.reason }, act);
    case 'reopen':
      return reopenOne(application, decision.reason, act);
    case 'revoke':
      return revokeOne(application, decision.reason, act);
  }
}

/** The review after finance has recorded the dues (M5, M6). */
export const recordDuesOn = (
  application: ApplicationCase,
  grants: readonly Grant[],
  received: DuesReceived,
  act: Act,
): Result<DuesReview, PaymentRefusal | NotYours> =>
  notYours(application, grants, 'recordDues') ?? recordDues(application.review, received, act);

/** The review after finance has returned the dues of a rejected applicant. */
export const recordRefundOn = (
  application: ApplicationCase,
  grants: readonly Grant[],
  act: Act,
): Result<DuesReview, ApplicationDecided | NotYours> =>
  notYours(application, grants, 'recordRefund') ?? recordRefund(application.review, act);

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

import type { CloudFile } from '../ids';
import { yuan } from '../money';
import type { Result } from '../result';
import type { DuesReview, DuesReviewStatus, Voucher } from './duesReview';
import {
  type Act,
  type ApplicationDecided,
  attachVoucher,
  decideFinally,
  decidePreliminarily,
  type PaymentRefusal,
  recordDues,
  recordRefund,
  reopen,
  revokeApproval,
  submitAgain,
  withdrawApplication,
} from './duesTransitions';
import { act, applicant, day, granted, morning, reviewIn, threeYears } from './samples.fixture';

export const received = { amountFen: threeYears.amountFen, paidOn: day('2026-03-03') };
export const reason = '材料不全';
export const voucher: Voucher = {
  file: 'cloud://env.1/vouchers/a.png' as CloudFile,
  sentAt: morning('2026-03-03'),
  by: applicant,
};

type Move = (
  review: DuesReview,
  act: Act,
) => Result<DuesReview, ApplicationDecided | PaymentRefusal | { code: 'LATER_TERM' }>;

/** Every act of the applicant, a reviewer and finance. */
export const MOVES = {
  submitAgain,
  withdraw: withdrawApplication,
  approve: (review, by) => decidePreliminarily(review, { kind: 'approve', dues: threeYears }, by),
  return: (review, by) => decidePreliminarily(review, { kind: 'return', reason }, by),
  reject: (review, by) => decidePreliminarily(review, { kind: 'reject', reason }, by),
  recordDues: (review, by) => recordDues(review, received, by),
  recordHalf: (review, by) => recordDues(review, { ...received, amountFen: yuan(9000) }, by),
  approveFinally: (review, by) => decideFinally(review, { kind: 'approve', latest: undefined }, by),
  rejectFinally: (review, by) => decideFinally(review, { kind: 'reject', reason }, by),
  reopen: (review, by) => reopen(review, reason, by),
  revoke: (review, by) => revokeApproval(review, { reason, latest: undefined }, by),
  refund: recordRefund,
} satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;
export const moveNames = Object.keys(MOVES) as MoveName[];

/** The review after these moves, one a day from 6 March 2026 on. */
export const moved = (review: DuesReview, ...moves: readonly MoveName[]): DuesReview =>
  moves.reduce(
    (before, move, index) =>
      granted<DuesReview>(MOVES[move](before, act(before.revision, `2026-03-0${6 + index}`))),
    review,
  );

const withVoucher = granted(attachVoucher(reviewIn('preliminarilyApproved'), voucher));

/** Where a review can stand, those that only their past tells apart as well. */
export const STATES = {
  submitted: reviewIn('submitted'),
  preliminarilyApproved: reviewIn('preliminarilyApproved'),
  withVoucher,
  paid: moved(withVoucher, 'recordDues'),
  approved: reviewIn('approved'),
  returned: reviewIn('returned'),
  rejectedUnpaid: reviewIn('rejected'),
  rejectedPaid: moved(reviewIn('paid'), 'rejectFinally'),
  refunded: moved(reviewIn('paid'), 'rejectFinally', 'refund'),
  revoked: moved(reviewIn('approved'), 'revoke'),
  approvedAgain: moved(reviewIn('approved'), 'revoke', 'approveFinally'),
  withdrawn: reviewIn('withdrawn'),
} satisfies Record<string, DuesReview>;
export type StateName = keyof typeof STATES;
export const stateNames = Object.keys(STATES) as StateName[];

type Leads = Partial<Record<MoveName, DuesReviewStatus>>;
const unpaid: Leads = { withdraw: 'withdrawn', return: 'returned', reject: 'rejected' };
const asked: Leads = { ...unpaid, recordDues: 'paid' };
const paid: Leads = { approveFinally: 'approved', rejectFinally: 'rejected' };

/** Every move that is allowed, and where it leads; all others are refused. */
export const ALLOWED: Record<StateName, Leads> = {
  submitted: { ...unpaid, approve: 'preliminarilyApproved' },
  preliminarilyApproved: asked,
  withVoucher: asked,
  paid,
  approved: { revoke: 'paid' },
  returned: { submitAgain: 'submitted', withdraw: 'withdrawn', reopen: 'submitted' },
  rejectedUnpaid: { reopen: 'submitted' },
  rejectedPaid: { reopen: 'paid', refund: 'rejected' },
  refunded: { reopen: 'submitted' },
  revoked: paid,
  approvedAgain: { revoke: 'paid' },
  withdrawn: {},
};

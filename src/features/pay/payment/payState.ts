import type { PaymentShown } from '#contract/order';

/** What the page is about. `late`: approved, but the time to pay is over; `over`: nothing is to be paid any more. */
export type PayState =
  | 'notYet'
  | 'free'
  | 'choose'
  | 'online'
  | 'bank'
  | 'group'
  | 'late'
  | 'paid'
  | 'refunded'
  | 'over';

/**
 * The one thing to be shown: an open order before all others (P1, P3). `isUnanswered`: the cashier was opened and nobody
 * has said yet what became of it; until then no other way is offered.
 */
export function payStateOf(payment: PaymentShown, isUnanswered = false): PayState {
  const { status, order, group, mayPay, price } = payment;
  if (status === 'paid') return 'paid';
  if (status === 'refunded') return 'refunded';
  if (status !== 'approved') return isUnderReview(status) ? 'notYet' : 'over';
  if (order?.status === 'open') return group ? 'group' : order.channel;
  if (price.fen === 0) return 'free';
  if (isUnanswered) return 'online';
  return mayPay ? 'choose' : 'late';
}

const isUnderReview = (status: PaymentShown['status']): boolean =>
  status === 'submitted' || status === 'waitlisted' || status === 'returned';

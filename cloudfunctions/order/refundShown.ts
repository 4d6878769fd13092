import type { RefundShown } from '#contract/order';
import { fenOf, type Refund } from '#domain/order/refund';

/** A refund as whoever gets the money reads it. */
export const refundShown = (refund: Refund): RefundShown => ({
  refundId: refund._id,
  status: refund.status,
  fen: fenOf(refund),
  askedAt: refund.asked.at,
  ...(refund.status === 'done' ? { doneAt: refund.done.at } : {}),
  ...(refund.reason === undefined ? {} : { reason: refund.reason }),
});

import type { OrderShown, RefundShown } from '#contract/order';
import { amountOf, type Order } from '#domain/order/order';
import { fenOf, type Refund } from '#domain/order/refund';

/** An order as its payer reads it. */
export const orderShown = (order: Order): OrderShown => ({
  orderId: order._id,
  revision: order.revision,
  status: order.status,
  channel: order.channel,
  fen: amountOf(order),
  remark: order.remark,
  openedAt: order.openedAt,
  ...(order.status === 'open' && order.expiresAt ? { expiresAt: order.expiresAt } : {}),
  hasVoucher: order.status === 'open' && order.voucher !== undefined,
  ...(order.status === 'paid' ? { paidAt: order.paidAt } : {}),
});

/** Money that goes back, as its payer reads it. */
export const refundShown = (refund: Refund): RefundShown => ({
  refundId: refund._id,
  status: refund.status,
  fen: fenOf(refund),
  askedAt: refund.asked.at,
  ...(refund.status === 'done' ? { doneAt: refund.done.at } : {}),
  ...(refund.reason === undefined ? {} : { reason: refund.reason }),
});

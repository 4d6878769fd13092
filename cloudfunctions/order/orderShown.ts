import type { OrderShown } from '#contract/order';
import { amountOf, type Order } from '#domain/order/order';

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

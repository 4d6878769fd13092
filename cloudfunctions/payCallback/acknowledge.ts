import type { Instant } from '#domain/calendar';
import { OrderId } from '#domain/order/orderId';
import * as z from '#domain/z';
import { bringUpToDate, enterPaid } from '#shell/onlinePayments';
import { refundOfNumber, sendBack } from '#shell/onlineRefunds';
import { queryOrder } from '#shell/pay';
import { orders } from '#shell/store';

/** All that is taken from the call: what to ask the platform about. Amount, state and payment are never read from it. */
const News = z.object({
  outTradeNo: z.optional(z.string()),
  outRefundNo: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))),
});

/** Asks the platform about what it has news of; true once the answer is stored. Late, twice or out of order alike. */
export async function acknowledge(event: unknown, now: Instant): Promise<boolean> {
  const news = News.safeParse(event);
  if (!news.success) return false;
  const { outTradeNo, outRefundNo } = news.data;
  if (outRefundNo !== undefined) return refundStored(outRefundNo, now);
  const orderId = OrderId.safeParse(outTradeNo);
  return orderId.success && paymentStored(orderId.data, now);
}

async function paymentStored(orderId: OrderId, now: Instant): Promise<boolean> {
  const order = await orders.find(orderId);
  if (order) {
    const state = await bringUpToDate(order, now);
    return state.ok && state.value === 'paid';
  }
  // Money for an order that we do not know is money all the same (P5).
  const trade = await queryOrder(orderId);
  if (!trade.ok || trade.value.state !== 'paid') return false;
  await enterPaid(orderId, trade.value, now);
  return true;
}

async function refundStored(outRefundNo: string, now: Instant): Promise<boolean> {
  const refund = await refundOfNumber(outRefundNo);
  if (!refund) return false;
  await sendBack(refund, now);
  return (await refundOfNumber(outRefundNo))?.status === 'done';
}

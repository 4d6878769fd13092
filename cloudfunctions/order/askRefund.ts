import type { OwnRefusalOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import type { Message } from '#domain/message/message';
import type { Order } from '#domain/order/order';
import type { Receipt } from '#domain/order/receipt';
import { type Refund, type RefundDecided, refundOfLine } from '#domain/order/refund';
import { RefundId } from '#domain/order/refundId';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import { giveUpStayOf } from '#shell/giveUpStay';
import { deliver } from '#shell/outbox';
import { sendBack } from '#shell/onlineRefunds';
import type { Transaction } from '#shell/platform';
import { grantRefundIn } from '#shell/refunds';
import type { Action, SignedUp } from '#shell/route';
import { orders, receipts, refunds } from '#shell/store';
import { transact } from '#shell/transact';
import { type Mine, mine, mineWithin } from './mine';
import { paymentOf } from './payment';

/** In time and by right it is granted at once; else finance decides (O10, X5). Safe to repeat. */
export const askRefund: Action<typeof orderCalls.askRefund> = async (input, caller) => {
  const own = await mine(input.registrationId, caller.personId);
  if (!own.ok) return own;
  const asked = await transact((transaction) => ask(transaction, own.value, input.reason, caller));
  if (!asked.ok) {
    if (asked.refusal.code === 'REFUND_DECIDED') throw new Error('a new refund was decided before');
    return err(asked.refusal);
  }
  for (const message of asked.value.news) await deliver(message, caller.now);
  if (asked.value.refund?.status === 'inProgress') {
    await giveUpStayOf(input.registrationId, caller.now);
    await sendBack(asked.value.refund, caller.now);
  }
  return ok(await paymentOf(input, caller));
};

type Asked = Result<
  { readonly refund?: Refund; readonly news: readonly Message[] },
  OwnRefusalOf<typeof orderCalls.askRefund> | RefundDecided
>;

async function ask(
  transaction: Transaction,
  mine: Mine,
  reason: string | undefined,
  { personId, now }: SignedUp,
): Promise<Asked> {
  const { training } = mine;
  const registration = await mineWithin(transaction, mine);
  if (registration.status === 'refunded') return ok({ news: [] });
  const order = await paidOrder(transaction, registration);
  if (!order) return err({ code: 'NOTHING_PAID' });
  const { id, open } = await nextRefund(transaction, order, registration);
  if (open) return ok({ news: [] });
  if (now >= training.refundUntil)
    return err({ code: 'REFUND_TOO_LATE', endedAt: training.refundUntil });
  const line = { orderId: order._id, registrationId: registration._id };
  const paid = await receiptsOf(transaction, order);
  const who = { at: now, by: personId, ...(reason === undefined ? {} : { reason }) };
  const refund = refundOfLine(id, line, paid, who);
  if (!refund.ok) return refund;
  if (training.refundBy === 'right')
    return grantRefundIn(transaction, training, refund.value, { at: now, by: personId });
  await refunds.within(transaction).put(refund.value);
  return ok({ refund: refund.value, news: [] });
}

async function paidOrder(
  transaction: Transaction,
  { status, orderId }: Registration,
): Promise<Extract<Order, { status: 'paid' }> | undefined> {
  if (status !== 'paid' || !orderId) return undefined;
  const order = await orders.within(transaction).find(orderId);
  return order?.status === 'paid' ? order : undefined;
}

/** Ids follow from order, place in it and attempt, so that two who ask at once ask for the same refund. */
async function nextRefund(
  transaction: Transaction,
  order: Order,
  { _id }: Registration,
): Promise<{ id: RefundId; open?: Refund }> {
  const place = order.lines.findIndex(({ registrationId }) => registrationId === _id);
  for (let attempt = 1; ; attempt++) {
    const id = RefundId.parse(`${order._id}-${place + 1}-${attempt}`);
    const there = await refunds.within(transaction).find(id);
    if (!there) return { id };
    if (there.status !== 'declined') return { id, open: there };
  }
}

async function receiptsOf(
  transaction: Transaction,
  { receiptIds }: Extract<Order, { status: 'paid' }>,
): Promise<Receipt[]> {
  const found: Receipt[] = [];
  for (const id of receiptIds) {
    const receipt = await receipts.within(transaction).find(id);
    if (receipt) found.push(receipt);
  }
  return found;
}

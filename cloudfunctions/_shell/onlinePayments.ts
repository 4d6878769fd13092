import { civilDateOf, type Instant, plusMilliseconds } from '#domain/calendar';
import type { Message } from '#domain/message/message';
import { answered, isExpired, nextAsk } from '#domain/order/onlineOrder';
import { amountOf, type Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { received } from '#domain/order/receipt';
import { ReceiptId } from '#domain/order/receiptId';
import { ok } from '#domain/result';
import { deliver } from './outbox';
import { closeOrder, type FromPlatform, queryOrder, type Trade, unifiedOrder } from './pay';
import { closeOrderIn, enterReceipt, settleOrderIn } from './payments';
import type { Transaction } from './platform';
import { orders, trainings } from './store';
import { transact } from './transact';

type Because = Parameters<typeof closeOrderIn>[2];
type PaidTrade = Extract<Trade, { state: 'paid' }>;
const HOUR_MS = 3_600_000;

/**
 * Enters what the platform says was paid: the receipt once, and the order where it is open and asks for just that.
 * Whatever else it is, the money is there as surplus, to be assigned or returned (P5). Safe to repeat.
 */
export async function enterPaid(orderId: OrderId, trade: PaidTrade, now: Instant): Promise<void> {
  const order = await orders.find(orderId);
  const training = order && (await trainings.find(order.trainingId));
  const receiptId = ReceiptId.parse(`online:${trade.transactionId}`);
  const money = received({
    _id: receiptId,
    fen: trade.fen,
    from: order?.lines[0]?.name ?? '',
    remark: orderId,
    arrivedOn: trade.on ?? civilDateOf(now),
    enteredAt: now,
  });
  const news = await transact(async (transaction): Promise<readonly Message[]> => {
    const isNew = await enterReceipt(transaction, money);
    if (!isNew || !training) return nothingMoreComes(transaction, orderId, now).then(() => []);
    const payment = { orderId, money: [{ receiptId, fen: trade.fen }] };
    const settled = await settleOrderIn(transaction, training, payment, now);
    await nothingMoreComes(transaction, orderId, now);
    return settled.ok ? settled.value.news : [];
  });
  for (const message of news) await deliver(message, now);
}

/** Who was paid a different amount can only be paid anew: the order is over, as the platform's is. */
async function nothingMoreComes(transaction: Transaction, orderId: OrderId, now: Instant) {
  const order = await orders.within(transaction).find(orderId);
  if (order?.status === 'open' && order.channel === 'online')
    await closeOrderIn(transaction, orderId, 'expired', now);
  const after = await orders.within(transaction).find(orderId);
  if (after?.askAt !== undefined) await orders.within(transaction).put(answered(after));
}

/** The platform has ended it, or never heard of it: it ends here too, and is asked about again at `askAt` if at all. */
async function end(orderId: OrderId, because: Because, now: Instant, askAt?: Instant) {
  await transact(async (transaction) => {
    const order = await orders.within(transaction).find(orderId);
    if (!order) return;
    if (order.status === 'open') await closeOrderIn(transaction, orderId, because, now);
    const after = await orders.within(transaction).find(orderId);
    if (after)
      await orders.within(transaction).put({ ...answered(after), ...(askAt ? { askAt } : {}) });
  });
}

/** Asks how an online order stands and enters the answer; one whose time is over is closed there first. */
export async function bringUpToDate(
  order: Order,
  now: Instant,
): Promise<FromPlatform<Trade['state']>> {
  const isOver = order.status !== 'open' || isExpired(order, now);
  const trade = await (isOver ? closeOrder(order._id) : queryOrder(order._id));
  if (!trade.ok) return trade;
  const { state } = trade.value;
  if (trade.value.state === 'paid') await enterPaid(order._id, trade.value, now);
  else if (state === 'closed') await end(order._id, 'expired', now);
  else if (state === 'refused' && isOver) await endUnheard(order, now);
  return ok(state);
}

/** The platform knows nothing of it: the process died before it could ask. Looked at once more, an hour later. */
async function endUnheard(order: Order, now: Instant): Promise<void> {
  const later = plusMilliseconds(now, HOUR_MS);
  await end(order._id, 'expired', now, order.status === 'open' ? later : undefined);
}

/**
 * Ends the caller's own online order, with the platform first: another way is taken, or it is let go. One the platform
 * never heard of is made there before, so that it cannot be made later. Paid is paid, and entered.
 */
export async function endOnline(
  order: Order,
  title: string,
  because: Because,
  now: Instant,
): Promise<FromPlatform<'ended' | 'paid'>> {
  let trade = await closeOrder(order._id);
  if (trade.ok && trade.value.state === 'refused' && order.status === 'open' && order.expiresAt) {
    const { _id: orderId, expiresAt } = order;
    const made = await unifiedOrder({ orderId, title, fen: amountOf(order), expiresAt });
    if (!made.ok) return made;
    trade = await closeOrder(orderId);
  }
  if (!trade.ok) return trade;
  if (trade.value.state === 'paid') {
    await enterPaid(order._id, trade.value, now);
    return ok('paid');
  }
  if (trade.value.state !== 'closed') return { ok: false, refusal: { code: 'PAY_UNAVAILABLE' } };
  await end(order._id, because, now);
  return ok('ended');
}

/** Asks again later about an order that has no news. */
export const postpone = (order: Order, now: Instant): Promise<number> =>
  orders.update({ _id: order._id, askAt: order.askAt }, { askAt: nextAsk(order, now) });

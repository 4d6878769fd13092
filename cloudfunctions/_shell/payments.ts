import type { Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Message, MessageKind } from '#domain/message/message';
import { closeOrder } from '#domain/order/close';
import {
  type Asked,
  openOrder,
  type OpenOrderRefusal,
  type Payable,
} from '#domain/order/openOrder';
import type { OpenOrder, Order, OrderLine } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import type { Receipt } from '#domain/order/receipt';
import type { ReceiptId } from '#domain/order/receiptId';
import { settle, type SettleRefusal } from '#domain/order/settle';
import type { Registration } from '#domain/registration/registration';
import { askedBy, paidBy } from '#domain/registration/transitions';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { messageFor } from './outbox';
import type { Transaction } from './platform';
import { messages, orders, receipts, registrations } from './store';

/**
 * Whether a registration may be paid for, read inside the transaction: its order is the one that asks for it, and the
 * line names its own stored price (P1, P3, M11).
 */
export async function payableWithin(
  transaction: Transaction,
  { registrationId, fen }: Pick<OrderLine, 'registrationId' | 'fen'>,
): Promise<{ payable: Payable; registration: Registration | undefined }> {
  const registration = await registrations.within(transaction).find(registrationId);
  const order =
    registration?.orderId && (await orders.within(transaction).find(registration.orderId));
  return {
    registration,
    payable: {
      registrationId,
      mayPay: registration?.status === 'approved' && registration.price.fen === fen,
      orders: order ? [order] : [],
      // A refunded registration has ended; who registers anew has no order.
      refunded: [],
    },
  };
}

/** Opens an order, and marks each of its registrations as asked for by it: one way only (P1, P3). */
export async function openOrderIn(
  transaction: Transaction,
  asked: Asked,
  act: { by: PersonId; at: Instant },
): Promise<Result<OpenOrder, OpenOrderRefusal>> {
  const read: Awaited<ReturnType<typeof payableWithin>>[] = [];
  for (const line of asked.lines) read.push(await payableWithin(transaction, line));
  const opened = openOrder(
    asked,
    read.map((one) => one.payable),
    act,
  );
  if (!opened.ok) return opened;
  await orders.within(transaction).put(opened.value);
  for (const { registration } of read)
    if (registration?.status === 'approved')
      await registrations.within(transaction).put(askedBy(registration, asked._id));
  return opened;
}

/** Closes an open order; its registrations may be paid for another way. Safe to repeat. */
export async function closeOrderIn(
  transaction: Transaction,
  orderId: OrderId,
  because: Parameters<typeof closeOrder>[1],
  at: Instant,
): Promise<ReturnType<typeof closeOrder>> {
  const order = await orders.within(transaction).find(orderId);
  if (!order) throw new Error(`order ${orderId} is not there`);
  const closed = closeOrder(order, because, at);
  if (!closed.ok || closed.value === order) return closed;
  await orders.within(transaction).put(closed.value);
  await letGoOf(transaction, order);
  return closed;
}

/** Frees the registrations of an order that still point to it. */
async function letGoOf(transaction: Transaction, { _id, lines }: Order): Promise<void> {
  const stored = registrations.within(transaction);
  for (const { registrationId } of lines) {
    const registration = await stored.find(registrationId);
    if (registration?.status === 'approved' && registration.orderId === _id)
      await stored.put(askedBy(registration, undefined));
  }
}

export interface SettledOrder {
  readonly order: Order;
  /** For everybody in it; to be delivered after the commit. */
  readonly news: readonly Message[];
}

/** What of which receipt pays, in fen. */
export interface Money {
  readonly receiptId: ReceiptId;
  readonly fen: number;
}

/**
 * Pays an order out of receipts that are entered: the order, the receipts and every registration change together, or
 * nothing does. The receipts' surplus and the order are read inside the transaction.
 */
export async function settleOrderIn(
  transaction: Transaction,
  training: Training,
  { orderId, money }: { orderId: OrderId; money: readonly Money[] },
  at: Instant,
): Promise<
  Result<SettledOrder, SettleRefusal | { code: 'ORDER_UNKNOWN' } | { code: 'RECEIPT_UNKNOWN' }>
> {
  const order = await orders.within(transaction).find(orderId);
  if (!order) return err({ code: 'ORDER_UNKNOWN' });
  const offers: { receipt: Receipt; fen: number }[] = [];
  for (const { receiptId, fen } of money) {
    const receipt = await receipts.within(transaction).find(receiptId);
    if (!receipt) return err({ code: 'RECEIPT_UNKNOWN' });
    offers.push({ receipt, fen });
  }
  const settled = settle(order, offers, at);
  if (!settled.ok) return settled;
  await orders.within(transaction).put(settled.value.order);
  for (const receipt of settled.value.receipts) await receipts.within(transaction).put(receipt);
  const news = await payRegistrations(transaction, training, settled.value.order, at);
  return ok({ order: settled.value.order, news });
}

async function payRegistrations(
  transaction: Transaction,
  training: Training,
  order: Order,
  at: Instant,
): Promise<readonly Message[]> {
  const stored = registrations.within(transaction);
  const news: Message[] = [];
  for (const { registrationId } of order.lines) {
    const registration = await stored.find(registrationId);
    if (registration?.status !== 'approved' || registration.orderId !== order._id)
      throw new Error(`order ${order._id} is open but ${registrationId} is not asked for by it`);
    const paid = paidBy(registration, order._id, at);
    await stored.put(paid);
    news.push(await tell(transaction, paid, training, 'paymentReceived', at));
  }
  return news;
}

/** Puts the news of a registration into the outbox inside the transaction. */
export async function tell(
  transaction: Transaction,
  registration: Registration,
  training: Training,
  kind: MessageKind,
  at: Instant,
): Promise<Message> {
  const message = messageFor(registration, training, kind, at);
  await messages.within(transaction).put(message);
  return message;
}

/** Enters money once; false when it was entered before, whoever tells of it and however often. */
export async function enterReceipt(transaction: Transaction, receipt: Receipt): Promise<boolean> {
  const stored = receipts.within(transaction);
  if (await stored.find(receipt._id)) return false;
  await stored.put(receipt);
  return true;
}

import type { Instant } from '#domain/calendar';
import type { PersonId } from '#domain/ids';
import type { Invoice, InvoiceId } from '#domain/invoice/invoice';
import { afterRefund } from '#domain/invoice/invoicing';
import type { Message, MessageKind } from '#domain/message/message';
import type { OrderId } from '#domain/order/orderId';
import type { Receipt } from '#domain/order/receipt';
import type { ReceiptId } from '#domain/order/receiptId';
import {
  declineRefund,
  finishRefund,
  grantRefund,
  type Refund,
  type RefundDecided,
} from '#domain/order/refund';
import type { Registration } from '#domain/registration/registration';
import { leave } from '#domain/registration/seatLedger';
import { refunded } from '#domain/registration/transitions';
import { ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { departFrom } from './departures';
import { messageOf } from './outbox';
import type { Transaction } from './platform';
import { invoices, messages, orders, receipts, refunds, registrations } from './store';

/** A refund as it is now, with the news to be delivered after the commit. */
export interface RefundMade {
  readonly refund: Refund;
  readonly news: readonly Message[];
}

type Made = Promise<Result<RefundMade, RefundDecided>>;

interface Act {
  readonly at: Instant;
  readonly by: PersonId;
}

/**
 * Sends the money of one registration on its way back: refund, receipts, registration, seat and invoices change
 * together, or nothing does (O10, X5). `refund` was read or made inside the transaction; the training is that of its order.
 */
export async function grantRefundIn(
  transaction: Transaction,
  training: Training,
  refund: Refund,
  act: Act,
): Made {
  const granted = grantRefund(refund, await receiptsOf(transaction, refund), act);
  if (!granted.ok) return granted;
  await store(transaction, granted.value.refund, granted.value.receipts);
  if (refund.of.kind === 'surplus') return ok({ refund: granted.value.refund, news: [] });
  await touchOrder(transaction, refund.of.orderId);
  const moved = await endRegistration(transaction, training, refund, act);
  await invoicesAfterRefund(transaction, refund.of.orderId, act.at);
  const news = await newsOf(transaction, training, granted.value.refund, 'refundGranted', act.at);
  return ok({ refund: granted.value.refund, news: [...moved, ...news] });
}

/**
 * Whoever gives money of an order back, or applies for its invoice, changes the order: of two at once the second looks
 * again at what the first has made (P7).
 */
export async function touchOrder(transaction: Transaction, orderId: OrderId): Promise<void> {
  const order = await orders.within(transaction).find(orderId);
  if (!order) throw new Error(`order ${orderId} is not there`);
  await orders.within(transaction).put({ ...order, revision: order.revision + 1 });
}

/** Finance declines: what was paid goes on paying, and the person is told why. */
export async function declineRefundIn(
  transaction: Transaction,
  training: Training,
  refund: Refund,
  act: Act & { readonly reason: string },
): Made {
  const declined = declineRefund(refund, act);
  if (!declined.ok) return declined;
  await refunds.within(transaction).put(declined.value);
  const news = await newsOf(transaction, training, declined.value, 'refundDeclined', act.at);
  return ok({ refund: declined.value, news });
}

/** The money has gone back: the platform says so, or finance has sent it. Surplus needs no training. */
export async function finishRefundIn(
  transaction: Transaction,
  training: Training | undefined,
  refund: Refund,
  act: { readonly at: Instant; readonly by?: PersonId },
): Made {
  const done = finishRefund(refund, await receiptsOf(transaction, refund), act);
  if (!done.ok) return done;
  await store(transaction, done.value.refund, done.value.receipts);
  const news = training
    ? await newsOf(transaction, training, done.value.refund, 'refundDone', act.at)
    : [];
  return ok({ refund: done.value.refund, news });
}

async function receiptsOf(transaction: Transaction, { parts }: Refund): Promise<Receipt[]> {
  const ids = new Set<ReceiptId>(parts.map(({ receiptId }) => receiptId));
  const found: Receipt[] = [];
  for (const id of ids) {
    const receipt = await receipts.within(transaction).find(id);
    if (receipt) found.push(receipt);
  }
  return found;
}

async function store(
  transaction: Transaction,
  refund: Refund,
  changed: readonly Receipt[],
): Promise<void> {
  await refunds.within(transaction).put(refund);
  for (const receipt of changed) await receipts.within(transaction).put(receipt);
}

/** Who has the money back has no place any more; the first who waits moves up. */
async function endRegistration(
  transaction: Transaction,
  training: Training,
  { of }: Refund,
  { at, by }: Act,
): Promise<readonly Message[]> {
  const registration = await registrationOf(transaction, of);
  if (registration?.status !== 'paid' || of.kind !== 'line' || registration.orderId !== of.orderId)
    return [];
  await registrations.within(transaction).put(refunded(registration, at, by));
  const { personId } = registration;
  const { news } = await departFrom(
    transaction,
    training,
    (ledger) => leave(ledger, personId, at),
    at,
  );
  return news ? [news] : [];
}

const registrationOf = async (
  transaction: Transaction,
  of: Refund['of'],
): Promise<Registration | undefined> =>
  of.kind === 'line' ? registrations.within(transaction).find(of.registrationId) : undefined;

/** The invoices of an order, oldest first, read by their ids. */
export async function invoicesWithin(
  transaction: Transaction,
  orderId: OrderId,
): Promise<readonly Invoice[]> {
  const found: Invoice[] = [];
  for (;;) {
    const id = `${orderId}:${found.length + 1}` as InvoiceId;
    const invoice = await invoices.within(transaction).find(id);
    if (!invoice) return found;
    found.push(invoice);
  }
}

/** What was issued has to be cancelled by a red one, what waits is void (P7). */
async function invoicesAfterRefund(
  transaction: Transaction,
  orderId: OrderId,
  at: Instant,
): Promise<void> {
  for (const invoice of await invoicesWithin(transaction, orderId)) {
    const next = afterRefund(invoice, at);
    if (next !== invoice) await invoices.within(transaction).put(next);
  }
}

/** To the person whose money it is; the id follows from the refund, so that it is told once. */
async function newsOf(
  transaction: Transaction,
  training: Training,
  refund: Refund,
  kind: Extract<MessageKind, 'refundGranted' | 'refundDeclined' | 'refundDone'>,
  at: Instant,
): Promise<readonly Message[]> {
  const registration = await registrationOf(transaction, refund.of);
  if (!registration) return [];
  const message = messageOf(
    {
      _id: `${refund._id}:${kind}`,
      personId: registration.personId,
      kind,
      about: { kind: 'training', trainingId: training._id, title: training.shortTitle },
      ...(kind === 'refundDeclined' && refund.reason !== undefined
        ? { reason: refund.reason }
        : {}),
    },
    at,
  );
  await messages.within(transaction).put(message);
  return [message];
}

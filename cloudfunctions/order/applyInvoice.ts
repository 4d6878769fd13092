import { isDeepStrictEqual } from 'node:util';
import type { orderCalls } from '#contract/order';
import type { Invoice, InvoiceTitle } from '#domain/invoice/invoice';
import { applyForInvoice, type InvoiceRefusal } from '#domain/invoice/invoicing';
import type { PersonId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import type { Receipt } from '#domain/order/receipt';
import { err, ok, type Result } from '#domain/result';
import type { Transaction } from '#shell/platform';
import { invoicesWithin, touchOrder } from '#shell/refunds';
import type { Action } from '#shell/route';
import { invoices, receipts } from '#shell/store';
import { transact } from '#shell/transact';
import { invoiceShown } from './invoiceShown';
import { invoicing } from './invoicingOf';
import { ownOrderWithin } from './ownOrder';

/** The same person has sent the same title before and heard no answer. */
const isRepeat = (one: Invoice, title: InvoiceTitle, by: PersonId): boolean =>
  one.status === 'applied' && one.appliedBy === by && isDeepStrictEqual(one.title, title);

/** Two who apply at once collide in the id of the next invoice; one stands (P7). */
export const applyInvoice: Action<typeof orderCalls.applyInvoice> = async (
  { orderId, title },
  { personId: by, now: at },
) => {
  const applied = await transact(async (transaction) => {
    const order = await ownOrderWithin(transaction, orderId, by);
    if (!order.ok) return order;
    return applyWithin(transaction, order.value, title, { at, by });
  });
  return applied.ok ? ok(invoiceShown(applied.value)) : applied;
};

async function applyWithin(
  transaction: Transaction,
  order: Order,
  title: InvoiceTitle,
  act: Parameters<typeof applyForInvoice>[2],
): Promise<Result<Invoice, InvoiceRefusal>> {
  const earlier = await invoicesWithin(transaction, order._id);
  const repeated = earlier.find((one) => isRepeat(one, title, act.by));
  if (repeated) return ok(repeated);
  const { paidOn, keptFen } = invoicing(order, await paidByWithin(transaction, order), earlier);
  if (!paidOn) return err({ code: 'NOT_PAID' });
  const invoice = applyForInvoice({ order, paidOn, keptFen, earlier }, title, act);
  if (!invoice.ok) return invoice;
  await invoices.within(transaction).put(invoice.value);
  await touchOrder(transaction, order._id);
  return invoice;
}

async function paidByWithin(transaction: Transaction, order: Order): Promise<Receipt[]> {
  const found: Receipt[] = [];
  for (const id of order.status === 'paid' ? order.receiptIds : []) {
    const receipt = await receipts.within(transaction).find(id);
    if (receipt) found.push(receipt);
  }
  return found;
}

import type { CivilDate } from '#domain/calendar';
import type { Invoice } from '#domain/invoice/invoice';
import { lastDayToApply } from '#domain/invoice/invoicing';
import { Fen } from '#domain/money';
import type { Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import type { Receipt } from '#domain/order/receipt';
import { command } from '#shell/platform';
import { invoices, receipts } from '#shell/store';
import { inOrder } from './invoiceShown';

/** What there is to be invoiced of an order, and what was. */
export interface Invoicing {
  /** The day on which the last of the money arrived. */
  readonly paidOn?: CivilDate;
  /** Paid and not given back. */
  readonly keptFen: Fen;
  /** Oldest first. */
  readonly earlier: readonly Invoice[];
  /** Last day to apply (P7). */
  readonly until?: CivilDate;
}

/** By the receipts that paid for it: money counts for an invoice as long as it lies on the order's lines. */
export function invoicing(
  { _id }: Order,
  paidBy: readonly Receipt[],
  earlier: readonly Invoice[],
): Invoicing {
  const paidOn = paidBy
    .map(({ arrivedOn }) => arrivedOn)
    .sort()
    .at(-1);
  return {
    keptFen: Fen.parse(paidBy.reduce((sum, receipt) => sum + keptOf(receipt, _id), 0)),
    earlier,
    ...(paidOn ? { paidOn, until: lastDayToApply(paidOn, earlier) } : {}),
  };
}

const keptOf = ({ parts }: Receipt, orderId: OrderId): number =>
  parts.reduce(
    (sum, { fen, at }) => (at.kind === 'line' && at.orderId === orderId ? sum + fen : sum),
    0,
  );

/** For reading; an application reads the same inside its transaction. */
export async function invoicingOf(order: Order): Promise<Invoicing> {
  if (order.status !== 'paid') return invoicing(order, [], []);
  const [paidBy, earlier] = await Promise.all([
    receipts.list({ _id: command.in(order.receiptIds) }),
    invoices.listAll({ orderId: order._id }),
  ]);
  return invoicing(order, paidBy, inOrder(earlier));
}

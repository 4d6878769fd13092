import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import type { CloudFile, PersonId } from '../ids';
import type { Fen } from '../money';
import type { Order } from '../order/order';
import { err, ok, type Result } from '../result';
import { applyUntil, type Invoice, type InvoiceId, type InvoiceTitle, stands } from './invoice';

export type InvoiceRefusal =
  | { code: 'NOT_PAID' }
  | { code: 'INVOICE_TOO_LATE'; until: CivilDate }
  | { code: 'INVOICE_STANDS'; status: Invoice['status'] };

/** What is to be invoiced, and whether it may be. `keptFen`: paid and not given back. */
export interface Invoiceable {
  readonly order: Order;
  readonly paidOn: CivilDate;
  readonly keptFen: Fen;
  /** Earlier invoices of the order. */
  readonly earlier: readonly Invoice[];
}

/** Applies for the invoice of a paid order within one month; after a red one the time runs on from its day (P7). */
export function applyForInvoice(
  { order, paidOn, keptFen, earlier }: Invoiceable,
  title: InvoiceTitle,
  { at, by }: { at: Instant; by: PersonId },
): Result<Invoice, InvoiceRefusal> {
  const standing = earlier.find(stands);
  if (standing) return err({ code: 'INVOICE_STANDS', status: standing.status });
  if (order.status !== 'paid' || keptFen === 0) return err({ code: 'NOT_PAID' });
  const until = lastDayToApply(paidOn, earlier);
  if (civilDateOf(at) > until) return err({ code: 'INVOICE_TOO_LATE', until });
  return ok({
    _id: `${order._id}:${earlier.length + 1}` as InvoiceId,
    orderId: order._id,
    trainingId: order.trainingId,
    payer: order.payer,
    title,
    fen: keptFen,
    appliedAt: at,
    appliedBy: by,
    revision: 1,
    status: 'applied',
  });
}

/** Last day to apply for the invoice of what was paid on that day, or anew after one that ended (P7). */
export const lastDayToApply = (paidOn: CivilDate, earlier: readonly Invoice[]): CivilDate =>
  applyUntil(countsFrom(paidOn, earlier));

/** The payment's day, or the day on which an invoice was returned or cancelled without the payer's doing. */
function countsFrom(paidOn: CivilDate, earlier: readonly Invoice[]): CivilDate {
  const ends = earlier.flatMap((one): Instant[] => {
    if (one.status === 'returned') return [one.returnedAt];
    if (one.status === 'void') return [one.voidAt];
    return one.status === 'red' ? [one.red.at] : [];
  });
  return [paidOn, ...ends.map(civilDateOf)].sort().at(-1)!;
}

export interface InvoiceDecided {
  code: 'INVOICE_DECIDED';
  status: Invoice['status'];
}

interface Act {
  readonly revision: number;
  readonly at: Instant;
  readonly by: PersonId;
}
interface Document {
  readonly number: string;
  readonly file: CloudFile;
}

const decided = ({ status }: Invoice) => err<InvoiceDecided>({ code: 'INVOICE_DECIDED', status });

/** Finance has issued it: number and file. */
export function issueInvoice(
  invoice: Invoice,
  document: Document,
  { revision, at, by }: Act,
): Result<Invoice, InvoiceDecided> {
  if (invoice.status !== 'applied' || invoice.revision !== revision) return decided(invoice);
  const issued = { ...document, at, by };
  return ok({ ...invoice, status: 'issued', issued, revision: revision + 1 });
}

/** Finance asks for another title, with the reason. */
export function returnInvoice(
  invoice: Invoice,
  reason: string,
  { revision, at }: Act,
): Result<Invoice, InvoiceDecided> {
  if (invoice.status !== 'applied' || invoice.revision !== revision) return decided(invoice);
  return ok({ ...invoice, status: 'returned', returnedAt: at, reason, revision: revision + 1 });
}

/** Money of the order goes back: an issued invoice has to be cancelled by a red one, a waiting one is void. */
export function afterRefund(invoice: Invoice, at: Instant): Invoice {
  const revision = invoice.revision + 1;
  if (invoice.status === 'applied') return { ...invoice, status: 'void', voidAt: at, revision };
  if (invoice.status !== 'issued') return invoice;
  return { ...invoice, status: 'redDue', redDueSince: at, revision };
}

/** Finance has issued the red invoice that cancels it. */
export function issueRed(
  invoice: Invoice,
  document: Document,
  { revision, at, by }: Act,
): Result<Invoice, InvoiceDecided> {
  if (invoice.status !== 'redDue' || invoice.revision !== revision) return decided(invoice);
  const { redDueSince: _since, ...rest } = invoice;
  return ok({ ...rest, status: 'red', red: { ...document, at, by }, revision: revision + 1 });
}

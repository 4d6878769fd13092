import { CivilDate, Instant } from '../calendar';
import { CloudFile, PersonId, TrainingId } from '../ids';
import { Fen } from '../money';
import { Payer } from '../order/order';
import { OrderId } from '../order/orderId';
import { line } from '../plainText';
import { Reason } from '../registration/registration';
import { CreditCode } from '../unit/creditCode';
import * as z from '../z';

/** In whose name it is issued. A unit's or company's title needs its credit code (P7). */
export const InvoiceTitle = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), title: line(50, 2) }),
  z.object({ kind: z.literal('organization'), title: line(200, 4), creditCode: CreditCode }),
]);
export type InvoiceTitle = z.infer<typeof InvoiceTitle>;

/** One per order and number of the attempt, from 1: `orderId:number`. */
export const InvoiceId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{8,32}:[1-9]\d?$/))
  .brand<'InvoiceId'>();
export type InvoiceId = z.infer<typeof InvoiceId>;

const Issued = z.object({
  at: Instant,
  by: PersonId,
  /** Of the invoice itself, as printed. */
  number: z.string().check(z.regex(/^[0-9]{8,20}$/)),
  file: CloudFile,
});

const base = {
  _id: InvoiceId,
  orderId: OrderId,
  trainingId: TrainingId,
  payer: Payer,
  title: InvoiceTitle,
  /** What was paid and not given back when it was applied for; the item is 培训费. */
  fen: Fen.check(z.positive()),
  appliedAt: Instant,
  appliedBy: PersonId,
  revision: z.int().check(z.positive()),
};

/** An issued invoice whose money went back is to be cancelled by a red one, whole; the rest may be invoiced anew. */
export const Invoice = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('applied') }),
  z.object({ ...base, status: z.literal('returned'), returnedAt: Instant, reason: Reason }),
  /** Money went back before it was issued. */
  z.object({ ...base, status: z.literal('void'), voidAt: Instant }),
  z.object({ ...base, status: z.literal('issued'), issued: Issued }),
  z.object({ ...base, status: z.literal('redDue'), issued: Issued, redDueSince: Instant }),
  z.object({ ...base, status: z.literal('red'), issued: Issued, red: Issued }),
]);
export type Invoice = z.infer<typeof Invoice>;

/**
 * Last day to apply: the same day of the month after the payment, or that month's last where it has no such day (P7):
 * paid on 31 January → until 28 February.
 */
export function applyUntil(paidOn: CivilDate): CivilDate {
  const [year, month, day] = paidOn.split('-').map(Number) as [number, number, number];
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month, Math.min(day, lastOfNext)));
  return CivilDate.parse(next.toISOString().slice(0, 10));
}

/** One that still stands or is on its way; a second application has to wait for its end. */
export const stands = ({ status }: Pick<Invoice, 'status'>): boolean =>
  status === 'applied' || status === 'issued' || status === 'redDue';

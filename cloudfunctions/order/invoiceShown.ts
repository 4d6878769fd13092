import type { InvoiceShown } from '#contract/order';
import type { Instant } from '#domain/calendar';
import type { Invoice } from '#domain/invoice/invoice';

const numberOf = ({ _id }: Invoice): number => Number(_id.split(':')[1]);

/** Oldest first, by the numbers of their ids. */
export const inOrder = (invoices: readonly Invoice[]): readonly Invoice[] =>
  [...invoices].sort((a, b) => numberOf(a) - numberOf(b));

/** The invoices of an order as its payer reads them, newest first. */
export const invoicesShown = (invoices: readonly Invoice[]): InvoiceShown[] =>
  [...invoices].sort((a, b) => numberOf(b) - numberOf(a)).map(invoiceShown);

/** An invoice as its payer reads it. */
export function invoiceShown(invoice: Invoice): InvoiceShown {
  const { _id, status, title, fen, appliedAt } = invoice;
  const changedAt = changeOf(invoice);
  return {
    invoiceId: _id,
    status,
    title,
    fen,
    appliedAt,
    ...(invoice.status === 'returned' ? { reason: invoice.reason } : {}),
    ...(changedAt ? { changedAt } : {}),
    ...('issued' in invoice ? { number: invoice.issued.number } : {}),
    ...(invoice.status === 'red' ? { redNumber: invoice.red.number } : {}),
  };
}

function changeOf(invoice: Invoice): Instant | undefined {
  switch (invoice.status) {
    case 'applied':
      return undefined;
    case 'returned':
      return invoice.returnedAt;
    case 'void':
      return invoice.voidAt;
    case 'issued':
      return invoice.issued.at;
    case 'redDue':
      return invoice.redDueSince;
    case 'red':
      return invoice.red.at;
  }
}

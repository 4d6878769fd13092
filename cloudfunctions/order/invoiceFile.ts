import type { orderCalls } from '#contract/order';
import type { Invoice } from '#domain/invoice/invoice';
import { err, ok } from '#domain/result';
import { temporaryUrl } from '#shell/platform';
import type { Action } from '#shell/route';
import { invoices } from '#shell/store';
import { ownOrder } from './ownOrder';

const UNKNOWN = err({ code: 'INVOICE_UNKNOWN' } as const);

export const invoiceFile: Action<typeof orderCalls.invoiceFile> = async (
  { invoiceId, red = false },
  { personId },
) => {
  const invoice = await invoices.find(invoiceId);
  if (!invoice) return UNKNOWN;
  const own = await ownOrder(invoice.orderId, personId);
  const document = own.ok ? documentOf(invoice, red) : undefined;
  if (!document) return UNKNOWN;
  const url = await temporaryUrl(document.file);
  if (!url) return UNKNOWN;
  const extension = /\.(\w{1,5})$/.exec(document.file)?.[1] ?? 'pdf';
  return ok({ url, fileName: `${document.number}.${extension.toLowerCase()}` });
};

function documentOf(invoice: Invoice, red: boolean) {
  if (red) return invoice.status === 'red' ? invoice.red : undefined;
  return 'issued' in invoice ? invoice.issued : undefined;
}

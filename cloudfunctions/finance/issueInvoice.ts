import type { financeCalls } from '#contract/finance';
import { invoiceFolder, isIn } from '#domain/cloudFolder';
import type { Invoice } from '#domain/invoice/invoice';
import { issueInvoice as issue, issueRed } from '#domain/invoice/invoicing';
import type { OrderId } from '#domain/order/orderId';
import { err } from '#domain/result';
import type { Action } from '#shell/route';
import { settleInvoice } from './settleInvoice';

/** An invoice that waits is issued; one whose money went back is cancelled by a red one. */
export const issueInvoice: Action<typeof financeCalls.issueInvoice> = async (
  { invoiceId, revision, number, file },
  caller,
) => {
  const { personId: by, now: at } = caller;
  const orderId = invoiceId.slice(0, invoiceId.indexOf(':')) as OrderId;
  if (!isIn(file, invoiceFolder(orderId))) return err({ code: 'FILE_FOREIGN' });
  const document = { number, file };
  const isThis = (made: { number: string; file: string; by: string }): boolean =>
    made.number === number && made.file === file && made.by === by;
  return settleInvoice(
    invoiceId,
    {
      isRepeat: (invoice) =>
        (invoice.status === 'issued' && isThis(invoice.issued)) ||
        (invoice.status === 'red' && isThis(invoice.red)),
      settle: (invoice) =>
        (isRedDue(invoice) ? issueRed : issue)(invoice, document, { revision, at, by }),
      action: (invoice) => (isRedDue(invoice) ? 'issueRedInvoice' : 'issueInvoice'),
      kind: ({ status }) => (status === 'issued' ? 'invoiceIssued' : undefined),
    },
    caller,
  );
};

const isRedDue = ({ status }: Invoice): boolean => status === 'redDue';

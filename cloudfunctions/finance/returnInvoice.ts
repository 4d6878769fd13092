import type { financeCalls } from '#contract/finance';
import { returnInvoice as returned } from '#domain/invoice/invoicing';
import type { Action } from '#shell/route';
import { settleInvoice } from './settleInvoice';

export const returnInvoice: Action<typeof financeCalls.returnInvoice> = async (
  { invoiceId, revision, reason },
  caller,
) => {
  const { personId: by, now: at } = caller;
  return settleInvoice(
    invoiceId,
    {
      isRepeat: (invoice) =>
        invoice.status === 'returned' &&
        invoice.reason === reason &&
        invoice.revision === revision + 1,
      settle: (invoice) => returned(invoice, reason, { revision, at, by }),
      action: () => 'returnInvoice',
      kind: () => 'invoiceReturned',
      reason,
    },
    caller,
  );
};

import type { InvoiceRow } from '#contract/finance';
import type { Invoice } from '#domain/invoice/invoice';
import { command } from '#shell/platform';
import { orders } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';

/** Invoices as finance sees them. */
export async function invoiceRows(invoices: readonly Invoice[]): Promise<InvoiceRow[]> {
  if (invoices.length === 0) return [];
  const ids = [...new Set(invoices.map(({ orderId }) => orderId))];
  const [found, trainings] = await Promise.all([
    orders.list({ _id: command.in(ids) }),
    publishedTrainings(),
  ]);
  return invoices.map((invoice) => {
    const { payer, orderId, trainingId } = invoice;
    const order = found.find(({ _id }) => _id === orderId);
    const name = order?.lines[0]?.name ?? '';
    return {
      invoiceId: invoice._id,
      orderId,
      status: invoice.status,
      revision: invoice.revision,
      title: invoice.title,
      fen: invoice.fen,
      trainingTitle: trainings.find(({ _id }) => _id === trainingId)?.shortTitle ?? trainingId,
      payer: payer.kind === 'unit' ? payer.unitName : name,
      appliedAt: invoice.appliedAt,
      ...('issued' in invoice ? { number: invoice.issued.number } : {}),
      ...('reason' in invoice ? { reason: invoice.reason } : {}),
    };
  });
}

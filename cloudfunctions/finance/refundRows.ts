import type { RefundRow } from '#contract/finance';
import type { Order } from '#domain/order/order';
import { fenOf, type Refund, wayOf } from '#domain/order/refund';
import { command } from '#shell/platform';
import { invoices, orders, receipts } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';

/** Money on its way back as finance sees it: whose, and where it came from. */
export async function refundRows(refunds: readonly Refund[]): Promise<RefundRow[]> {
  if (refunds.length === 0) return [];
  const orderIds = refunds.flatMap(({ of }) => (of.kind === 'line' ? [of.orderId] : []));
  const receiptIds = refunds.flatMap(({ parts }) => parts.map(({ receiptId }) => receiptId));
  const ofOrders = command.in([...new Set(orderIds)]);
  const [foundOrders, foundReceipts, standing, trainings] = await Promise.all([
    orderIds.length > 0 ? orders.list({ _id: ofOrders }) : [],
    receipts.list({ _id: command.in([...new Set(receiptIds)]) }),
    orderIds.length > 0
      ? invoices.list({ orderId: ofOrders, status: command.in(['issued', 'redDue']) })
      : [],
    publishedTrainings(),
  ]);
  return refunds.map((refund) => {
    const { of } = refund;
    const order =
      of.kind === 'line' ? foundOrders.find(({ _id }) => _id === of.orderId) : undefined;
    const payers = refund.parts.flatMap(({ receiptId, fen }) => {
      const receipt = foundReceipts.find(({ _id }) => _id === receiptId);
      if (!receipt) return [];
      const { from: name, account, arrivedOn: paidOn } = receipt;
      return [{ name, ...(account === undefined ? {} : { account }), paidOn, fen }];
    });
    const training = trainings.find(({ _id }) => _id === order?.trainingId);
    return {
      refundId: refund._id,
      status: refund.status,
      revision: refund.revision,
      fen: fenOf(refund),
      subject: order ? subjectOf(order, refund) : (payers[0]?.name ?? ''),
      ...(training ? { trainingTitle: training.shortTitle } : {}),
      way: wayOf(refund),
      payers,
      askedAt: refund.asked.at,
      ...(refund.reason === undefined ? {} : { reason: refund.reason }),
      invoiceIssued: standing.some(({ orderId }) => orderId === order?._id),
    };
  });
}

/** The person, with the unit that paid for them where one did. */
export function subjectOf({ lines, payer }: Order, { of }: Refund): string {
  const line = lines.find((one) => of.kind === 'line' && one.registrationId === of.registrationId);
  const name = line?.name ?? '';
  return payer.kind === 'unit' ? `${name} · ${payer.unitName}` : name;
}

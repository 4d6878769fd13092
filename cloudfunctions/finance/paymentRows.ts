import { civilDateOf } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { Invoice } from '#domain/invoice/invoice';
import type { Order, OrderLine } from '#domain/order/order';
import type { Receipt } from '#domain/order/receipt';
import type { Refund } from '#domain/order/refund';
import { paymentListText, type PaymentListRow } from '#text/paymentList';
import { command } from '#shell/platform';
import { invoices, orders, receipts, refunds } from '#shell/store';
import { type KnownOrder, knownOrders } from './orderRows';

/** Ids that one question carries. */
const BATCH = 200;

/** What a training's payments were made with, and what has become of them. */
interface Around {
  readonly receipts: readonly Receipt[];
  readonly refunds: readonly Refund[];
  readonly invoices: readonly Invoice[];
}

type PaidOrder = Extract<Order, { status: 'paid' }>;

/** Everybody for whom money was paid, also where it has gone back; earliest first. */
export async function paymentRows(trainingId: TrainingId): Promise<PaymentListRow[]> {
  const known = await knownOrders(await orders.listAll({ trainingId, status: 'paid' }));
  const paid = known
    .flatMap((one) => (one.order.status === 'paid' ? [{ ...one, order: one.order }] : []))
    .sort((a, b) => (a.order.paidAt < b.order.paidAt ? -1 : 1));
  const around = await everythingAround(paid.map(({ order }) => order));
  return paid.flatMap((one) => one.order.lines.map((line, at) => rowOf(one, line, at, around)));
}

async function everythingAround(paid: readonly PaidOrder[]): Promise<Around> {
  const orderIds = paid.map(({ _id }) => _id);
  const receiptIds = [...new Set(paid.flatMap((order) => order.receiptIds))];
  const registrationIds = paid.flatMap(({ lines }) =>
    lines.map(({ registrationId }) => registrationId),
  );
  return {
    receipts: await inBatches(receiptIds, (ids) => receipts.list({ _id: command.in([...ids]) })),
    refunds: await inBatches(registrationIds, (ids) =>
      refunds.list({ 'of.registrationId': command.in([...ids]) }),
    ),
    invoices: await inBatches(orderIds, (ids) => invoices.list({ orderId: command.in([...ids]) })),
  };
}

async function inBatches<Id, Found>(
  ids: readonly Id[],
  list: (ids: readonly Id[]) => Promise<Found[]>,
): Promise<Found[]> {
  const all: Found[] = [];
  for (let from = 0; from < ids.length; from += BATCH)
    all.push(...(await list(ids.slice(from, from + BATCH))));
  return all;
}

type PaidKnown = Omit<KnownOrder, 'order'> & { readonly order: PaidOrder };

function rowOf(
  { order, row }: PaidKnown,
  line: OrderLine,
  at: number,
  around: Around,
): PaymentListRow {
  const money = around.receipts.filter(({ _id }) => order.receiptIds.includes(_id));
  const refund = around.refunds
    .filter(({ of }) => of.kind === 'line' && of.orderId === order._id)
    .filter(({ of }) => of.kind === 'line' && of.registrationId === line.registrationId)
    .sort((a, b) => (a.asked.at < b.asked.at ? -1 : 1))
    .at(-1);
  const invoice = around.invoices
    .filter(({ orderId }) => orderId === order._id)
    .sort((a, b) => (a.appliedAt < b.appliedAt ? -1 : 1))
    .at(-1);
  return {
    name: line.name,
    unitName: row.unitName,
    yuan: line.fen / 100,
    priceReason: row.people[at]?.priceReason ?? '',
    way: paymentListText.way[order.payer.kind === 'unit' ? 'group' : order.channel],
    payer: money.map(({ from }) => from).join('、'),
    paidOn:
      money
        .map(({ arrivedOn }) => arrivedOn)
        .sort()
        .at(-1) ?? '',
    state: paymentListText.state[refund?.status ?? 'none'],
    refundedOn: refund?.status === 'done' ? civilDateOf(refund.done.at) : '',
    invoice: invoice ? invoiceText(invoice) : '',
    invoiceTitle: invoice?.title.title ?? '',
    orderId: order._id,
  };
}

const invoiceText = (invoice: Invoice): string =>
  paymentListText.invoice[invoice.status]('issued' in invoice ? invoice.issued.number : '');

import type { orderCalls, PaymentShown } from '#contract/order';
import { civilDateOf, type Instant } from '#domain/calendar';
import type { Order } from '#domain/order/order';
import type { Refund } from '#domain/order/refund';
import { payUntil } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import { ok } from '#domain/result';
import type { Training } from '#domain/training/training';
import type { InputOf } from '#contract/call';
import { isPayReady } from '#shell/pay';
import type { Action, SignedUp } from '#shell/route';
import { orders, persons, refunds } from '#shell/store';
import { individualRemark } from './individualRemark';
import { invoicesShown } from './invoiceShown';
import { invoicingOf } from './invoicingOf';
import { type Mine, mine } from './mine';
import { orderShown } from './orderShown';
import { refundShown } from './refundShown';
import { transferShown } from './transferShown';

export const payment: Action<typeof orderCalls.payment> = async (input, { personId, now }) => {
  const own = await mine(input.registrationId, personId);
  return own.ok ? ok(await shown(own.value, input.terminal, now)) : own;
};

/** What an act has made of it, read anew. */
export async function paymentOf(
  { registrationId, terminal }: InputOf<typeof orderCalls.payment>,
  { personId, now }: SignedUp,
): Promise<PaymentShown> {
  const own = await mine(registrationId, personId);
  if (!own.ok) throw new Error(`registration ${registrationId} has gone`);
  return shown(own.value, terminal, now);
}

async function shown(
  { registration, training }: Mine,
  terminal: PaymentShown['terminal'],
  now: Instant,
): Promise<PaymentShown> {
  const [refund, isReady] = await Promise.all([refundOf(registration), isPayReady()]);
  const order = await orderOf(registration, refund);
  const invoicing = order && order.payer.kind === 'person' ? await invoicingOf(order) : undefined;
  const until =
    registration.status === 'approved' ? payUntil(training, registration.approvedAt) : undefined;
  return {
    now,
    registrationId: registration._id,
    trainingId: training._id,
    trainingTitle: training.title,
    status: registration.status,
    price: registration.price,
    ...(until ? { payUntil: until } : {}),
    mayPay: until !== undefined && now < until && registration.price.fen > 0,
    online: isReady && training.onlineOn.includes(terminal),
    terminal,
    bank: transferShown(training, individualRemark(training, registration), paidOn(order, now)),
    ...(order ? { order: orderShown(order), ...(await groupOf(order)) } : {}),
    ...(refund ? { refund: refundShown(refund) } : {}),
    refundUntil: training.refundUntil,
    refundBy: training.refundBy,
    mayAskRefund: mayAskRefund(training, registration, refund, now),
    hasSeats: training.seats !== undefined,
    invoices: invoicing ? invoicesShown(invoicing.earlier) : [],
    ...(invoicing?.until ? { invoiceUntil: invoicing.until } : {}),
  };
}

/** A transfer that is proven was made on the day its voucher came. */
const paidOn = (order: Order | undefined, now: Instant) =>
  civilDateOf((order?.status === 'open' && order.voucher?.sentAt) || now);

/** The refund of the registration as it is; one that belongs to an earlier life of it only while money is on its way. */
async function refundOf({ _id, status, orderId }: Registration): Promise<Refund | undefined> {
  const [newest] = await refunds.list(
    { 'of.registrationId': _id },
    { orderBy: [['asked.at', 'desc']], limit: 1 },
  );
  const isOfOrder = newest?.of.kind === 'line' && newest.of.orderId === orderId;
  const isOfNow = status === 'refunded' || (status === 'paid' && isOfOrder);
  return isOfNow || newest?.status === 'inProgress' ? newest : undefined;
}

/** The order that asks or has asked; after a refund the one whose money went back. */
async function orderOf(
  { orderId, status }: Registration,
  refund: Refund | undefined,
): Promise<Order | undefined> {
  const former =
    status === 'refunded' && refund?.of.kind === 'line' ? refund.of.orderId : undefined;
  const id = orderId ?? former;
  return id === undefined ? undefined : orders.find(id);
}

async function groupOf({ payer, openedBy }: Order): Promise<Pick<PaymentShown, 'group'>> {
  if (payer.kind === 'person') return {};
  const opener = await persons.find(openedBy);
  return { group: { unitName: payer.unitName, openedByName: opener?.profile.name ?? '' } };
}

const mayAskRefund = (
  { refundUntil }: Training,
  { status, orderId }: Registration,
  refund: Refund | undefined,
  now: Instant,
): boolean => {
  const isAsked = refund?.of.kind === 'line' && refund.of.orderId === orderId;
  const isOpen = isAsked && refund.status !== 'declined';
  return status === 'paid' && now < refundUntil && !isOpen;
};

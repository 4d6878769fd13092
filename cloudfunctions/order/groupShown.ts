import type { GroupOrderShown } from '#contract/order';
import { civilDateOf, type Instant } from '#domain/calendar';
import type { Order, Payer } from '#domain/order/order';
import type { Refund } from '#domain/order/refund';
import { generalPayUntil } from '#domain/registration/deadlines';
import type { Training } from '#domain/training/training';
import { command } from '#shell/platform';
import { refunds } from '#shell/store';
import { invoicingOf } from './invoicingOf';
import { invoicesShown } from './invoiceShown';
import { orderShown } from './orderShown';
import { refundShown } from './refundShown';
import { transferShown } from './transferShown';

export type GroupOrder = Order & { readonly payer: Extract<Payer, { kind: 'unit' }> };

export const isGroup = (order: Order): order is GroupOrder => order.payer.kind === 'unit';

/** An order of a unit as its administrators read it. */
export async function groupShown(
  order: Order,
  training: Training,
  { now }: { readonly now: Instant },
): Promise<GroupOrderShown> {
  if (!isGroup(order)) throw new Error(`order ${order._id} is not a unit's`);
  const [{ until, earlier }, back] = await Promise.all([invoicingOf(order), refundsOf(order)]);
  return {
    now,
    order: orderShown(order),
    trainingId: training._id,
    trainingTitle: training.title,
    unitId: order.payer.unitId,
    unitName: order.payer.unitName,
    lines: order.lines.map((line) => {
      const refund = back.get(line.registrationId);
      return { ...line, ...(refund ? { refund: refundShown(refund) } : {}) };
    }),
    bank: transferShown(training, order.remark, civilDateOf(now)),
    payUntil: generalPayUntil(training),
    invoices: invoicesShown(earlier),
    ...(until ? { invoiceUntil: until } : {}),
  };
}

/** Refunds of the order's people by registration, the newest of each. */
async function refundsOf({ _id, status, lines }: Order): Promise<ReadonlyMap<string, Refund>> {
  if (status !== 'paid') return new Map();
  const ids = lines.map(({ registrationId }) => registrationId);
  const found = await refunds.list(
    { 'of.registrationId': command.in(ids) },
    { orderBy: [['asked.at', 'asc']] },
  );
  return new Map(
    found.flatMap((refund) =>
      refund.of.kind === 'line' && refund.of.orderId === _id
        ? [[refund.of.registrationId, refund] as const]
        : [],
    ),
  );
}

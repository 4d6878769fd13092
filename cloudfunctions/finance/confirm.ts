import type { InputOf } from '#contract/call';
import type { financeCalls } from '#contract/finance';
import { amountOf, type Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { fenIn } from '#domain/order/receipt';
import { err, ok } from '#domain/result';
import { moneyText } from '#text/money';
import { deliver } from '#shell/outbox';
import { settleOrderIn } from '#shell/payments';
import { command } from '#shell/platform';
import type { Action, Granted } from '#shell/route';
import { orders, receipts } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { writeAudit } from '#shell/writeAudit';

type Payment = InputOf<typeof financeCalls.confirm>['payments'][number];

/** Looks at all of it first, so that what cannot stand changes nothing; then pays order by order. */
export const confirm: Action<typeof financeCalls.confirm> = async ({ payments }, caller) => {
  const looked = await lookAt(payments);
  if (!looked.ok) return looked;
  const paid: OrderId[] = [];
  const left: OrderId[] = [];
  const already = [...looked.value];
  for (const payment of payments) {
    if (already.includes(payment.orderId)) continue;
    const outcome = await pay(payment, caller);
    if (outcome.ok) paid.push(payment.orderId);
    else if (await isPaidByThis(payment)) already.push(payment.orderId);
    else if (paid.length + already.length === 0) return outcome;
    else left.push(payment.orderId);
  }
  return ok({ paid, already, left });
};

/** Paid by just these receipts: the same confirmation again, its answer lost or a colleague's tap. */
const isPaidBy = (order: Order | undefined, { money }: Payment): boolean =>
  order?.status === 'paid' &&
  order.receiptIds.length === money.length &&
  money.every(({ receiptId }) => order.receiptIds.includes(receiptId)) &&
  money.reduce((sum, { fen }) => sum + fen, 0) === amountOf(order);

const isPaidByThis = async (payment: Payment): Promise<boolean> =>
  isPaidBy(await orders.find(payment.orderId), payment);

/** Which of them are paid already, or why not all of it can stand. */
async function lookAt(payments: readonly Payment[]) {
  const receiptIds = payments.flatMap(({ money }) => money.map(({ receiptId }) => receiptId));
  const [foundOrders, foundReceipts] = await Promise.all([
    orders.list({ _id: command.in(payments.map(({ orderId }) => orderId)) }),
    receipts.list({ _id: command.in([...new Set(receiptIds)]) }),
  ]);
  const already: OrderId[] = [];
  const leftOf = new Map(foundReceipts.map((one) => [one._id, fenIn(one, 'surplus') as number]));
  for (const payment of payments) {
    const order = foundOrders.find(({ _id }) => _id === payment.orderId);
    if (!order) return err({ code: 'ORDER_UNKNOWN' } as const);
    if (isPaidBy(order, payment)) {
      already.push(order._id);
      continue;
    }
    if (order.status !== 'open')
      return err({ code: 'ORDER_NOT_OPEN', status: order.status } as const);
    for (const { receiptId, fen } of payment.money) {
      const before = leftOf.get(receiptId);
      if (before === undefined) return err({ code: 'RECEIPT_UNKNOWN' } as const);
      if (fen > before)
        return err({
          code: 'AMOUNT_DIFFERS',
          dueFen: amountOf(order),
          offeredFen: before,
        } as const);
      leftOf.set(receiptId, before - fen);
    }
  }
  return ok(already);
}

async function pay({ orderId, money }: Payment, { personId: by, now: at }: Granted) {
  const asked = await orders.find(orderId);
  const training = asked && (await publishedTraining(asked.trainingId));
  if (!asked || !training) return err({ code: 'ORDER_UNKNOWN' } as const);
  const settled = await transact(async (transaction) => {
    const outcome = await settleOrderIn(transaction, training, { orderId, money }, at);
    if (!outcome.ok) return outcome;
    await writeAudit(transaction, {
      at,
      by,
      action: 'confirmPayment',
      target: orderId,
      title: `${payerOf(outcome.value.order)} ${moneyText(amountOf(outcome.value.order))}`,
    });
    return outcome;
  });
  if (settled.ok) for (const message of settled.value.news) await deliver(message, at);
  return settled;
}

/** Who pays, as the log names them. */
const payerOf = ({ payer, lines }: Order): string =>
  payer.kind === 'unit' ? payer.unitName : (lines[0]?.name ?? '');

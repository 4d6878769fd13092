import type { orderCalls } from '#contract/order';
import type { Order } from '#domain/order/order';
import { err, ok, type Result } from '#domain/result';
import { endOnline } from '#shell/onlinePayments';
import { closeOrderIn } from '#shell/payments';
import type { Action } from '#shell/route';
import { orders } from '#shell/store';
import { transact } from '#shell/transact';
import { mine } from './mine';
import { paymentOf } from './payment';

type Kept =
  | { code: 'ORDER_NOT_OPEN'; status: Order['status'] }
  | { code: 'ORDER_OPEN'; channel: Order['channel']; unitName?: string };

/** Nobody's money is touched: what was paid meanwhile is entered instead. A unit lets go of its own order (P3). */
export const letGo: Action<typeof orderCalls.letGo> = async (input, caller) => {
  const { personId, now } = caller;
  const own = await mine(input.registrationId, personId);
  if (!own.ok) return own;
  const { orderId } = own.value.registration;
  const order = orderId && (await orders.find(orderId));
  if (!order) return ok(await paymentOf(input, caller));
  const kept = whyKept(order);
  if (kept) return err(kept);
  if (order.channel === 'online') {
    const ended = await endOnline(order, own.value.training.shortTitle, 'letGo', now);
    return ended.ok ? ok(await paymentOf(input, caller)) : ended;
  }
  const closed: Result<unknown, Kept> = await transact((transaction) =>
    closeOrderIn(transaction, order._id, 'letGo', now),
  );
  return closed.ok ? ok(await paymentOf(input, caller)) : closed;
};

function whyKept({ status, payer, channel }: Order): Kept | undefined {
  if (status !== 'open') return { code: 'ORDER_NOT_OPEN', status };
  return payer.kind === 'unit'
    ? { code: 'ORDER_OPEN', channel, unitName: payer.unitName }
    : undefined;
}

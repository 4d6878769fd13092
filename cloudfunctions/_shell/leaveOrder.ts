import type { Instant } from '#domain/calendar';
import type { OrderId } from '#domain/order/orderId';
import { takeOut } from '#domain/order/takeOut';
import type { Registration } from '#domain/registration/registration';
import type { Transaction } from './platform';
import { orders } from './store';

/**
 * Takes a registration that is given up out of the open order that asks for it. An online one is ended with the
 * platform by the next run of `upkeep`; money that arrives all the same becomes a surplus (P5).
 */
export async function leaveOrderIn(
  transaction: Transaction,
  registration: Pick<Registration, '_id'> & { readonly orderId?: OrderId | undefined },
  because: Parameters<typeof takeOut>[2],
  at: Instant,
): Promise<void> {
  const { _id, orderId } = registration;
  const order = orderId && (await orders.within(transaction).find(orderId));
  if (!order) return;
  const left = takeOut(order, _id, because, at);
  if (left !== order) await orders.within(transaction).put(left);
}

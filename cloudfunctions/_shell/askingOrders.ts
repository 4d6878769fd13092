import type { Order } from '#domain/order/order';
import type { Registration } from '#domain/registration/registration';
import { command } from './platform';
import { orders } from './store';

/** The orders that ask for these registrations, by registration. */
export async function ordersAskingFor(
  own: readonly Registration[],
): Promise<ReadonlyMap<string, Order>> {
  const ids = own.flatMap(({ status, orderId }) =>
    status === 'approved' && orderId ? [orderId] : [],
  );
  const found = ids.length === 0 ? [] : await orders.list({ _id: command.in(ids) });
  return new Map(
    found.flatMap((order) => order.lines.map((line) => [line.registrationId, order] as const)),
  );
}

/** The way that was taken to pay (P1). */
export function wayOf(order: Order): 'online' | 'bank' | 'checking' | 'group' | undefined {
  if (order.status !== 'open') return undefined;
  if (order.payer.kind === 'unit') return 'group';
  if (order.channel === 'online') return 'online';
  return order.voucher ? 'checking' : 'bank';
}

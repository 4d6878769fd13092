import type { Order } from '#domain/order/order';
import type { Registration } from '#domain/registration/registration';
import { command } from '#shell/platform';
import { orders } from '#shell/store';

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

import type { Instant } from '../calendar';
import type { RegistrationId } from '../ids';
import { closeOrder } from './close';
import type { Order } from './order';

type Because = Parameters<typeof closeOrder>[1];

/**
 * Takes one registration out of an open order: it withdrew, or its time is over. What remains of a group goes on; an
 * order without anybody is closed. A paid or closed order stays as it is.
 */
export function takeOut(
  order: Order,
  registrationId: RegistrationId,
  because: Because,
  at: Instant,
): Order {
  if (order.status !== 'open') return order;
  const lines = order.lines.filter((line) => line.registrationId !== registrationId);
  if (lines.length > 0)
    return lines.length === order.lines.length
      ? order
      : { ...order, lines, revision: order.revision + 1 };
  const closed = closeOrder(order, because, at);
  return closed.ok ? askedAt(closed.value, at) : order;
}

/** The platform has yet to be told, or may have taken money already: it is asked at once. */
const askedAt = (order: Order, at: Instant): Order =>
  order.channel === 'online' ? { ...order, askAt: at } : order;

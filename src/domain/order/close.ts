import type { Instant } from '../calendar';
import { err, ok, type Result } from '../result';
import type { Order } from './order';

type ClosedOrder = Extract<Order, { status: 'closed' }>;

/** Lets an open order go: another way is taken, time is over, the person withdrew. Paid is paid. Safe to repeat. */
export function closeOrder(
  order: Order,
  because: ClosedOrder['because'],
  at: Instant,
): Result<ClosedOrder, { code: 'ORDER_NOT_OPEN'; status: Order['status'] }> {
  if (order.status === 'closed') return ok(order);
  if (order.status !== 'open') return err({ code: 'ORDER_NOT_OPEN', status: order.status });
  const { status: _open, expiresAt: _until, voucher: _picture, revision, ...rest } = order;
  return ok({ ...rest, status: 'closed', closedAt: at, because, revision: revision + 1 });
}

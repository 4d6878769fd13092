import type { Instant } from '../calendar';
import type { CloudFile } from '../ids';
import { err, ok, type Result } from '../result';
import type { OpenOrder, Order } from './order';

/** Attaches the proof of a transfer; sent again, it takes the place of the earlier one but not of its moment. */
export function withVoucher(
  order: Order,
  file: CloudFile,
  at: Instant,
): Result<OpenOrder, { code: 'ORDER_NOT_OPEN'; status: Order['status'] }> {
  if (order.status !== 'open') return err({ code: 'ORDER_NOT_OPEN', status: order.status });
  const sentAt = order.voucher?.sentAt ?? at;
  return ok({ ...order, voucher: { file, sentAt }, revision: order.revision + 1 });
}

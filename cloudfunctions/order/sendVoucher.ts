import type { orderCalls } from '#contract/order';
import { isIn, orderFolder } from '#domain/cloudFolder';
import { withVoucher } from '#domain/order/voucher';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { orders } from '#shell/store';
import { transact } from '#shell/transact';
import { orderShown } from './orderShown';
import { ownOrderWithin } from './ownOrder';

/** Of one's own transfer, or of the unit's one administers. Sent again, it takes the place of the earlier one. */
export const sendVoucher: Action<typeof orderCalls.sendVoucher> = async (
  { orderId, file },
  { personId, now },
) => {
  const sent = await transact(async (transaction) => {
    const own = await ownOrderWithin(transaction, orderId, personId);
    if (!own.ok) return own;
    if (own.value.channel !== 'bank') return err({ code: 'ORDER_UNKNOWN' } as const);
    if (!isIn(file, orderFolder(orderId))) return err({ code: 'FILE_FOREIGN' } as const);
    const changed = withVoucher(own.value, file, now);
    if (changed.ok) await orders.within(transaction).put(changed.value);
    return changed;
  });
  return sent.ok ? ok(orderShown(sent.value)) : sent;
};

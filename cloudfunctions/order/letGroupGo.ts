import type { orderCalls } from '#contract/order';
import { err, ok } from '#domain/result';
import { closeOrderIn } from '#shell/payments';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { groupShown } from './groupShown';
import { ownGroup, ownGroupWithin } from './ownGroup';

/** Everybody in it may pay another way. Safe to repeat (P3). */
export const letGroupGo: Action<typeof orderCalls.letGroupGo> = async (
  { orderId, revision },
  caller,
) => {
  const { personId, now } = caller;
  const own = await ownGroup(orderId, personId);
  if (!own.ok) return own;
  const closed = await transact(async (transaction) => {
    const order = await ownGroupWithin(transaction, orderId, personId);
    if (!order.ok) return order;
    if (order.value.status === 'open' && order.value.revision !== revision)
      return err({ code: 'ORDER_CHANGED' } as const);
    return closeOrderIn(transaction, orderId, 'letGo', now);
  });
  return closed.ok ? ok(await groupShown(closed.value, own.value.training, caller)) : closed;
};

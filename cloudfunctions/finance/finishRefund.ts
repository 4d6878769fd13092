import type { financeCalls } from '#contract/finance';
import { type RefundDecided, wayOf } from '#domain/order/refund';
import { err, type Result } from '#domain/result';
import { finishRefundIn, type RefundMade } from '#shell/refunds';
import type { Action } from '#shell/route';
import { settleRefund } from './settleRefund';

type Finished = Result<RefundMade, RefundDecided | { code: 'REFUND_IS_ONLINE' }>;

/** The bank return has been executed. */
export const finishRefund: Action<typeof financeCalls.finishRefund> = async (seen, caller) => {
  const { personId: by, now: at } = caller;
  return settleRefund(
    seen,
    {
      action: 'finishRefund',
      isRepeat: (refund) => refund.status === 'done' && refund.done.by === by,
      settle: async (transaction, refund, training): Promise<Finished> =>
        wayOf(refund) === 'online'
          ? err({ code: 'REFUND_IS_ONLINE' })
          : finishRefundIn(transaction, training, refund, { at, by }),
    },
    caller,
  );
};

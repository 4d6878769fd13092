import type { financeCalls } from '#contract/finance';
import { declineRefundIn, grantRefundIn } from '#shell/refunds';
import type { Action } from '#shell/route';
import { settleRefund } from './settleRefund';

/** What is not due by right: the money, the seat and the invoice follow from a grant at once (X5). */
export const decideRefund: Action<typeof financeCalls.decideRefund> = async (
  { decision, ...seen },
  caller,
) => {
  const { personId: by, now: at } = caller;
  if (decision.kind === 'decline') {
    const { reason } = decision;
    return settleRefund(
      seen,
      {
        action: 'declineRefund',
        reason,
        isRepeat: (refund) => refund.status === 'declined' && refund.declined.by === by,
        settle: (transaction, refund, training) =>
          declineRefundIn(transaction, of(training), refund, { at, by, reason }),
      },
      caller,
    );
  }
  return settleRefund(
    seen,
    {
      action: 'grantRefund',
      isRepeat: (refund) => 'granted' in refund && refund.granted.by === by,
      settle: (transaction, refund, training) =>
        grantRefundIn(transaction, of(training), refund, { at, by }),
    },
    caller,
  );
};

/** Only money of a registration is asked back; its training stays stored. */
function of<T>(training: T | undefined): T {
  if (!training) throw new Error('a refund of a training that is not there');
  return training;
}

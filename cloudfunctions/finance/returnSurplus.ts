import type { financeCalls } from '#contract/finance';
import { fenIn } from '#domain/order/receipt';
import { fenOf, returnSurplus as returned } from '#domain/order/refund';
import { RefundId } from '#domain/order/refundId';
import { err, ok } from '#domain/result';
import { moneyText } from '#text/money';
import { digest } from '#shell/digest';
import type { Action } from '#shell/route';
import { receipts, refunds } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { rowAfter } from './settleRefund';

/**
 * What a receipt has left only ever grows less, so receipt and remainder name one return: the same again is the same
 * return, and two at once are one.
 */
export const returnSurplus: Action<typeof financeCalls.returnSurplus> = async (
  { receiptId, surplusFen, fen, reason },
  { personId: by, now: at },
) => {
  const refundId = RefundId.parse(`s${digest(`${receiptId}:${surplusFen}`)}`);
  const outcome = await transact(async (transaction) => {
    const earlier = await refunds.within(transaction).find(refundId);
    if (earlier) return fenOf(earlier) === fen ? ok(earlier) : err({ code: 'NO_SURPLUS' } as const);
    const receipt = await receipts.within(transaction).find(receiptId);
    if (!receipt) return err({ code: 'RECEIPT_UNKNOWN' } as const);
    if (fenIn(receipt, 'surplus') !== surplusFen) return err({ code: 'NO_SURPLUS' } as const);
    const made = returned(refundId, receipt, fen, { at, by });
    if (!made.ok) return made;
    const refund = { ...made.value.refund, ...(reason === undefined ? {} : { reason }) };
    await refunds.within(transaction).put(refund);
    for (const changed of made.value.receipts) await receipts.within(transaction).put(changed);
    await writeAudit(transaction, {
      at,
      by,
      action: 'returnSurplus',
      target: refundId,
      title: `${receipt.from} ${moneyText(fen)}`,
      ...(reason === undefined ? {} : { reason }),
    });
    return ok(refund);
  });
  if (!outcome.ok) return outcome;
  return ok(await rowAfter(outcome.value, at));
};

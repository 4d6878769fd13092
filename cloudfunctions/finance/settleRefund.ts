import type { RefundRow } from '#contract/finance';
import type { AuditAction } from '#domain/audit/audit';
import type { Instant } from '#domain/calendar';
import { fenOf, type Refund, type RefundDecided } from '#domain/order/refund';
import type { RefundId } from '#domain/order/refundId';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { moneyText } from '#text/money';
import { sendBack } from '#shell/onlineRefunds';
import { giveUpStayOf } from '#shell/giveUpStay';
import { deliver } from '#shell/outbox';
import type { Transaction } from '#shell/platform';
import type { RefundMade } from '#shell/refunds';
import type { Granted } from '#shell/route';
import { orders, receipts, refunds } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { writeAudit } from '#shell/writeAudit';
import { refundRows, subjectOf } from './refundRows';

interface Settling<Refusal extends { code: string }> {
  readonly action: AuditAction;
  readonly reason?: string;
  /** The same person has done the same before: their answer was lost. */
  readonly isRepeat: (refund: Refund) => boolean;
  readonly settle: (
    transaction: Transaction,
    refund: Refund,
    training: Training | undefined,
  ) => Promise<Result<RefundMade, Refusal>>;
}

/** Changes a refund as it was seen, writes down who did it, and tells the person. */
export async function settleRefund<Refusal extends { code: string }>(
  seen: { readonly refundId: RefundId; readonly revision: number },
  { action, reason, isRepeat, settle }: Settling<Refusal>,
  { personId: by, now: at }: Granted,
) {
  const first = await refunds.find(seen.refundId);
  if (!first) return err({ code: 'REFUND_UNKNOWN' } as const);
  const about = await whatItIsAbout(first);
  const outcome = await transact(async (transaction) => {
    const refund = (await refunds.within(transaction).find(seen.refundId))!;
    if (isRepeat(refund)) return ok({ refund, news: [] });
    if (refund.revision !== seen.revision)
      return err<RefundDecided>({ code: 'REFUND_DECIDED', status: refund.status });
    const settled = await settle(transaction, refund, about.training);
    if (!settled.ok) return settled;
    const title = `${about.subject} ${moneyText(fenOf(refund))}`;
    const why = reason === undefined ? {} : { reason };
    await writeAudit(transaction, { at, by, action, target: refund._id, title, ...why });
    return settled;
  });
  if (!outcome.ok) return outcome;
  const { news, refund } = outcome.value;
  if (action === 'grantRefund' && refund.of.kind === 'line')
    await giveUpStayOf(refund.of.registrationId, at);
  for (const message of news) await deliver(message, at);
  return ok(await rowAfter(refund, at));
}

/** Money that came online is sent back at once; the row tells what has become of it. */
export async function rowAfter(refund: Refund, at: Instant): Promise<RefundRow> {
  await sendBack(refund, at);
  const [row] = await refundRows([(await refunds.find(refund._id)) ?? refund]);
  return row!;
}

async function whatItIsAbout(
  refund: Refund,
): Promise<{ subject: string; training?: Training | undefined }> {
  const { of, parts } = refund;
  if (of.kind === 'surplus') {
    const receipt = await receipts.find(parts[0]!.receiptId);
    return { subject: receipt?.from ?? '' };
  }
  const order = await orders.find(of.orderId);
  if (!order) throw new Error(`refund ${refund._id} has no order`);
  return {
    subject: subjectOf(order, refund),
    training: await publishedTraining(order.trainingId),
  };
}

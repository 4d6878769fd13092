import { type Instant, millisecondsOf, plusMilliseconds } from '#domain/calendar';
import type { Receipt } from '#domain/order/receipt';
import type { Refund } from '#domain/order/refund';
import type { RefundId } from '#domain/order/refundId';
import { ok } from '#domain/result';
import { deliver } from './outbox';
import { type PartBack, queryRefund, refund as request, type RefundTrade } from './pay';
import { finishRefundIn } from './refunds';
import { orders, receipts, refunds, trainings } from './store';
import { transact } from './transact';

const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;

type InProgress = Extract<Refund, { status: 'inProgress' }>;

/**
 * Sends the money of an online refund back and finishes it when the platform says it has arrived. Its number makes it
 * one refund, however often this runs; what could not be done now is asked again at `askAt`.
 */
export async function sendBack(refund: Refund, now: Instant): Promise<void> {
  if (refund.status !== 'inProgress' || refund.askAt === undefined) return;
  const states: RefundTrade[] = [];
  for (const part of await partsOf(refund)) states.push(await stateOf(part));
  if (states.includes('failed'))
    console.error(`refund ${refund._id} failed with the platform: finance has to see to it`);
  if (states.every((state) => state === 'done')) await finish(refund._id, now);
  else await postpone(refund, now);
}

/** The platform's number of a refund; of several payments each part has one of its own. */
const numberOf = ({ _id, parts }: Refund, index: number): string =>
  parts.length === 1 ? _id : `${_id}-${index + 1}`;

/** The refund that a number of the platform belongs to. */
export async function refundOfNumber(outRefundNo: string): Promise<Refund | undefined> {
  const whole = await refunds.find(outRefundNo);
  return whole ?? refunds.find(outRefundNo.replace(/-\d+$/, ''));
}

async function partsOf(refund: InProgress): Promise<PartBack[]> {
  const parts: PartBack[] = [];
  for (const [index, { receiptId, fen }] of refund.parts.entries()) {
    const receipt: Receipt | undefined = await receipts.find(receiptId);
    if (!receipt) throw new Error(`refund ${refund._id} has no receipt ${receiptId}`);
    const transactionId = receiptId.replace(/^online:/, '');
    const outRefundNo = numberOf(refund, index);
    parts.push({ transactionId, outRefundNo, fen, totalFen: receipt.fen });
  }
  return parts;
}

/** Asks how it stands; one that the platform does not know yet is handed in. */
async function stateOf(part: PartBack): Promise<RefundTrade> {
  const known = await queryRefund(part);
  if (!known.ok) return 'unknown';
  if (known.value !== 'unknown') return known.value;
  const handedIn = await request(part);
  return handedIn.ok && handedIn.value === 'accepted' ? 'processing' : 'unknown';
}

async function finish(id: RefundId, now: Instant): Promise<void> {
  const made = await transact(async (transaction) => {
    const refund = await refunds.within(transaction).find(id);
    if (refund?.status !== 'inProgress') return ok({ news: [] });
    return finishRefundIn(transaction, await trainingOf(refund), refund, { at: now });
  });
  if (!made.ok) return;
  for (const message of made.value.news) await deliver(message, now);
}

/** The training that a refund's news names; a surplus has none. */
async function trainingOf({ of }: Refund) {
  if (of.kind === 'surplus') return undefined;
  const order = await orders.find(of.orderId);
  return order && trainings.find(order.trainingId);
}

/** After as long again as it takes already. */
async function postpone(refund: InProgress, now: Instant): Promise<void> {
  const age = millisecondsOf(now) - millisecondsOf(refund.granted.at);
  const pause = Math.min(Math.max(age, MINUTE_MS), LONGEST_PAUSE_MS);
  await refunds.update(
    { _id: refund._id, status: 'inProgress', askAt: refund.askAt },
    { askAt: plusMilliseconds(now, pause) },
  );
}

import { randomUUID, randomBytes } from 'node:crypto';
import { APPID } from '../functions/environment';
import type { Invoker } from '../functions/invoker';
import type { Ledger } from './ledger';
import { payTime, type Order, type Refund } from './order';

/** A call to the merchant's function that WeChat repeats until it answers `{errcode: 0}`. */
export interface Callback {
  id: string;
  functionName: string;
  openid: string;
  event: Record<string, unknown>;
  /** Attempts made so far. */
  attempts: number;
  /** Cloud time of the next attempt, ms; undefined = over. */
  dueAt?: number;
  delivered: boolean;
}

/** WeChat Pay's waits after the first, second … failed attempt, seconds. */
const RETRY_SECONDS = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
];

export class Callbacks {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly ledger: Ledger,
    private readonly invoker: Invoker,
  ) {}

  /** Queues the news of a payment; the first attempt is due at once. */
  announcePayment(order: Order): Callback {
    return this.queue(order.functionName, order.openid, paymentEvent(order));
  }

  announceRefund(refund: Refund, order: Order): void {
    if (refund.functionName !== undefined)
      this.queue(refund.functionName, order.openid, refundEvent(refund, order));
  }

  list(): Callback[] {
    return this.ledger.records.list('callback');
  }

  /** Makes every attempt that is due by the cloud's clock; resolves when all have answered, those under way too. */
  async deliverDue(): Promise<void> {
    const now = this.ledger.now();
    for (const callback of this.list()) {
      const { id, dueAt } = callback;
      if (dueAt === undefined || dueAt > now || this.running.has(id)) continue;
      this.running.set(
        id,
        this.attempt(callback).finally(() => this.running.delete(id)),
      );
    }
    await Promise.all(this.running.values());
  }

  private queue(functionName: string, openid: string, event: Record<string, unknown>): Callback {
    const dueAt = this.ledger.now();
    const callback = {
      id: randomUUID(),
      functionName,
      openid,
      event,
      attempts: 0,
      dueAt,
      delivered: false,
    };
    this.ledger.records.put('callback', callback.id, callback);
    return callback;
  }

  private async attempt(callback: Callback): Promise<void> {
    const { id, functionName, openid, event, attempts } = callback;
    const answer = await this.invoker.invoke({ functionName, event, openid, source: 'wx_pay' });
    const delivered = answer.ok && isAcknowledged(answer.result);
    const wait = RETRY_SECONDS[attempts];
    const next = delivered || wait === undefined ? {} : { dueAt: this.ledger.now() + wait * 1000 };
    const { dueAt: _due, ...rest } = callback;
    this.ledger.records.put('callback', id, {
      ...rest,
      ...next,
      attempts: attempts + 1,
      delivered,
    });
  }
}

/** The platform wants exactly `{errcode: 0}`; anything else is a failure and is repeated. */
function isAcknowledged(result: string): boolean {
  const value = JSON.parse(result) as { errcode?: unknown } | null;
  return value?.errcode === 0;
}

const nonceStr = () => randomBytes(16).toString('hex');

function paymentEvent(order: Order): Record<string, unknown> {
  return {
    ...merchant(order),
    resultCode: 'SUCCESS',
    openid: order.openid,
    subOpenid: order.openid,
    isSubscribe: 'N',
    subIsSubscribe: 'N',
    tradeType: 'JSAPI',
    bankType: 'OTHERS',
    feeType: 'CNY',
    totalFee: order.totalFee,
    cashFee: order.totalFee,
    transactionId: order.transactionId,
    outTradeNo: order.outTradeNo,
    timeEnd: payTime(order.paidAt ?? 0),
    ...(order.attach === undefined ? {} : { attach: order.attach }),
  };
}

function refundEvent(refund: Refund, order: Order): Record<string, unknown> {
  return {
    ...merchant(order),
    transactionId: order.transactionId,
    outTradeNo: order.outTradeNo,
    outRefundNo: refund.outRefundNo,
    refundId: refund.refundId,
    totalFee: order.totalFee,
    refundFee: refund.refundFee,
    settlementRefundFee: refund.refundFee,
    refundStatus: 'SUCCESS',
    successTime: payTime(refund.succeededAt ?? 0),
    refundRecvAccout: '支付用户零钱',
    refundAccount: 'REFUND_SOURCE_RECHARGE_FUNDS',
    refundRequestSource: 'API',
  };
}

const merchant = (order: Order) => ({
  returnCode: 'SUCCESS',
  appid: APPID,
  mchId: '1800008281',
  subAppid: APPID,
  subMchId: order.subMchId,
  nonceStr: nonceStr(),
});

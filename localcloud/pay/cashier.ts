import { randomInt } from 'node:crypto';
import { Refusal } from '../http/exchange';
import type { Callbacks } from './callbacks';
import type { Ledger } from './ledger';
import type { Order } from './order';

export type Outcome = 'pay' | 'cancel' | 'fail';

/** How long a refund takes, ms of the cloud's clock. */
const REFUND_MS = 2000;

/** The person at the cashier, and the money's way back. */
export class Cashier {
  constructor(
    private readonly ledger: Ledger,
    private readonly callbacks: Callbacks,
  ) {}

  show(prepayId: string, openid: string | undefined) {
    const { body, totalFee, state } = this.orderOf(prepayId, openid);
    return { prepayId, body, totalFee, state };
  }

  /** Takes the payer's decision; a second `pay` changes nothing. Throws Refusal when the order is closed. */
  decide(
    prepayId: string,
    outcome: Outcome,
    openid: string | undefined,
  ): { state: Order['state'] } {
    const order = this.orderOf(prepayId, openid);
    if (order.state === 'CLOSED') throw new Refusal(409, '订单已关闭');
    if (outcome !== 'pay' || order.state !== 'NOTPAY') return { state: order.state };
    const transactionId = `42${String(this.ledger.now())}${String(randomInt(1e12)).padStart(13, '0')}`;
    const paid: Order = { ...order, state: 'SUCCESS', transactionId, paidAt: this.ledger.now() };
    this.ledger.records.together(() => {
      this.ledger.save(paid);
      this.callbacks.announcePayment(paid);
    });
    return { state: 'SUCCESS' };
  }

  /** Completes refunds whose time has come and queues their callbacks. */
  settleRefunds(): void {
    for (const refund of this.ledger.refunds()) {
      if (refund.state !== 'PROCESSING' || refund.createdAt + REFUND_MS > this.ledger.now())
        continue;
      const order = this.ledger.order(refund.outTradeNo);
      const settled = { ...refund, state: 'SUCCESS' as const, succeededAt: this.ledger.now() };
      this.ledger.records.together(() => {
        this.ledger.saveRefund(settled);
        if (order !== undefined) this.callbacks.announceRefund(settled, order);
      });
    }
  }

  private orderOf(prepayId: string, openid: string | undefined): Order {
    const order = this.ledger.orderByPrepayId(prepayId);
    if (order === undefined) throw new Refusal(404, 'prepayId 不存在');
    if (openid !== undefined && order.openid !== openid)
      throw new Refusal(403, '此订单属于另一位用户');
    return order;
  }
}

import type { Records } from '../state/records';
import type { Order, Refund } from './order';

/** Orders and refunds as WeChat Pay keeps them. An unpaid order past its time is closed when it is looked at. */
export class Ledger {
  constructor(
    readonly records: Records,
    readonly now: () => number,
  ) {}

  order(outTradeNo: string): Order | undefined {
    const order = this.records.get('order', outTradeNo);
    if (order?.state !== 'NOTPAY' || order.expiresAt > this.now()) return order;
    return this.save({ ...order, state: 'CLOSED' });
  }

  orderByPrepayId(prepayId: string): Order | undefined {
    const index = this.records.get('prepay', prepayId);
    return index === undefined ? undefined : this.order(index.outTradeNo);
  }

  orderByTransactionId(transactionId: string): Order | undefined {
    return this.orders().find((order) => order.transactionId === transactionId);
  }

  orders(): Order[] {
    return this.records.list('order');
  }

  save(order: Order): Order {
    this.records.together(() => {
      this.records.put('order', order.outTradeNo, order);
      this.records.put('prepay', order.prepayId, { outTradeNo: order.outTradeNo });
    });
    return order;
  }

  refund(outRefundNo: string): Refund | undefined {
    return this.records.get('refund', outRefundNo);
  }

  refundsOf(outTradeNo: string): Refund[] {
    return this.refunds().filter((refund) => refund.outTradeNo === outTradeNo);
  }

  refunds(): Refund[] {
    return this.records.list('refund');
  }

  saveRefund(refund: Refund): Refund {
    this.records.put('refund', refund.outRefundNo, refund);
    return refund;
  }
}

import type { Instant } from '../calendar';
import type { Fen } from '../money';
import { err, ok, type Result } from '../result';
import { amountOf, type OpenOrder, type Order, type OrderLine } from './order';
import { fenIn, moved, type Receipt } from './receipt';
import type { ReceiptId } from './receiptId';

export type PaidOrder = Extract<Order, { status: 'paid' }>;
export interface Settled {
  readonly order: PaidOrder;
  readonly receipts: readonly Receipt[];
}

export type SettleRefusal =
  | { code: 'ORDER_NOT_OPEN'; status: Order['status'] }
  /** The surplus of the receipts is not what the order asks for. */
  | { code: 'AMOUNT_DIFFERS'; dueFen: Fen; offeredFen: number }
  /** Some came online and some did not: it could not all go back the way it came (P1, P5). */
  | { code: 'WAYS_DIFFER' };

/** What of a receipt's surplus pays for the order, in fen. */
export interface Offer {
  readonly receipt: Receipt;
  readonly fen: number;
}

/**
 * Pays an order with exactly its amount, out of the surplus of one or several receipts. An order is paid whole or not at
 * all; a second payment for a paid one finds it not open and stays surplus (P1, P5).
 */
export function settle(
  order: Order,
  offers: readonly Offer[],
  at: Instant,
): Result<Settled, SettleRefusal> {
  if (order.status !== 'open') return err({ code: 'ORDER_NOT_OPEN', status: order.status });
  const dueFen = amountOf(order);
  const offeredFen = offers.reduce((sum, { fen }) => sum + fen, 0);
  const isCovered = offers.every(({ receipt, fen }) => fen > 0 && fen <= fenIn(receipt, 'surplus'));
  const areDistinct = new Set(offers.map(({ receipt }) => receipt._id)).size === offers.length;
  if (offeredFen !== dueFen || !isCovered || !areDistinct)
    return err({ code: 'AMOUNT_DIFFERS', dueFen, offeredFen });
  const receiptIds = offers.map(({ receipt }) => receipt._id);
  const online = receiptIds.filter((id) => id.startsWith('online:'));
  if (online.length > 0 && online.length < receiptIds.length) return err({ code: 'WAYS_DIFFER' });
  return ok({ order: asPaid(order, receiptIds, at), receipts: spread(order, offers) });
}

function asPaid(order: OpenOrder, receiptIds: ReceiptId[], paidAt: Instant): PaidOrder {
  const { status: _open, expiresAt: _until, voucher: _picture, revision, ...rest } = order;
  return { ...rest, status: 'paid', paidAt, receiptIds, revision: revision + 1 };
}

/** Fills the lines one after the other from the offers one after the other. */
function spread(order: OpenOrder, offers: readonly Offer[]): readonly Receipt[] {
  const unpaid: (OrderLine & { left: number })[] = order.lines.map((one) => ({
    ...one,
    left: one.fen,
  }));
  return offers.map(({ receipt, fen }) => {
    let left = fen;
    let spending = receipt;
    for (const one of unpaid) {
      const share = Math.min(left, one.left);
      if (share === 0) continue;
      const to = {
        kind: 'line',
        orderId: order._id,
        registrationId: one.registrationId,
      } as const;
      const next = moved(spending, { kind: 'surplus' }, to, share);
      if (!next) throw new Error('an offer is larger than its surplus');
      spending = next;
      one.left -= share;
      left -= share;
    }
    return spending;
  });
}

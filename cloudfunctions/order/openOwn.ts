import type { Instant } from '#domain/calendar';
import type { Fen } from '#domain/money';
import type { OpenOrderRefusal } from '#domain/order/openOrder';
import { firstAsk, offeredUntil } from '#domain/order/onlineOrder';
import type { Channel, OpenOrder, Order, OrderLine } from '#domain/order/order';
import { payUntil } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import { newOrderId } from '#shell/newOrderId';
import { openOrderIn } from '#shell/payments';
import type { Transaction } from '#shell/platform';
import { orders } from '#shell/store';
import { individualRemark } from './individualRemark';
import { type Mine, mineWithin } from './mine';

export interface Choice {
  readonly channel: Channel;
  /** What the phone showed; only compared. */
  readonly fen: Fen;
  readonly now: Instant;
}

type OpenRefusal =
  | OpenOrderRefusal
  | { code: 'PAY_TOO_LATE'; endedAt: Instant }
  | { code: 'PRICE_CHANGED'; fen: Fen };

export const lineOf = ({ _id, personId, applicant, price }: Registration): OrderLine => ({
  registrationId: _id,
  personId,
  name: applicant.name,
  fen: price.fen,
});

/** The caller's own open order, whichever way it is to be paid. */
export async function ownOpenOrder(
  transaction: Transaction,
  { orderId, personId }: Registration,
): Promise<OpenOrder | undefined> {
  const order = orderId && (await orders.within(transaction).find(orderId));
  return order && isOwnOpen(order, personId) ? order : undefined;
}

const isOwnOpen = (order: Order, personId: string): order is OpenOrder =>
  order.status === 'open' && order.payer.kind === 'person' && order.payer.personId === personId;

/** Opens the caller's order, or answers the one that is open already, of whatever channel (P1). */
export async function openOwn(
  transaction: Transaction,
  mine: Mine,
  { channel, fen, now }: Choice,
): Promise<Result<OpenOrder, OpenRefusal>> {
  const registration = await mineWithin(transaction, mine);
  const { _id: registrationId, personId, trainingId, price } = registration;
  const open = await ownOpenOrder(transaction, registration);
  if (open) return ok(open);
  if (fen !== price.fen) return err({ code: 'PRICE_CHANGED', fen: price.fen });
  if (price.fen === 0) return err({ code: 'NOT_PAYABLE', registrationId });
  const until =
    registration.status === 'approved' ? payUntil(mine.training, registration.approvedAt) : now;
  if (registration.status === 'approved' && now >= until)
    return err({ code: 'PAY_TOO_LATE', endedAt: until });
  const asked = {
    _id: newOrderId(),
    trainingId,
    payer: { kind: 'person', personId } as const,
    channel,
    lines: [lineOf(registration)],
    remark: individualRemark(mine.training, registration),
    ...(channel === 'online' ? { expiresAt: offeredUntil(now, until), askAt: firstAsk(now) } : {}),
  };
  return openOrderIn(transaction, asked, { by: personId, at: now });
}

import type { PersonId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { err, ok, type Result } from '#domain/result';
import { administeredUnit, administeredWithin } from '#shell/administered';
import type { Transaction } from '#shell/platform';
import { orders } from '#shell/store';

type Own = Result<Order, { code: 'ORDER_UNKNOWN' }>;

const UNKNOWN = err({ code: 'ORDER_UNKNOWN' } as const);

/**
 * An order that the person looks after: their own, or a unit's that they administer. To be in a unit's order is not
 * enough (P3, P7).
 */
export async function ownOrder(id: OrderId, personId: PersonId): Promise<Own> {
  const order = await orders.find(id);
  if (!order) return UNKNOWN;
  const { payer } = order;
  if (payer.kind === 'person') return payer.personId === personId ? ok(order) : UNKNOWN;
  return (await administeredUnit(payer.unitId, personId)).ok ? ok(order) : UNKNOWN;
}

/** The same order as it is now, read inside a transaction. */
export async function ownOrderWithin(
  transaction: Transaction,
  id: OrderId,
  personId: PersonId,
): Promise<Own> {
  const order = await orders.within(transaction).find(id);
  if (!order) return UNKNOWN;
  const { payer } = order;
  if (payer.kind === 'person') return payer.personId === personId ? ok(order) : UNKNOWN;
  const unit = await administeredWithin(transaction, payer.unitId, personId);
  return unit.ok ? ok(order) : UNKNOWN;
}

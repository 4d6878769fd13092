import type { PersonId } from '#domain/ids';
import type { OrderId } from '#domain/order/orderId';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { administeredUnit, administeredWithin } from '#shell/administered';
import type { Transaction } from '#shell/platform';
import { orders } from '#shell/store';
import { trainingOf } from './trainingOf';
import { type GroupOrder, isGroup } from './groupShown';

type Own = Result<{ order: GroupOrder; training: Training }, { code: 'ORDER_UNKNOWN' }>;

const UNKNOWN = err({ code: 'ORDER_UNKNOWN' } as const);

/** An order of a unit that the person administers. */
export async function ownGroup(id: OrderId, personId: PersonId): Promise<Own> {
  const order = await orders.find(id);
  if (!order || !isGroup(order)) return UNKNOWN;
  const unit = await administeredUnit(order.payer.unitId, personId);
  return unit.ok ? ok({ order, training: await trainingOf(order) }) : UNKNOWN;
}

/** The same order as it is now, read inside a transaction. */
export async function ownGroupWithin(
  transaction: Transaction,
  id: OrderId,
  personId: PersonId,
): Promise<Result<GroupOrder, { code: 'ORDER_UNKNOWN' }>> {
  const order = await orders.within(transaction).find(id);
  if (!order || !isGroup(order)) return UNKNOWN;
  const unit = await administeredWithin(transaction, order.payer.unitId, personId);
  return unit.ok ? ok(order) : UNKNOWN;
}

import type { Instant } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { takeOut } from '#domain/order/takeOut';
import type { Registration } from '#domain/registration/registration';
import type { Transaction } from './platform';
import { messageOf } from './outbox';
import { messages, orders, units } from './store';

/**
 * Takes a registration that is given up out of the open order that asks for it. An online one is ended with the
 * platform by the next run of `upkeep`; money that arrives all the same becomes a surplus (P5).
 */
export async function leaveOrderIn(
  transaction: Transaction,
  registration: Pick<Registration, '_id'> & { readonly orderId?: OrderId | undefined },
  because: Parameters<typeof takeOut>[2],
  at: Instant,
): Promise<void> {
  const { _id, orderId } = registration;
  const order = orderId && (await orders.within(transaction).find(orderId));
  if (!order) return;
  const left = takeOut(order, _id, because, at);
  if (left === order) return;
  await orders.within(transaction).put(left);
  if (order.payer.kind === 'unit') await tellUnit(transaction, order.payer.unitId, left, at);
}

/** The unit may be about to transfer: in the app alone, so nothing has to be delivered. */
async function tellUnit(
  transaction: Transaction,
  unitId: UnitId,
  { _id, revision }: Order,
  at: Instant,
): Promise<void> {
  const unit = await units.within(transaction).find(unitId);
  if (!unit) return;
  for (const { personId } of unit.administrators)
    await messages.within(transaction).put(
      messageOf(
        {
          _id: `${_id}:${revision}:groupChanged:${personId}`,
          personId,
          kind: 'groupChanged',
          about: { kind: 'unit', unitId, title: unit.name },
        },
        at,
      ),
    );
}

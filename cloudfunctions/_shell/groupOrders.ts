import type { RegistrationId } from '#domain/ids';
import { changeLines, type ChangeRefusal } from '#domain/order/changeLines';
import type { OpenOrder, Order, OrderLine } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { askedBy } from '#domain/registration/transitions';
import { ok, type Result } from '#domain/result';
import { payableWithin } from './payments';
import type { Transaction } from './platform';
import { orders, registrations } from './store';

/** Who is taken out may pay another way; whoever left already is left alone. */
async function letGoOf(
  transaction: Transaction,
  orderId: OrderId,
  ids: readonly RegistrationId[],
): Promise<void> {
  const stored = registrations.within(transaction);
  for (const id of ids) {
    const registration = await stored.find(id);
    if (registration?.status === 'approved' && registration.orderId === orderId)
      await stored.put(askedBy(registration, undefined));
  }
}

/** Puts other people into an open order: the order and everybody who comes or goes change together (P3). */
export async function changeOrderIn(
  transaction: Transaction,
  order: Order,
  lines: readonly OrderLine[],
  revision: number,
): Promise<Result<OpenOrder, ChangeRefusal>> {
  const joining = lines.filter(
    (line) => !order.lines.some(({ registrationId }) => registrationId === line.registrationId),
  );
  const read: Awaited<ReturnType<typeof payableWithin>>[] = [];
  for (const line of joining) read.push(await payableWithin(transaction, line));
  const payables = read.map(({ payable }) => payable);
  const changed = changeLines(order, lines, payables, revision);
  if (!changed.ok) return changed;
  if (changed.value.order === order) return ok(changed.value.order);
  await orders.within(transaction).put(changed.value.order);
  for (const { registration } of read)
    if (registration?.status === 'approved')
      await registrations.within(transaction).put(askedBy(registration, order._id));
  await letGoOf(transaction, order._id, changed.value.removed);
  return ok(changed.value.order);
}

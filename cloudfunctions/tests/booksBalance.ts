import type { RegistrationId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import { fenFor, Receipt } from '#domain/order/receipt';
import { type Books, books, payments } from './payCast';
import type { Product } from './product';

/** Lines of orders whose money went back or is on its way. */
const isGivenBack = ({ refunds }: Books, order: Order, registrationId: RegistrationId): boolean =>
  refunds.some(
    ({ of, status }) =>
      of.kind === 'line' &&
      of.orderId === order._id &&
      of.registrationId === registrationId &&
      (status === 'inProgress' || status === 'done'),
  );

const DROPPED = ' was dropped';

function wrongRegistrations(all: Books): string[] {
  return all.registrations.flatMap(({ _id, status, price, orderId }) => {
    const asking = all.orders.filter(({ lines }) =>
      lines.some(({ registrationId }) => registrationId === _id),
    );
    const open = asking.filter((order) => order.status === 'open');
    const paying = asking.filter(
      (order) => order.status === 'paid' && !isGivenBack(all, order, _id),
    );
    const fen = all.receipts.reduce((sum, receipt) => sum + fenFor(receipt, _id), 0);
    return [
      ...(open.length + paying.length > 1 ? [`${_id} is asked for or paid twice`] : []),
      ...(fen === paying.length * price.fen ? [] : [`${_id} has ${fen} fen`]),
      ...((status === 'paid') === (paying.length === 1) ? [] : [`${_id} is ${status}`]),
      ...(open.length === 1 && (status !== 'approved' || orderId !== open[0]!._id)
        ? [`${_id} is ${status} while an order asks for it`]
        : []),
    ];
  });
}

/** Every order of the platform that was paid is one receipt, with just that money; nothing else came online. */
async function wrongReceipts(product: Product, { receipts }: Books): Promise<string[]> {
  const { orders } = await payments(product);
  const paid = orders.flatMap(({ transactionId, totalFee }) =>
    transactionId === undefined ? [] : [{ _id: `online:${transactionId}`, fen: totalFee }],
  );
  const online = receipts.filter(({ _id }) => _id.startsWith('online:'));
  const strange = online.filter(
    ({ _id, fen }) => !paid.some((one) => one._id === _id && one.fen === fen),
  );
  const missing = paid.filter(({ _id }) => !online.some((one) => one._id === _id));
  return [
    ...strange.map(({ _id }) => `${_id} was never paid`),
    ...missing.map(({ _id }) => `${_id}${DROPPED}`),
    ...receipts.filter((one) => !Receipt.safeParse(one).success).map(({ _id }) => `${_id} is off`),
  ];
}

/**
 * Every fen that came is in exactly one place; nobody is paid twice, or without money (P1, P5). `onTheWay`: news of a
 * payment may not have been heard yet.
 */
export async function expectBalance(product: Product, onTheWay = false): Promise<Books> {
  const all = await books(product);
  const receipts = await wrongReceipts(product, all);
  const wrong = [
    ...wrongRegistrations(all),
    ...receipts.filter((one) => !onTheWay || !one.endsWith(DROPPED)),
  ];
  expect(wrong).toEqual([]);
  return all;
}

import type { OrderRow } from '#contract/finance';
import type { RegistrationId } from '#domain/ids';
import { amountOf, type Order } from '#domain/order/order';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { priceEvidenceText } from '#text/price';
import { command } from '#shell/platform';
import { registrations } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';

/** Registrations that one answer of the database surely carries. */
const BATCH = 250;

/** An order with what it stands on. */
export interface KnownOrder {
  readonly order: Order;
  readonly row: OrderRow;
  readonly training: Training | undefined;
}

/** Orders as finance sees them, in their order. */
export async function knownOrders(orders: readonly Order[]): Promise<KnownOrder[]> {
  const [trainings, registered] = await Promise.all([
    publishedTrainings(),
    registrationsOf(orders.flatMap(({ lines }) => lines.map((one) => one.registrationId))),
  ]);
  return orders.map((order) => {
    const training = trainings.find(({ _id }) => _id === order.trainingId);
    return { order, training, row: rowOf(order, training, registered) };
  });
}

type Registered = ReadonlyMap<RegistrationId, Registration>;

async function registrationsOf(ids: readonly RegistrationId[]): Promise<Registered> {
  const all = [...new Set(ids)];
  const found = new Map<RegistrationId, Registration>();
  for (let from = 0; from < all.length; from += BATCH) {
    const page = await registrations.list({ _id: command.in(all.slice(from, from + BATCH)) });
    for (const registration of page) found.set(registration._id, registration);
  }
  return found;
}

function rowOf(order: Order, training: Training | undefined, registered: Registered): OrderRow {
  const { payer, lines } = order;
  const [first] = lines;
  const workplace = first && registered.get(first.registrationId)?.applicant.workplace.name;
  return {
    orderId: order._id,
    status: order.status,
    channel: order.channel,
    trainingTitle: training?.shortTitle ?? order.trainingId,
    payer: payer.kind === 'unit' ? payer.unitName : (first?.name ?? ''),
    unitName: payer.kind === 'unit' ? payer.unitName : (workplace ?? ''),
    people: lines.map(({ registrationId, name, fen }) => {
      const price = registered.get(registrationId)?.price;
      return { name, fen, priceReason: price ? priceEvidenceText(price) : '' };
    }),
    fen: amountOf(order),
    remark: order.remark,
    openedAt: order.openedAt,
    hasVoucher: order.status === 'open' && order.voucher !== undefined,
  };
}

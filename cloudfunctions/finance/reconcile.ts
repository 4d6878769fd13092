import type { OutputOf } from '#contract/call';
import type { financeCalls } from '#contract/finance';
import { type CivilDate, instantIn, plusDays } from '#domain/calendar';
import { Fen } from '#domain/money';
import type { Order } from '#domain/order/order';
import { type Receipt } from '#domain/order/receipt';
import type { ReceiptId } from '#domain/order/receiptId';
import { err, ok } from '#domain/result';
import { isPayReady, queryOrder, type Trade } from '#shell/pay';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { orders, receipts } from '#shell/store';

type Difference = OutputOf<typeof financeCalls.reconcile>['differences'][number];

/** Questions under way at the same time. */
const AT_ONCE = 8;

/** Every online order opened on that day: what we have entered against what the platform says. */
export const reconcile: Action<typeof financeCalls.reconcile> = async ({ day }) => {
  const asked = await ordersOf(day);
  if (asked.length > 0 && !(await isPayReady())) return err({ code: 'PAY_UNAVAILABLE' });
  const trades = await tradesOf(asked);
  if (!trades.ok) return trades;
  const entered = await enteredOf(asked, trades.value);
  const compared = asked.map((order, at) => compare(order, trades.value[at]!, entered));
  const sum = (side: 'oursFen' | 'theirsFen') =>
    Fen.parse(compared.reduce((total, one) => total + one[side], 0));
  return ok({
    orders: asked.length,
    oursFen: sum('oursFen'),
    theirsFen: sum('theirsFen'),
    differences: compared.flatMap((one) => ('what' in one ? [one] : [])),
  });
};

const ordersOf = (day: CivilDate): Promise<Order[]> =>
  orders.listAll({
    channel: 'online',
    openedAt: command.and([
      command.gte(instantIn(day)),
      command.lt(instantIn(plusDays(day, 1))),
    ] as never),
  });

async function tradesOf(asked: readonly Order[]) {
  const trades: Trade[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const answers = await Promise.all(
      asked.slice(from, from + AT_ONCE).map(({ _id }) => queryOrder(_id)),
    );
    for (const answer of answers) {
      if (!answer.ok) return err({ code: 'PAY_UNAVAILABLE' } as const);
      trades.push(answer.value);
    }
  }
  return ok(trades);
}

const receiptIdOf = (transactionId: string): ReceiptId => `online:${transactionId}` as ReceiptId;

/** The receipts of those orders: by what the platform names, and by what pays them with us. */
async function enteredOf(
  asked: readonly Order[],
  trades: readonly Trade[],
): Promise<ReadonlyMap<ReceiptId, Receipt>> {
  const ids = new Set([
    ...trades.flatMap((trade) =>
      trade.state === 'paid' ? [receiptIdOf(trade.transactionId)] : [],
    ),
    ...asked.flatMap((order) => (order.status === 'paid' ? order.receiptIds : [])),
  ]);
  const found = new Map<ReceiptId, Receipt>();
  for (const id of ids) {
    const receipt = await receipts.find(id);
    if (receipt) found.set(id, receipt);
  }
  return found;
}

interface Sides {
  readonly orderId: Order['_id'];
  readonly oursFen: Fen;
  readonly theirsFen: Fen;
}

/** One order on both sides; `what` where they differ. A closed order whose money is surplus agrees. */
function compare(
  order: Order,
  trade: Trade,
  entered: ReadonlyMap<ReceiptId, Receipt>,
): Sides | Difference {
  const theirsFen = trade.state === 'paid' ? trade.fen : Fen.parse(0);
  const theirs = trade.state === 'paid' ? entered.get(receiptIdOf(trade.transactionId)) : undefined;
  const ours = order.status === 'paid' ? order.receiptIds : [];
  const isOnline = ours.some((id) => id.startsWith('online:'));
  const paying = isOnline ? ours.flatMap((id) => entered.get(id) ?? []) : [];
  const known = theirs ? [theirs] : paying;
  const oursFen = Fen.parse(known.reduce((total, { fen }) => total + fen, 0));
  const sides = { orderId: order._id, oursFen, theirsFen };
  if (trade.state === 'paid' && !theirs) return { ...sides, what: 'notEntered' };
  if (trade.state !== 'paid' && oursFen > 0) return { ...sides, what: 'notPaidThere' };
  return oursFen === theirsFen ? sides : { ...sides, what: 'amountDiffers' };
}

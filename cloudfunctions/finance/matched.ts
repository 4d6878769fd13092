import type { OrderRow } from '#contract/finance';
import type { Order } from '#domain/order/order';
import { fenIn, type Receipt } from '#domain/order/receipt';
import { matchStatement } from '#domain/statement/matchStatement';
import type { OpenOrder } from '#domain/statement/openOrder';
import type { Proposal } from '#domain/statement/proposal';
import { lineOfReceipt } from '#domain/statement/receiptOfLine';
import { orders, receipts } from '#shell/store';
import { type KnownOrder, knownOrders } from './orderRows';

/** A transfer with money left, and what the matcher says; nothing for money that no statement told of. */
export interface Matched {
  readonly receipt: Receipt;
  readonly proposal: Proposal | undefined;
}

export interface Matching {
  /** Oldest first. */
  readonly lines: readonly Matched[];
  /** All open bank orders, the earliest first. */
  readonly open: readonly OrderRow[];
}

/** An order of a unit may name ninety people. */
const ORDERS_AT_ONCE = 300;

/** Everything with money left against every open bank order, as they are now. */
export async function matching(): Promise<Matching> {
  const [found, open] = await Promise.all([
    receipts.listAll({ 'parts.at.kind': 'surplus' }),
    orders.listAll({ status: 'open', channel: 'bank' }, ORDERS_AT_ONCE),
  ]);
  const known = await knownNow(open);
  const proposals = proposalsFor(found, known);
  const lines = found
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((receipt) => ({ receipt, proposal: proposals.get(receipt._id) }));
  const rows = known.map(({ row }) => row).sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  return { lines, open: rows };
}

export const orderOf = ({ arrivedOn, _id }: Receipt): string => `${arrivedOn} ${_id}`;

/** What a warm process knows of orders; one that was changed has another revision and is read again. */
let kept: ReadonlyMap<string, KnownOrder> = new Map();

const revisionOf = ({ _id, revision }: Order): string => `${_id}@${revision}`;

async function knownNow(open: readonly Order[]): Promise<readonly KnownOrder[]> {
  const before = kept;
  const fresh = await knownOrders(open.filter((order) => !before.has(revisionOf(order))));
  const all = new Map<string, KnownOrder>();
  for (const order of open) {
    const known = before.get(revisionOf(order));
    if (known) all.set(revisionOf(order), known);
  }
  for (const known of fresh) all.set(revisionOf(known.order), known);
  kept = all;
  return [...all.values()];
}

/** The last proposals and what they were made from; made again only where that has changed. */
let made: { readonly from: string; readonly proposals: ReadonlyMap<string, Proposal> } | undefined;

function proposalsFor(
  found: readonly Receipt[],
  known: readonly KnownOrder[],
): ReadonlyMap<string, Proposal> {
  const lines = found.flatMap((receipt) => {
    const line = lineOfReceipt(receipt);
    return line ? [{ receiptId: receipt._id, line }] : [];
  });
  const from = [
    ...found.map((receipt) => `${receipt._id}=${fenIn(receipt, 'surplus')}`),
    ...known.map(({ order }) => revisionOf(order)),
  ]
    .sort()
    .join();
  if (made?.from === from) return made.proposals;
  const results = matchStatement(
    lines.map(({ line }) => line),
    known.flatMap(asAsked),
  );
  const proposals = new Map(lines.map(({ receiptId }, at) => [receiptId as string, results[at]!]));
  made = { from, proposals };
  return proposals;
}

/** An open order as the matcher compares it with a line. */
function asAsked({ order, row, training }: KnownOrder): OpenOrder[] {
  if (!training) return [];
  const base = { id: order._id, unitName: row.unitName, unitAliases: [], amount: row.fen };
  const names = order.lines.map(({ name }) => name);
  return order.payer.kind === 'unit'
    ? [{ ...base, kind: 'group', remark: training.remark.group, names }]
    : [
        {
          ...base,
          kind: 'individual',
          remark: training.remark.individual,
          personName: names[0] ?? '',
        },
      ];
}

import type { LineShown, OrderRow } from '#contract/finance';

/** What has been chosen for a transfer: its orders, and another transfer where it alone is too little. */
export interface Chosen {
  readonly orders: readonly OrderRow[];
  readonly other: LineShown | undefined;
}

/** What a transfer is likely to pay leads the open orders; each is there once. */
export const likelyFirst = (
  likely: readonly OrderRow[],
  found: readonly OrderRow[],
): readonly OrderRow[] => [
  ...likely,
  ...found.filter(({ orderId }) => likely.every((one) => one.orderId !== orderId)),
];

type Payment = {
  readonly orderId: OrderRow['orderId'];
  readonly money: readonly { readonly receiptId: LineShown['receiptId']; readonly fen: number }[];
};

export const dueOf = ({ orders }: Chosen): number => orders.reduce((sum, { fen }) => sum + fen, 0);

/** What the transfer has left after paying, below zero where it is too little. */
export const leftOf = (line: LineShown, chosen: Chosen): number => line.surplusFen - dueOf(chosen);

/** Several transfers pay for one order only: then each pays it by itself in full. */
export const mayTakeOther = (line: LineShown, chosen: Chosen): boolean =>
  chosen.orders.length === 1 && leftOf(line, chosen) < 0;

/** The payments to confirm; undefined while nothing is chosen or the money does not reach. */
export function paymentsOf(line: LineShown, chosen: Chosen): readonly Payment[] | undefined {
  const { orders, other } = chosen;
  if (orders.length === 0) return undefined;
  const left = leftOf(line, chosen);
  if (left >= 0)
    return orders.map(({ orderId, fen }) => ({
      orderId,
      money: [{ receiptId: line.receiptId, fen }],
    }));
  const [only] = orders;
  if (!only || !mayTakeOther(line, chosen) || !other || other.surplusFen < -left) return undefined;
  return [
    {
      orderId: only.orderId,
      money: [
        { receiptId: line.receiptId, fen: line.surplusFen },
        { receiptId: other.receiptId, fen: -left },
      ],
    },
  ];
}

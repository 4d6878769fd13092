import type { LineShown, OrderRow } from '#contract/finance';
import { leftOf, likelyFirst, mayTakeOther, paymentsOf } from './chosenMoney';

const line = (receiptId: string, surplusFen: number) =>
  ({ receiptId: `bank:${receiptId}`, surplusFen }) as LineShown;
const order = (orderId: string, fen: number) => ({ orderId, fen }) as OrderRow;
const chosen = (orders: readonly OrderRow[], other?: LineShown) => ({ orders, other });

describe('orders chosen for a transfer', () => {
  it('are offered with the likely ones first, each once', () => {
    const [a, b, c] = [order('a', 1), order('b', 2), order('c', 3)] as const;
    expect(likelyFirst([c], [a, b, c])).toEqual([c, a, b]);
  });

  it('are each paid in full out of it, and the rest stays', () => {
    const both = chosen([order('a', 400), order('b', 490)]);
    expect(leftOf(line('x', 1000), both)).toBe(110);
    expect(paymentsOf(line('x', 1000), both)).toEqual([
      { orderId: 'a', money: [{ receiptId: 'bank:x', fen: 400 }] },
      { orderId: 'b', money: [{ receiptId: 'bank:x', fen: 490 }] },
    ]);
  });

  it('cannot be confirmed while none is chosen or the money does not reach', () => {
    expect(paymentsOf(line('x', 1000), chosen([]))).toBeUndefined();
    const two = chosen([order('a', 600), order('b', 490)], line('y', 5000));
    expect(mayTakeOther(line('x', 1000), two)).toBe(false);
    expect(paymentsOf(line('x', 1000), two)).toBeUndefined();
  });

  it('may be a single one that another transfer completes with just what is missing', () => {
    const one = [order('a', 490)];
    expect(mayTakeOther(line('x', 400), chosen(one))).toBe(true);
    expect(paymentsOf(line('x', 400), chosen(one, line('y', 50)))).toBeUndefined();
    expect(paymentsOf(line('x', 400), chosen(one, line('y', 100)))).toEqual([
      {
        orderId: 'a',
        money: [
          { receiptId: 'bank:x', fen: 400 },
          { receiptId: 'bank:y', fen: 90 },
        ],
      },
    ]);
  });
});

import * as fc from 'fast-check';
import type { Instant } from '../calendar';
import type { PersonId, RegistrationId, TrainingId, UnitId } from '../ids';
import { Fen } from '../money';
import { asksFor, changeLines } from './changeLines';
import type { Payable } from './openOrder';
import { amountOf, type OpenOrder, type OrderLine } from './order';
import type { OrderId } from './orderId';

const by = `p${'0'.repeat(24)}` as PersonId;
const lineOf = (n: number): OrderLine => {
  const personId = `p${String(n).padStart(24, '0')}` as PersonId;
  return {
    registrationId: `zaizhi-2026:${personId}` as RegistrationId,
    personId,
    name: `职工${n}`,
    fen: Fen.parse(n % 2 === 0 ? 40_000 : 49_000),
  };
};
const payable = (n: number, more: Partial<Payable> = {}): Payable => ({
  registrationId: lineOf(n).registrationId,
  mayPay: true,
  orders: [],
  refunded: [],
  ...more,
});
const orderOf = (...numbers: readonly number[]): OpenOrder => ({
  _id: 'order-0001' as OrderId,
  trainingId: 'zaizhi-2026' as TrainingId,
  payer: { kind: 'unit', unitId: 'u42-001' as UnitId, unitName: '湖北省图书馆' },
  channel: 'bank',
  lines: numbers.map(lineOf),
  remark: '在职培训+湖北省图书馆',
  openedAt: '2026-04-05T01:00:00.000Z' as Instant,
  openedBy: by,
  revision: 3,
  status: 'open',
});
const change = (
  order: OpenOrder,
  wanted: readonly number[],
  payables = wanted.map((n) => payable(n)),
) => changeLines(order, wanted.map(lineOf), payables, 3);

describe('changing who is in an open order (P3)', () => {
  it('takes some out, puts others in, and says who came and who went', () => {
    expect(change(orderOf(1, 2), [2, 3])).toMatchObject({
      ok: true,
      value: {
        order: { revision: 4, lines: [lineOf(2), lineOf(3)] },
        added: [lineOf(3).registrationId],
        removed: [lineOf(1).registrationId],
      },
    });
  });

  it('changes nothing for the same people in another order', () => {
    const order = orderOf(1, 2);
    const changed = change(order, [2, 1], []);
    expect(changed.ok && changed.value.order).toBe(order);
  });

  it('keeps the line of who stays, whatever is offered for them', () => {
    const order = orderOf(1);
    const cheaper = { ...lineOf(1), fen: Fen.parse(1) };
    const changed = changeLines(order, [cheaper, lineOf(2)], [payable(2)], 3);
    expect(changed.ok && changed.value.order.lines[0]).toEqual(lineOf(1));
  });

  it('refuses who saw an earlier revision', () => {
    expect(changeLines(orderOf(1), [lineOf(2)], [payable(2)], 2)).toEqual({
      ok: false,
      refusal: { code: 'ORDER_CHANGED' },
    });
  });

  it.each([
    ['nobody knows', undefined, 'NOT_PAYABLE'],
    ['is not approved', payable(2, { mayPay: false }), 'NOT_PAYABLE'],
    ['is asked for by another order', payable(2, { orders: [orderOf(2)] }), 'ORDER_OPEN'],
  ])('refuses to put in whom %s', (_what, two, code) => {
    expect(change(orderOf(1), [1, 2], two ? [two] : [])).toMatchObject({ refusal: { code } });
  });

  it('always asks for exactly who is wanted, each once, at the sum of their prices', () => {
    const some = fc.uniqueArray(fc.nat({ max: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, some, (before, wanted) => {
        const changed = change(orderOf(...before), wanted);
        if (!changed.ok) return false;
        const { order, added, removed } = changed.value;
        const sum = wanted.reduce((total, n) => total + lineOf(n).fen, 0);
        return (
          asksFor(
            order,
            wanted.map((n) => lineOf(n).registrationId),
          ) &&
          amountOf(order) === sum &&
          order.lines.length === before.length + added.length - removed.length
        );
      }),
      { seed: 11 },
    );
  });
});

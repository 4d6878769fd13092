import { orderCalls } from '#contract/order';
import { trainingCalls } from '#contract/training';
import { type Instant, plusMilliseconds } from '#domain/calendar';
import { Fen } from '#domain/money';
import { expectBalance } from './booksBalance';
import {
  atCashier,
  books,
  FEE,
  forTraining,
  HOUR_MS,
  MINUTE_MS,
  PAYING,
  payCast,
  payments,
  paysOnline,
  settled,
  toCashier,
} from './payCast';
import { attendee, idOf, LEAD, ONLINE, registrationOf } from './people';
import { type Product, startProduct } from './product';

const { payment, payOnline, checkOnline, payByBank, letGo, sendVoucher, askRefund } = orderCalls;
const [first, second] = [attendee(0), attendee(1)] as [string, string];
const price = Fen.parse(FEE[ONLINE]!);
const mine = (openid = first, training = ONLINE) => forTraining(openid, training);
const paying = (openid = first) => ({ ...mine(openid), fen: price });

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 6 });
});
afterAll(() => product.close());
beforeEach(() => product.load(payCast({ people: 3, approved: 2 }), PAYING));

const newsOf = async (openid: string) =>
  (await product.documents<{ personId: string; kind: string }>('messages'))
    .filter(({ personId }) => personId === idOf(openid))
    .map(({ kind }) => kind);

describe('before paying', () => {
  it('the person sees price, ways, deadline, and what a transfer made today means (P4, X7)', async () => {
    expect(await product.value(first, payment, mine())).toMatchObject({
      status: 'approved',
      price: { kind: 'nonMember', fen: price },
      mayPay: true,
      online: true,
      payUntil: '2026-06-12T16:00:00.000Z',
      // Monday is a holiday; five working days end on Monday, the 13th: study has begun, refunds have closed.
      bank: {
        remark: expect.stringMatching(/^在职培训\+.+\+.+$/),
        checkedBy: '2026-04-13',
        isKnown: true,
        afterStart: true,
        afterRefunds: true,
      },
      refundBy: 'right',
      mayAskRefund: false,
      invoices: [],
    });
    expect(await product.value(first, payment, mine(first, LEAD))).toMatchObject({
      payUntil: '2026-05-15T16:00:00.000Z',
      bank: { afterStart: false, afterRefunds: false },
    });
  });

  it('online is not offered without a merchant, nor on a terminal that is barred (X10)', async () => {
    await product.load({ ...payCast({ people: 2 }), settings: [] }, PAYING);
    expect(await product.value(first, payment, mine())).toMatchObject({ online: false });
    expect(await product.refusal(first, payOnline, paying())).toMatchObject({
      code: 'ONLINE_NOT_OFFERED',
    });
  });

  it.each([
    ['somebody else’s registration', second, 'REGISTRATION_UNKNOWN'],
    ['a registration that nobody has', attendee(2), 'REGISTRATION_UNKNOWN'],
  ])('%s is unknown', async (_what, openid, code) => {
    const input = { ...mine(openid), fen: price };
    for (const call of [payOnline, payByBank])
      expect(await product.refusal(first, call, input)).toMatchObject({ code });
    for (const call of [payment, checkOnline, letGo, askRefund])
      expect(await product.refusal(first, call, mine(openid))).toMatchObject({ code });
    expect((await books(product)).orders).toEqual([]);
  });

  it.each([1, 49_001, 0])('a price of %d fen that the phone sends is refused', async (fen) => {
    for (const call of [payOnline, payByBank])
      expect(await product.refusal(first, call, { ...mine(), fen })).toMatchObject({
        code: 'PRICE_CHANGED',
        fen: price,
      });
    expect((await payments(product)).orders).toEqual([]);
  });

  it.each([-1, 0.5, '49000', null, { $gt: 0 }])('a price of %j is no input at all', async (fen) => {
    const input = { ...mine(), fen };
    expect(await product.refusal(first, payOnline, input)).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'fen',
    });
  });

  it('who is not approved yet cannot pay (O4)', async () => {
    const third = attendee(2);
    await product.value(third, trainingCalls.register, { trainingId: ONLINE });
    expect(await product.refusal(third, payOnline, paying(third))).toMatchObject({
      code: 'NOT_PAYABLE',
    });
    expect(await product.refusal(third, payByBank, paying(third))).toMatchObject({
      code: 'NOT_PAYABLE',
    });
  });

  it('nobody pays after the last day (X3)', async () => {
    await product.setClock('2026-06-12T16:00:00.000Z' as Instant);
    expect(await product.value(first, payment, mine())).toMatchObject({ mayPay: false });
    for (const call of [payOnline, payByBank])
      expect(await product.refusal(first, call, paying())).toMatchObject({
        code: 'PAY_TOO_LATE',
        endedAt: '2026-06-12T16:00:00.000Z',
      });
  });
});

describe('paying online', () => {
  it('is one order and one payment, told once', async () => {
    const orderId = await paysOnline(product, first);
    expect(await product.value(first, payment, mine())).toMatchObject({
      status: 'paid',
      mayPay: false,
      order: { orderId, status: 'paid', channel: 'online', fen: price },
      mayAskRefund: true,
    });
    expect(await newsOf(first)).toEqual(['paymentReceived']);
    const { receipts } = await expectBalance(product);
    expect(receipts).toMatchObject([
      { fen: price, arrivedOn: '2026-04-06', parts: [{ at: { kind: 'line', orderId } }] },
    ]);
    expect((await payments(product)).callbacks).toMatchObject([{ delivered: true, attempts: 1 }]);
  });

  it('ten taps at once are one order and one prepayment', async () => {
    const taps = await Promise.all(
      Array.from({ length: 10 }, () => product.value(first, payOnline, paying())),
    );
    expect(new Set(taps.map(({ orderId }) => orderId)).size).toBe(1);
    expect(new Set(taps.map(({ parameters }) => parameters.package)).size).toBe(1);
    const { orders } = await payments(product);
    expect(orders).toHaveLength(1);
    expect((await books(product)).orders).toHaveLength(1);
  });

  it('is entered on return from the cashier, before any callback; the callback then changes nothing', async () => {
    const { prepayId } = await toCashier(product, first);
    await atCashier(product, first, prepayId);
    expect(await product.value(first, checkOnline, mine())).toMatchObject({ status: 'paid' });
    await settled(product);
    await product.value(first, checkOnline, mine());
    expect(await newsOf(first)).toEqual(['paymentReceived']);
    expect((await expectBalance(product)).receipts).toHaveLength(1);
  });

  it('that was cancelled at the cashier can be taken up again, as the same payment', async () => {
    const { prepayId } = await toCashier(product, first);
    await atCashier(product, first, prepayId, 'cancel');
    expect(await product.value(first, checkOnline, mine())).toMatchObject({
      status: 'approved',
      order: { status: 'open', channel: 'online' },
    });
    expect((await toCashier(product, first)).prepayId).toBe(prepayId);
  });

  it('is over after half an hour, there and here; then there is a new order', async () => {
    const { orderId, prepayId } = await toCashier(product, first);
    await product.advance(31 * MINUTE_MS);
    expect(await atCashier(product, first, prepayId)).toEqual({ error: '订单已关闭' });
    expect(await product.value(first, payment, mine())).not.toHaveProperty('order');
    const again = await toCashier(product, first);
    expect(again.orderId).not.toBe(orderId);
    await atCashier(product, first, again.prepayId);
    await settled(product);
    expect((await expectBalance(product)).orders).toMatchObject([
      { _id: orderId, status: 'closed', because: 'expired' },
      { _id: again.orderId, status: 'paid' },
    ]);
  });

  it('cannot be done twice', async () => {
    await paysOnline(product, first);
    for (const call of [payOnline, payByBank])
      expect(await product.refusal(first, call, paying())).toMatchObject({ code: 'ALREADY_PAID' });
    expect(await product.refusal(first, letGo, mine())).toMatchObject({
      code: 'ORDER_NOT_OPEN',
      status: 'paid',
    });
  });

  it('cannot be done by another person: the cashier knows whose it is', async () => {
    const { prepayId } = await toCashier(product, first);
    expect(await atCashier(product, second, prepayId)).toEqual({ error: '此订单属于另一位用户' });
  });
});

describe('one way only (P1)', () => {
  it('a bank order has to be let go before one pays online', async () => {
    await product.value(first, payByBank, paying());
    expect(await product.refusal(first, payOnline, paying())).toMatchObject({
      code: 'ORDER_OPEN',
      channel: 'bank',
    });
    expect(await product.value(first, letGo, mine())).not.toHaveProperty('order');
    expect(await product.value(first, letGo, mine())).not.toHaveProperty('order');
    await paysOnline(product, first);
    await expectBalance(product);
  });

  it('taking the bank closes the payment with the platform first', async () => {
    const { prepayId } = await toCashier(product, first);
    expect(await product.value(first, payByBank, paying())).toMatchObject({
      order: { channel: 'bank', status: 'open', fen: price },
    });
    expect(await atCashier(product, first, prepayId)).toEqual({ error: '订单已关闭' });
    await expectBalance(product);
  });

  it('a payment that was made while one chose the bank is what counts', async () => {
    const { prepayId } = await toCashier(product, first);
    await atCashier(product, first, prepayId);
    expect(await product.refusal(first, payByBank, paying())).toMatchObject({
      code: 'ALREADY_PAID',
    });
    expect(await product.value(first, payment, mine())).toMatchObject({ status: 'paid' });
    await expectBalance(product);
  });

  it('a bank order asked for by ten taps is one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => product.value(first, payByBank, paying())));
    expect((await books(product)).orders).toHaveLength(1);
  });

  it('online and bank at the same moment are one open order', async () => {
    await Promise.all([
      product.call(first, payOnline, paying()),
      product.call(first, payByBank, paying()),
      product.call(first, payOnline, paying()),
      product.call(first, payByBank, paying()),
    ]);
    const { orders } = await expectBalance(product);
    expect(orders.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1);
  });

  it('the platform is told also of an order it had not heard of yet', async () => {
    await toCashier(product, first);
    const [order] = (await books(product)).orders;
    // The process died before it asked the platform.
    const unheard = { ...order, _id: 'f'.repeat(24) };
    await product.load(
      {
        ...payCast({ people: 2 }),
        orders: [unheard],
        registrations: payCast({ people: 2 })['registrations']!.map((one) =>
          (one as { _id: string })._id === registrationOf(first, ONLINE)
            ? { ...one, orderId: unheard._id }
            : one,
        ),
      },
      PAYING,
    );
    await product.value(first, letGo, mine());
    expect((await payments(product)).orders).toMatchObject([
      { outTradeNo: unheard._id, state: 'CLOSED' },
    ]);
    expect((await books(product)).orders).toMatchObject([{ status: 'closed', because: 'letGo' }]);
  });

  it('nothing is closed here while the platform does not answer', async () => {
    await toCashier(product, first);
    const { orders, registrations } = await books(product);
    const cast = { ...payCast({ people: 2 }), orders, registrations, settings: [] };
    await product.load(cast, PAYING);
    for (const [call, input] of [
      [payByBank, paying()],
      [letGo, mine()],
      [checkOnline, mine()],
    ] as const)
      expect(await product.refusal(first, call, input)).toMatchObject({ code: 'PAY_UNAVAILABLE' });
    expect((await books(product)).orders).toEqual(orders);
  });
});

const file = (orderId: string, name = 'a.jpg') => `cloud://local-env.b/vouchers/${orderId}/${name}`;

describe('a voucher', () => {
  it('belongs to one’s own open transfer; a better picture keeps the first moment', async () => {
    const { order } = await product.value(first, payByBank, paying());
    const orderId = order!.orderId;
    expect(await product.value(first, sendVoucher, { orderId, file: file(orderId) })).toMatchObject(
      { hasVoucher: true },
    );
    await product.advance(HOUR_MS);
    await product.value(first, sendVoucher, { orderId, file: file(orderId, 'b.jpg') });
    expect((await books(product)).orders).toMatchObject([
      {
        voucher: {
          file: file(orderId, 'b.jpg'),
          sentAt: expect.stringMatching(/^2026-04-06T02:00:/),
        },
      },
    ]);
    expect(
      await product.refusal(second, sendVoucher, { orderId, file: file(orderId) }),
    ).toMatchObject({ code: 'ORDER_UNKNOWN' });
    expect(
      await product.refusal(first, sendVoucher, { orderId, file: file('elsewhere') }),
    ).toMatchObject({ code: 'FILE_FOREIGN' });
  });

  it('is not asked for where one pays online', async () => {
    const { orderId } = await toCashier(product, first);
    expect(
      await product.refusal(first, sendVoucher, { orderId, file: file(orderId) }),
    ).toMatchObject({ code: 'ORDER_UNKNOWN' });
  });
});

describe('withdrawing', () => {
  it('closes the open order; who pays all the same has a surplus (P5)', async () => {
    const { prepayId, orderId } = await toCashier(product, first);
    await product.value(first, trainingCalls.withdraw, { trainingId: ONLINE });
    await atCashier(product, first, prepayId);
    await settled(product);
    const all = await expectBalance(product);
    expect(all.orders).toMatchObject([{ _id: orderId, status: 'closed', because: 'withdrawn' }]);
    expect(all.receipts).toMatchObject([{ parts: [{ fen: price, at: { kind: 'surplus' } }] }]);
  });

  it('has the payment closed with the platform by the next minute', async () => {
    const { prepayId } = await toCashier(product, first);
    await product.value(first, trainingCalls.withdraw, { trainingId: ONLINE });
    await product.advance(2 * MINUTE_MS);
    expect(await atCashier(product, first, prepayId)).toEqual({ error: '订单已关闭' });
  });

  it('of a transfer frees everything to register and pay anew', async () => {
    await product.value(first, payByBank, paying());
    await product.value(first, trainingCalls.withdraw, { trainingId: ONLINE });
    await product.value(first, trainingCalls.register, { trainingId: ONLINE });
    expect((await books(product)).orders).toMatchObject([{ status: 'closed' }]);
    expect(await product.refusal(first, payByBank, paying())).toMatchObject({
      code: 'NOT_PAYABLE',
    });
  });
});

it('knows at the last minute how long a payment may still be made', async () => {
  const last = '2026-06-12T16:00:00.000Z' as Instant;
  await product.setClock(plusMilliseconds(last, -60_000));
  await toCashier(product, first);
  expect((await books(product)).orders).toMatchObject([
    { expiresAt: expect.stringMatching(/^2026-06-12T16:04:/) },
  ]);
});

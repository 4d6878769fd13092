import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { orderCalls } from '#contract/order';
import type { Order } from '#domain/order/order';
import { expectBalance } from './booksBalance';
import {
  atCashier,
  books,
  FEE,
  forTraining,
  HOUR_MS,
  MERCHANT,
  MINUTE_MS,
  PAYING,
  payCast,
  payments,
  paysOnline,
  settled,
  toCashier,
} from './payCast';
import { attendee, ONLINE } from './people';
import { type Product, startProduct } from './product';

const first = attendee(0);
const mine = forTraining(first);
const price = FEE[ONLINE]!;

/** Somebody else's program that uses the same merchant and the same callback. */
const STRANGER = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = (order) => cloud.cloudPay.unifiedOrder({ subMchId: '${MERCHANT.subMchId}', body: 'other',
  spbillCreateIp: '127.0.0.1', envId: 'local-env', functionName: 'payCallback', ...order });`;

let product: Product;
beforeAll(async () => {
  product = await startProduct({
    processes: 6,
    prepare: (directory) => {
      const folder = path.join(directory, 'cloudfunctions/stranger');
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'index.js'), STRANGER);
      const manifest = { name: 'stranger', main: 'index.js', dependencies: {} };
      writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
      writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ timeout: 20 }));
    },
  });
});
afterAll(() => product.close());
beforeEach(() => product.load(payCast({ people: 2 }), PAYING));

const calledBack = async (event: object) =>
  (
    await product.door<{ ok: boolean; result?: { errcode: number } }>(
      '/console/callbacks/payCallback',
      event,
    )
  ).result?.errcode;

describe('a callback', () => {
  it('from a phone is refused, whatever it says', async () => {
    const { orderId } = await toCashier(product, first);
    const before = await product.dump();
    const forged = {
      returnCode: 'SUCCESS',
      resultCode: 'SUCCESS',
      outTradeNo: orderId,
      totalFee: price,
      transactionId: '4200000000000000001',
    };
    for (const openid of [first, attendee(1), undefined]) {
      const { result } = await product.send(openid, 'payCallback', forged);
      expect(result).toEqual({ errcode: 1 });
    }
    expect(await product.dump()).toEqual(before);
  });

  it('is never believed: the platform is asked, and says it is not paid', async () => {
    const { orderId } = await toCashier(product, first);
    const forged = { outTradeNo: orderId, resultCode: 'SUCCESS', totalFee: 1, transactionId: '1' };
    expect(await calledBack(forged)).toBe(1);
    const { receipts, orders } = await expectBalance(product);
    expect(receipts).toEqual([]);
    expect(orders).toMatchObject([{ status: 'open' }]);
  });

  it.each([
    [{}],
    [{ outTradeNo: '' }],
    [{ outTradeNo: { $gt: '' } }],
    [{ outTradeNo: 'nobody-knows-it' }],
    [{ outRefundNo: 'nobody-knows-it' }],
    [{ outRefundNo: 'x'.repeat(10_000) }],
    [{ outTradeNo: null, outRefundNo: ['a'] }],
  ])('of %j is not acknowledged', async (event) => {
    expect(await calledBack(event)).toBe(1);
  });

  it('takes amount and payment from the platform alone', async () => {
    const { orderId, prepayId } = await toCashier(product, first);
    await atCashier(product, first, prepayId);
    const lie = { outTradeNo: orderId, totalFee: 1, transactionId: 'made-up', resultCode: 'FAIL' };
    expect(await calledBack(lie)).toBe(0);
    expect((await expectBalance(product)).receipts).toMatchObject([{ fen: price }]);
  });

  it('twice, ten times at once, and a month later changes nothing more', async () => {
    const orderId = await paysOnline(product, first);
    const before = await books(product);
    const again = { outTradeNo: orderId };
    expect(await Promise.all(Array.from({ length: 10 }, () => calledBack(again)))).toEqual(
      Array.from({ length: 10 }, () => 0),
    );
    await product.advance(30 * 24 * HOUR_MS);
    expect(await calledBack(again)).toBe(0);
    expect(await books(product)).toEqual(before);
  });

  it('after the refund, or before, is all the same', async () => {
    const orderId = await paysOnline(product, first);
    await product.value(first, orderCalls.askRefund, mine);
    await product.advance(5000);
    const before = await expectBalance(product);
    expect(before.registrations).toContainEqual(
      expect.objectContaining({ _id: mine.registrationId, status: 'refunded' }),
    );
    expect(await calledBack({ outTradeNo: orderId })).toBe(0);
    expect(await calledBack({ outTradeNo: orderId, outRefundNo: `${orderId}-1-1` })).toBe(0);
    expect(await books(product)).toEqual(before);
  });

  it('for an order that nobody knows leaves the money as surplus (P5)', async () => {
    const { result } = await product.send(attendee(1), 'stranger', {
      outTradeNo: 'made-elsewhere-1',
      totalFee: 12_300,
    });
    const prepayId = (result as { prepayId: string }).prepayId;
    await atCashier(product, attendee(1), prepayId);
    await settled(product);
    expect((await payments(product)).callbacks).toMatchObject([{ delivered: true }]);
    const { receipts } = await expectBalance(product);
    expect(receipts).toMatchObject([{ fen: 12_300, parts: [{ at: { kind: 'surplus' } }] }]);
  });

  it('of another amount than the order asks for pays nothing: the money is surplus, the order over', async () => {
    const { prepayId } = await toCashier(product, first);
    const [order] = (await books(product)).orders as [Order];
    const cheaper = { ...order, lines: order.lines.map((line) => ({ ...line, fen: 40_000 })) };
    await product.import({ orders: [cheaper] });
    await atCashier(product, first, prepayId);
    await settled(product);
    const { receipts, orders, registrations } = await books(product);
    expect(receipts).toMatchObject([{ fen: price, parts: [{ at: { kind: 'surplus' } }] }]);
    expect(orders).toMatchObject([{ status: 'closed' }]);
    expect(registrations.find(({ _id }) => _id === mine.registrationId)).toMatchObject({
      status: 'approved',
    });
    expect((await payments(product)).callbacks).toMatchObject([{ delivered: true }]);
  });

  it('is not acknowledged while the platform does not answer, and comes again', async () => {
    const { prepayId } = await toCashier(product, first);
    await product.import({ settings: [{ ...MERCHANT, subMchId: '1900000999' }] });
    await atCashier(product, first, prepayId);
    await settled(product);
    expect((await payments(product)).callbacks).toMatchObject([{ delivered: false }]);
    await product.import({ settings: [MERCHANT] });
    await product.advance(15_000);
    expect((await payments(product)).callbacks).toMatchObject([{ delivered: true, attempts: 2 }]);
    await expectBalance(product);
  });
});

it('the timer asks with growing pauses about an order without news', async () => {
  await toCashier(product, first);
  const asked: string[] = [];
  for (let minute = 0; minute < 30; minute++) {
    await product.advance(MINUTE_MS);
    const [order] = (await books(product)).orders as [Order];
    if (order.askAt && asked.at(-1) !== order.askAt) asked.push(order.askAt);
  }
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.length).toBeLessThan(8);
  await product.advance(2 * MINUTE_MS);
  expect((await books(product)).orders).toMatchObject([{ status: 'closed', because: 'expired' }]);
  expect((await payments(product)).orders).toMatchObject([{ state: 'CLOSED' }]);
});

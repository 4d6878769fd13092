import { rmSync } from 'node:fs';
import path from 'node:path';
import { orderCalls } from '#contract/order';
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
  toCashier,
} from './payCast';
import { attendee, ONLINE } from './people';
import { type Product, startProduct } from './product';
import { range } from './truth';

const { payOnline, payByBank, checkOnline, askRefund } = orderCalls;
const openids = range(5).map(attendee);
const first = openids[0]!;
const mine = (openid: string) => forTraining(openid, ONLINE);
const paying = (openid: string) => ({ ...mine(openid), fen: Fen.parse(FEE[ONLINE]!) });

/** WeChat Pay's callbacks never arrive here: there is no such function. */
let product: Product;
beforeAll(async () => {
  product = await startProduct({
    latencyMs: 20,
    processes: 4,
    transactionLifetimeMs: 3000,
    prepare: (directory) =>
      rmSync(path.join(directory, 'cloudfunctions/payCallback'), { recursive: true }),
  });
});
afterAll(() => product.close());
beforeEach(() => product.load(payCast({ people: openids.length }), PAYING));

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Runs `work` for everybody while the processes that serve it are killed as soon as `begun` grows. */
async function underFire(
  work: (openid: string) => Promise<unknown>,
  begun: () => Promise<number>,
): Promise<void> {
  const running = new Set(openids);
  const all = openids.map((openid) =>
    work(openid)
      // The platform's own answer that the process has died.
      .catch(() => undefined)
      .finally(() => running.delete(openid)),
  );
  for (let seen = 0, kills = 0; running.size > 0 && kills < 4;) {
    const now = await begun();
    if (now <= seen) continue;
    seen = now;
    kills += 1;
    for (const pid of product.cloud.functionPids('order')) kill(pid);
  }
  await Promise.all(all);
}

const ordersThere = async () => (await payments(product)).orders.length;
const ordersHere = async () => (await books(product)).orders.length;

describe.each([
  ['as soon as the order is written', ordersHere],
  ['as soon as the platform has the payment', ordersThere],
])('a process killed %s', (_when, begun) => {
  it('loses nothing: who taps again pays the one order', async () => {
    await underFire((openid) => product.call(openid, payOnline, paying(openid)), begun);
    for (const openid of openids) {
      const again = await product.insist(openid, payOnline, paying(openid));
      if (!again.ok) throw new Error(again.refusal.code);
      await atCashier(product, openid, again.value.parameters.package.replace('prepay_id=', ''));
    }
    expect(await ordersHere()).toBe(openids.length);
    expect(await ordersThere()).toBe(openids.length);
    await product.advance(2 * MINUTE_MS);
    const { registrations } = await expectBalance(product);
    expect(registrations.filter(({ status }) => status === 'paid')).toHaveLength(openids.length);
  });

  it('loses nothing: who never comes back has an order that ends', async () => {
    await underFire((openid) => product.call(openid, payOnline, paying(openid)), begun);
    for (let minutes = 0; minutes < 40; minutes += 5) await product.advance(5 * MINUTE_MS);
    const { orders } = await expectBalance(product);
    expect(orders.filter(({ status }) => status === 'open')).toEqual([]);
    await product.advance(3 * HOUR_MS);
    expect((await books(product)).orders.filter(({ askAt }) => askAt)).toEqual([]);
  });
});

it('a payment without any callback is entered by the timer within two minutes', async () => {
  const { prepayId } = await toCashier(product, first);
  await atCashier(product, first, prepayId);
  expect(await product.value(first, orderCalls.payment, mine(first))).toMatchObject({
    status: 'approved',
  });
  await product.advance(2 * MINUTE_MS);
  expect(await product.value(first, orderCalls.payment, mine(first))).toMatchObject({
    status: 'paid',
  });
  await expectBalance(product);
});

it('killed while entering what was paid, it is entered once', async () => {
  for (const openid of openids) {
    const { prepayId } = await toCashier(product, openid);
    await atCashier(product, openid, prepayId);
  }
  const receiptsHere = async () => (await books(product)).receipts.length;
  await underFire((openid) => product.call(openid, checkOnline, mine(openid)), receiptsHere);
  await product.advance(2 * MINUTE_MS);
  const { receipts } = await expectBalance(product);
  expect(receipts).toHaveLength(openids.length);
});

it('killed while switching to the bank, nobody can pay both', async () => {
  for (const openid of openids) await toCashier(product, openid);
  const closed = async () =>
    (await payments(product)).orders.filter(({ state }) => state === 'CLOSED').length;
  await underFire((openid) => product.call(openid, payByBank, paying(openid)), closed);
  for (const openid of openids)
    expect(await product.insist(openid, payByBank, paying(openid))).toMatchObject({ ok: true });
  const { orders } = await expectBalance(product);
  expect(orders.filter(({ status }) => status === 'open')).toHaveLength(openids.length);
  expect(await closed()).toBe(openids.length);
});

it('killed while giving money back, each gets it back once', async () => {
  for (const openid of openids) {
    const { prepayId } = await toCashier(product, openid);
    await atCashier(product, openid, prepayId);
    await product.value(openid, checkOnline, mine(openid));
  }
  const refundsHere = async () => (await books(product)).refunds.length;
  await underFire((openid) => product.call(openid, askRefund, mine(openid)), refundsHere);
  for (const openid of openids)
    expect(await product.insist(openid, askRefund, mine(openid))).toMatchObject({ ok: true });
  await product.advance(2 * MINUTE_MS);
  await product.advance(10 * MINUTE_MS);
  const { refunds } = await expectBalance(product);
  expect(refunds.map(({ status }) => status)).toEqual(openids.map(() => 'done'));
  expect((await payments(product)).refunds).toHaveLength(openids.length);
});

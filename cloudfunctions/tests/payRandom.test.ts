import * as fc from 'fast-check';
import { orderCalls } from '#contract/order';
import { trainingCalls } from '#contract/training';
import { Fen } from '#domain/money';
import { fenIn } from '#domain/order/receipt';
import { decide } from '#domain/registration/transitions';
import { expectBalance } from './booksBalance';
import {
  atCashier,
  books,
  FEE,
  forTraining,
  MERCHANT,
  MINUTE_MS,
  PAYING,
  payCast,
  payments,
  prepayIdOf,
} from './payCast';
import { attendee, idOf, LEAD, ONLINE, organizer } from './people';
import { type Product, startProduct } from './product';
import { range } from './truth';

const PEOPLE = 4;
const openids = range(PEOPLE).map(attendee);

const ACTS = [
  ['payOnline', 6],
  ['atCashier', 9],
  ['check', 3],
  ['byBank', 3],
  ['letGo', 2],
  ['voucher', 1],
  ['withdraw', 2],
  ['register', 3],
  ['approve', 4],
  ['refund', 7],
  ['callback', 3],
  ['forged', 1],
  ['wait', 4],
  ['platform', 1],
  ['together', 2],
  ['payWhileLeaving', 2],
] as const;
type Act = (typeof ACTS)[number][0];

interface Move {
  readonly act: Act;
  readonly who: number;
  readonly lead: boolean;
  readonly pick: number;
}
const move: fc.Arbitrary<Move> = fc.record({
  act: fc.oneof(...ACTS.map(([act, weight]) => ({ arbitrary: fc.constant(act), weight }))),
  who: fc.nat(PEOPLE - 1),
  lead: fc.boolean(),
  pick: fc.nat(40),
});

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 6 });
});
afterAll(() => product.close());

const chosen = <T>(list: readonly T[], pick: number): T | undefined =>
  list.length === 0 ? undefined : list[pick % list.length];

/** What a person does may be refused; it must never go wrong. */
async function make({ act, who, lead, pick }: Move): Promise<unknown> {
  const openid = openids[who]!;
  const training = lead ? LEAD : ONLINE;
  const mine = forTraining(openid, training);
  const paying = { ...mine, fen: Fen.parse(FEE[training]!) };
  switch (act) {
    case 'payOnline':
      return product.call(openid, orderCalls.payOnline, paying);
    case 'byBank':
      return product.call(openid, orderCalls.payByBank, paying);
    case 'together':
      return Promise.all([
        product.call(openid, orderCalls.payOnline, paying),
        product.call(openid, orderCalls.payByBank, paying),
        product.call(openid, trainingCalls.withdraw, { trainingId: training }),
        product.call(openid, orderCalls.checkOnline, mine),
      ]);
    case 'payWhileLeaving': {
      const begun = await product.call(openid, orderCalls.payOnline, paying);
      await product.call(openid, trainingCalls.withdraw, { trainingId: training });
      return begun.ok && atCashier(product, openid, prepayIdOf(begun.value.parameters));
    }
    case 'check':
      return product.call(openid, orderCalls.checkOnline, mine);
    case 'letGo':
      return product.call(openid, orderCalls.letGo, mine);
    case 'refund':
      return product.call(openid, orderCalls.askRefund, mine);
    case 'withdraw':
      return product.call(openid, trainingCalls.withdraw, { trainingId: training });
    case 'register':
      return product.call(openid, trainingCalls.register, { trainingId: training });
    case 'approve':
      return approveAll(pick);
    case 'voucher':
      return sendVoucher(pick);
    case 'atCashier':
      return decideAtCashier(pick);
    case 'callback':
    case 'forged':
      return callBack(act === 'forged', pick);
    case 'wait':
      return product.advance((pick % 4) * 11 * MINUTE_MS + 1000);
    case 'platform':
      return product.import({
        settings: [pick % 2 ? { ...MERCHANT, subMchId: '1900000999' } : MERCHANT],
      });
  }
}

/** The organizer approves whoever has submitted. */
async function approveAll(pick: number): Promise<void> {
  const { registrations } = await books(product);
  const submitted = chosen(
    registrations.filter(({ status }) => status === 'submitted'),
    pick,
  );
  if (!submitted) return;
  const by = idOf(organizer);
  const approved = decide(submitted, submitted.revision, { kind: 'approve' }, by, PAYING);
  if (approved.ok) await product.import({ registrations: [approved.value] });
}

async function sendVoucher(pick: number): Promise<void> {
  const { orders } = await books(product);
  const order = chosen(orders, pick);
  const payer = openids.find((openid) => idOf(openid) === order?.openedBy);
  if (!order || !payer) return;
  const file = `cloud://local-env.b/vouchers/${order._id}/a.jpg`;
  await product.call(payer, orderCalls.sendVoucher, { orderId: order._id, file });
}

/** Pays whatever order of the platform: also one that we have closed meanwhile. */
async function decideAtCashier(pick: number): Promise<void> {
  const { orders } = await payments(product);
  const order = chosen(orders, pick) as { prepayId: string; openid: string } | undefined;
  const outcome = pick % 7 === 0 ? 'cancel' : 'pay';
  if (order) await atCashier(product, order.openid, order.prepayId, outcome);
}

async function callBack(isForged: boolean, pick: number): Promise<void> {
  const { orders, refunds } = await payments(product);
  const order = chosen(orders, pick);
  const refund = chosen(refunds, pick);
  const event = {
    ...(order ? { outTradeNo: order.outTradeNo } : {}),
    ...(refund && pick % 2 === 0 ? { outRefundNo: refund.outRefundNo } : {}),
    ...(isForged ? { totalFee: 1, transactionId: 'made-up', resultCode: 'SUCCESS' } : {}),
  };
  await product.door('/console/callbacks/payCallback', event);
}

const reached = { paid: 0, refunded: 0, surplus: 0 };

it.each([1, 2, 3])(
  'keeps every fen in one place, whatever people do in whatever order (seed %d) (P1, P5)',
  async (seed) => {
    const [moves] = fc.sample(fc.array(move, { minLength: 120, maxLength: 120 }), {
      seed,
      numRuns: 1,
    }) as [Move[]];
    await product.load(payCast({ people: PEOPLE, seats: 2, approved: 2 }), PAYING);
    for (const one of moves) {
      await make(one);
      await expectBalance(product, true);
    }
    await product.import({ settings: [MERCHANT] });
    for (let run = 0; run < 6; run++) await product.advance(30 * MINUTE_MS);
    const all = await expectBalance(product);
    const { orders, refunds, receipts } = all;
    reached.paid += orders.filter(({ status }) => status === 'paid').length;
    reached.refunded += refunds.filter(({ status }) => status === 'done').length;
    reached.surplus += receipts.filter((receipt) => fenIn(receipt, 'surplus') > 0).length;
    expect(
      orders.filter(({ channel, status }) => channel === 'online' && status === 'open'),
    ).toEqual([]);
  },
);

it('has been where it matters', () => {
  for (const [where, times] of Object.entries(reached))
    expect(`${where}: ${times > 0}`).toBe(`${where}: true`);
});

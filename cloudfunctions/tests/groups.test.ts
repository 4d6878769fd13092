import { financeCalls } from '#contract/finance';
import { orderCalls } from '#contract/order';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import type { ReceiptId } from '#domain/order/receiptId';
import type { Message } from '#domain/message/message';
import { MOST_PEOPLE } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import type { Registration } from '#domain/registration/registration';
import {
  approvedOf,
  arrives,
  cashier,
  confirms,
  foreign,
  groupCast,
  largeGroupCast,
  many,
  opens,
  paidGroup,
  PRICE,
  registrationIds,
  staff,
  submittedBy,
  trainingId,
  unitId,
} from './groupCast';
import { refused } from './memberCast';
import { idOf, registrationOf } from './people';
import { type Product, startProduct } from './product';
import { asks, claimed, colleague, elsewhere, hubei, principal, second, wuhan } from './units';

const { openGroup, changeGroup, letGroupGo, group, groups, groupCandidates } = orderCalls;
const [first, ...others] = staff as [string, ...string[]];
const ROUNDS = 4;
const remark = `在职培训+${hubei.name}`;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4, latencyMs: 2 });
});
afterAll(() => product.close());
beforeEach(() => product.load(groupCast()));

const stored = () => product.documents<Registration>('registrations');
const storedOf = async (openid: string): Promise<Registration> =>
  (await stored()).find(({ personId }) => personId === idOf(openid))!;
const orderOf = async (openid: string): Promise<string | undefined> =>
  (await storedOf(openid)).orderId;
const payOnline = (openid: string) =>
  product.call(openid, orderCalls.payOnline, {
    registrationId: registrationOf(openid, trainingId),
    terminal: 'ios',
    fen: PRICE,
  });
const payByBank = (openid: string) =>
  product.call(openid, orderCalls.payByBank, {
    registrationId: registrationOf(openid, trainingId),
    terminal: 'ios',
    fen: PRICE,
  });

describe('candidates of a group order (P3)', () => {
  it('are the staff who are registered, approved and unpaid, each at their own price', async () => {
    const shown = await product.value(principal, groupCandidates, { unitId, trainingId });
    expect(shown.candidates.map(({ registrationId }) => registrationId).sort()).toEqual(
      registrationIds(staff).sort(),
    );
    expect(shown.candidates[0]).toMatchObject({ fen: PRICE, isMemberPrice: false });
    expect(shown).toMatchObject({ unitName: hubei.name, others: [], bank: { remark } });
  });

  it('include whom the unit has claimed, whatever workplace they registered with', async () => {
    await claimed(product, colleague);
    const { applicant, ...rest } = { ...approvedOf(first) };
    await product.import({
      registrations: [
        {
          ...rest,
          _id: registrationOf(colleague, trainingId),
          personId: idOf(colleague),
          applicant: { ...applicant, workplace: { kind: 'typed', name: '省图书馆少儿部' } },
        },
      ],
    });
    const shown = await product.value(principal, groupCandidates, { unitId, trainingId });
    expect(shown.candidates).toHaveLength(13);
  });

  it('are not those who only asked to be claimed, and nobody else’s staff', async () => {
    await asks(product, colleague);
    const { applicant, ...rest } = approvedOf(foreign);
    await product.import({
      registrations: [
        {
          ...rest,
          _id: registrationOf(colleague, trainingId),
          personId: idOf(colleague),
          applicant,
        },
      ],
    });
    const shown = await product.value(principal, groupCandidates, { unitId, trainingId });
    expect(shown.candidates).toHaveLength(12);
  });

  it('are told apart from those who cannot be paid for, with why', async () => {
    const [one, two, three] = others as [string, string, string];
    await product.import({ registrations: [submittedBy(first)] });
    await payByBank(one);
    await opens(product, principal, [two, three]);
    const shown = await product.value(principal, groupCandidates, { unitId, trainingId });
    expect(shown.candidates).toHaveLength(8);
    expect(shown.others.map(({ why }) => why).sort()).toEqual([
      'inGroup',
      'inGroup',
      'notApproved',
      'payingByBank',
    ]);
  });

  it('end with the time to pay (X3)', async () => {
    await product.setClock('2026-06-12T16:00:00.000Z' as Instant);
    const shown = await product.value(principal, groupCandidates, { unitId, trainingId });
    expect(shown.candidates).toEqual([]);
    expect(new Set(shown.others.map(({ why }) => why))).toEqual(new Set(['tooLate']));
    const late = { unitId, trainingId, registrationIds: registrationIds([first]) };
    expect(await product.refusal(principal, openGroup, late)).toMatchObject({
      code: 'PAY_TOO_LATE',
      message: '交费期限已过（6月12日（周五）止），请联系会务组',
    });
  });
});

describe('a group order (P3)', () => {
  it('asks one amount with one remark for twelve, who pay no other way until it is let go', async () => {
    const { order, lines, bank } = await opens(product, principal);
    expect(order).toMatchObject({ status: 'open', channel: 'bank', fen: 12 * PRICE, remark });
    expect(lines).toHaveLength(12);
    expect(bank).toMatchObject({ remark, checkedBy: '2026-04-13', isKnown: true });
    expect(
      await product.refusal(first, orderCalls.payByBank, {
        registrationId: registrationOf(first, trainingId),
        terminal: 'ios',
        fen: PRICE,
      }),
    ).toMatchObject({ code: 'ORDER_OPEN', unitName: hubei.name });
    expect(await payOnline(first)).toMatchObject({ refusal: { code: 'ORDER_OPEN' } });
    const { orderId, revision } = order;
    const closed = await product.value(second, letGroupGo, { orderId, revision });
    expect(closed.order.status).toBe('closed');
    expect((await stored()).filter((one) => one.orderId !== undefined)).toEqual([]);
    expect(await payByBank(first)).toMatchObject({ ok: true });
  });

  it('is opened once, however often the same administrator asks', async () => {
    const opened = await opens(product, principal);
    const again = await opens(product, principal);
    expect(again.order.orderId).toBe(opened.order.orderId);
    expect(await product.documents('orders')).toHaveLength(1);
  });

  it('refuses somebody who pays online already, by name, and asks for nobody', async () => {
    await payOnline(first);
    const all = { unitId, trainingId, registrationIds: registrationIds(staff) };
    expect(await refused(product, principal, openGroup, all)).toMatchObject({
      code: 'ORDER_OPEN',
      channel: 'online',
      name: (await storedOf(first)).applicant.name,
    });
  });

  it('takes amounts from the registrations, each at its own price (M11)', async () => {
    const registration = approvedOf(first);
    const { asOf, duesYear } = registration.price;
    const price = { kind: 'nonMember', fen: 40_000, asOf, duesYear };
    await product.import({ registrations: [{ ...registration, price }] });
    const { order } = await opens(product, principal);
    expect(order.fen).toBe(40_000 + 11 * PRICE);
    const forged = {
      unitId,
      trainingId,
      registrationIds: registrationIds([first]),
      fen: 1,
    };
    expect(await product.refusal(principal, openGroup, forged)).toMatchObject({
      code: 'INPUT_INVALID',
      rule: 'unknownField',
    });
  });

  it('is for one’s own staff alone', async () => {
    const all = { unitId, trainingId, registrationIds: registrationIds([first, foreign]) };
    expect(await refused(product, principal, openGroup, all)).toMatchObject({
      code: 'NOT_PAYABLE',
      message: '这条报名还没有通过审核，或已不在报名中，暂时不能交费',
    });
    expect(await refused(product, elsewhere, openGroup, all)).toMatchObject({
      code: 'UNIT_UNKNOWN',
    });
  });

  it('is seen and changed by the unit’s administrators alone', async () => {
    const { order } = await opens(product, principal);
    const { orderId, revision } = order;
    const change = { orderId, revision, registrationIds: registrationIds([first]) };
    const file = `cloud://env.bucket/vouchers/${orderId}/a.png`;
    for (const somebody of [elsewhere, first, colleague, cashier]) {
      const unknown = { code: 'ORDER_UNKNOWN' };
      expect(await refused(product, somebody, group, { orderId })).toMatchObject(unknown);
      expect(await refused(product, somebody, changeGroup, change)).toMatchObject(unknown);
      expect(await refused(product, somebody, letGroupGo, { orderId, revision })).toMatchObject(
        unknown,
      );
      expect(
        await refused(product, somebody, orderCalls.sendVoucher, { orderId, file }),
      ).toMatchObject(unknown);
      expect(await refused(product, somebody, orderCalls.invoice, { orderId })).toMatchObject(
        unknown,
      );
    }
    for (const call of [groups, groupCandidates])
      expect(
        await refused(product, elsewhere, call, {
          unitId,
          ...(call === groups ? {} : { trainingId }),
        }),
      ).toMatchObject({ code: 'UNIT_UNKNOWN' });
    expect((await product.value(second, group, { orderId })).lines).toHaveLength(12);
  });

  it('takes the voucher of its transfer, from its own folder alone', async () => {
    const { order } = await opens(product, principal);
    const { orderId } = order;
    const send = (file: string) => product.ask(second, orderCalls.sendVoucher, { orderId, file });
    expect(await send('cloud://env.bucket/vouchers/somebody/a.png')).toMatchObject({
      refusal: { code: 'FILE_FOREIGN' },
    });
    expect(await send(`cloud://env.bucket/vouchers/${orderId}/a.png`)).toMatchObject({
      value: { hasVoucher: true },
    });
  });

  it('tells its people that the unit pays, and by whom', async () => {
    await opens(product, principal);
    const shown = await product.value(first, orderCalls.payment, {
      registrationId: registrationOf(first, trainingId),
      terminal: 'ios',
    });
    expect(shown.group).toMatchObject({ unitName: hubei.name });
    expect(shown.invoiceUntil).toBeUndefined();
  });

  it('is listed with its people, beside the trainings that staff may be paid for', async () => {
    const { order } = await opens(product, principal, [first]);
    const shown = await product.value(second, groups, { unitId });
    expect(shown.orders).toMatchObject([{ order: { orderId: order.orderId }, people: 1 }]);
    expect(shown.trainings).toMatchObject([{ trainingId, candidates: 11 }, { candidates: 0 }]);
    expect(await product.value(elsewhere, groups, { unitId: wuhan._id })).toMatchObject({
      orders: [],
    });
  });

  it('goes on without somebody who withdraws, and is closed with the last', async () => {
    const [one, two] = staff as [string, string];
    const { order } = await opens(product, principal, [one, two]);
    await product.value(one, trainingCalls.withdraw, { trainingId });
    const left = await product.value(principal, group, { orderId: order.orderId });
    expect(left).toMatchObject({ order: { status: 'open', fen: PRICE }, lines: [{}] });
    const told = await product.documents<Message>('messages', { kind: 'groupChanged' });
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [principal, second].map(idOf).sort(),
    );
    await product.value(two, trainingCalls.withdraw, { trainingId });
    const closed = await product.value(principal, group, { orderId: order.orderId });
    expect(closed.order.status).toBe('closed');
  });
});

describe('changing a group order before finance has confirmed it', () => {
  it('replaces one and takes out another, each free to pay another way', async () => {
    const [one, two, three] = staff as [string, string, string];
    const { order } = await opens(product, principal, [one, two]);
    const { orderId, revision } = order;
    const change = { orderId, revision, registrationIds: registrationIds([two, three]) };
    const changed = await product.value(second, changeGroup, change);
    expect(changed.lines.map(({ personId }) => personId)).toEqual([idOf(two), idOf(three)]);
    expect(changed.order).toMatchObject({ fen: 2 * PRICE, revision: revision + 1 });
    expect(await orderOf(one)).toBeUndefined();
    expect(await orderOf(three)).toBe(orderId);
    expect(await payByBank(one)).toMatchObject({ ok: true });
    const again = await product.value(second, changeGroup, change);
    expect(again.order.revision).toBe(revision + 1);
  });

  it('refuses who saw it before another change', async () => {
    const { order } = await opens(product, principal, staff.slice(0, 3));
    const { orderId, revision } = order;
    const to = (openids: readonly string[]) => ({
      orderId,
      revision,
      registrationIds: registrationIds(openids),
    });
    await product.value(principal, changeGroup, to(staff.slice(0, 2)));
    expect(await refused(product, second, changeGroup, to(staff.slice(2, 4)))).toMatchObject({
      code: 'ORDER_CHANGED',
    });
    expect(await refused(product, second, letGroupGo, { orderId, revision })).toMatchObject({
      code: 'ORDER_CHANGED',
    });
  });

  it('is refused for staff of another unit and for made-up registrations', async () => {
    const { order } = await opens(product, principal, [first]);
    const { orderId, revision } = order;
    for (const id of [
      registrationOf(foreign, trainingId),
      `${trainingId}:p${'0'.repeat(24)}`,
      `nowhere-2026:${idOf(first)}`,
    ])
      expect(
        await refused(product, principal, changeGroup, {
          orderId,
          revision,
          registrationIds: [id],
        }),
      ).toMatchObject({ code: 'NOT_PAYABLE' });
    expect(
      await refused(product, principal, group, { orderId: 'made-up-order' as OrderId }),
    ).toMatchObject({ code: 'ORDER_UNKNOWN' });
  });
});

type Attempt = { readonly ok: boolean; readonly refusal?: { code: string } };

/** One attempt stands; the refusal of the other. */
function theOther(attempts: readonly Attempt[]): Attempt['refusal'] {
  expect(attempts.filter(({ ok }) => ok)).toHaveLength(1);
  return attempts.find(({ ok }) => !ok)?.refusal;
}

describe('at the same moment', () => {
  it('somebody pays online and the unit opens an order for them: one stands, the other is told', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(groupCast());
      const other = theOther(
        await Promise.all([
          payOnline(first),
          product.call(principal, openGroup, {
            unitId,
            trainingId,
            registrationIds: registrationIds(staff),
          }),
        ]),
      );
      expect(other).toMatchObject({ code: 'ORDER_OPEN' });
      const open = await product.documents('orders', { status: 'open' });
      expect(open).toHaveLength(1);
    }
  });

  it('two administrators open orders with the same person: one stands', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(groupCast());
      const [one, two, three] = staff as [string, string, string];
      const open = (openid: string, openids: readonly string[]) =>
        product.call(openid, openGroup, {
          unitId,
          trainingId,
          registrationIds: registrationIds(openids),
        });
      const other = theOther(
        await Promise.all([open(principal, [one, two]), open(second, [three, two])]),
      );
      expect(other).toMatchObject({ code: 'ORDER_OPEN', unitName: hubei.name });
      expect((await stored()).filter(({ orderId }) => orderId !== undefined)).toHaveLength(2);
    }
  });

  it('the unit takes somebody out and finance confirms: one stands, the other is told', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(groupCast());
      const { order } = await opens(product, principal);
      const { orderId, revision, fen } = order;
      const receiptId = await arrives(product, fen);
      const other = theOther(
        await Promise.all([
          product.call(principal, changeGroup, {
            orderId,
            revision,
            registrationIds: registrationIds(others),
          }),
          confirms(product, orderId, receiptId, fen),
        ]),
      );
      const paid = (await stored()).filter(({ status }) => status === 'paid');
      const isChanged = other!.code === 'AMOUNT_DIFFERS';
      if (!isChanged) expect(other).toMatchObject({ code: 'ORDER_NOT_OPEN' });
      expect(paid).toHaveLength(isChanged ? 0 : 12);
    }
  });

  it('somebody withdraws and finance confirms: nobody is paid for without their money', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await product.load(groupCast());
      const { order } = await opens(product, principal);
      const receiptId = await arrives(product, order.fen);
      const [left, confirmed] = await Promise.all([
        product.call(first, trainingCalls.withdraw, { trainingId }),
        confirms(product, order.orderId, receiptId, order.fen),
      ]);
      expect([left.ok, confirmed.ok].filter(Boolean)).toHaveLength(1);
      const paid = (await stored()).filter(({ status }) => status === 'paid');
      expect(paid).toHaveLength(confirmed.ok ? 12 : 0);
    }
  });
});

describe('a paid group order', () => {
  it('pays for all twelve, and cannot be changed or let go', async () => {
    const { orderId } = await paidGroup(product, principal);
    expect(
      new Set((await stored()).filter((one) => one.orderId).map(({ status }) => status)),
    ).toEqual(new Set(['paid']));
    const { order } = await product.value(principal, group, { orderId });
    const notOpen = { code: 'ORDER_NOT_OPEN', status: 'paid' };
    const { revision } = order;
    expect(await refused(product, principal, letGroupGo, { orderId, revision })).toMatchObject(
      notOpen,
    );
    expect(
      await refused(product, principal, changeGroup, {
        orderId,
        revision,
        registrationIds: registrationIds([first]),
      }),
    ).toMatchObject(notOpen);
  });

  it('of as many people as it may have is opened, changed, and paid out of five transfers', async () => {
    await product.load(largeGroupCast());
    const [some, others] = [many.slice(0, MOST_PEOPLE), many.slice(MOST_PEOPLE)];
    const { order } = await opens(product, principal, some);
    const { orderId, revision } = order;
    const change = (openids: readonly string[], seen: number) =>
      product.value(principal, changeGroup, {
        orderId,
        revision: seen,
        registrationIds: registrationIds(openids),
      });
    await change(others, revision);
    const fen = others.length * PRICE;
    const shares = [1, 2, 3, 4, fen - 10];
    const money: { receiptId: ReceiptId; fen: Fen }[] = [];
    for (const [index, share] of shares.entries())
      money.push({
        receiptId: await arrives(product, share, { name: `part${index}` }),
        fen: Fen.parse(share),
      });
    await product.value(cashier, financeCalls.confirm, { payments: [{ orderId, money }] });
    const paid = (await stored()).filter(({ status }) => status === 'paid');
    expect(paid.map(({ personId }) => personId).sort()).toEqual(others.map(idOf).sort());
  });

  it('gives back the money of one alone (O10)', async () => {
    const { orderId } = await paidGroup(product, principal);
    await product.value(first, orderCalls.askRefund, {
      registrationId: registrationOf(first, trainingId),
      terminal: 'ios',
    });
    const shown = await product.value(principal, group, { orderId });
    expect(shown.lines.filter(({ refund }) => refund)).toMatchObject([
      { personId: idOf(first), refund: { fen: PRICE, status: 'inProgress' } },
    ]);
    const invoice = await product.value(principal, orderCalls.invoice, { orderId });
    expect(invoice.fen).toBe(11 * PRICE);
  });
});

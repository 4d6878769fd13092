import { financeCalls, type LineShown } from '#contract/finance';
import { orderCalls } from '#contract/order';
import { CivilDate } from '#domain/calendar';
import { trainingCalls } from '#contract/training';
import type { Invoice, InvoiceId } from '#domain/invoice/invoice';
import type { Order } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import type { ReceiptId } from '#domain/order/receiptId';
import type { Registration } from '#domain/registration/registration';
import { readSheet } from 'read-excel-file/universal';
import {
  chosenBank,
  colleague,
  expectConserved,
  FEE_FEN,
  finance,
  hubeiFinance,
  imports,
  load,
  orderOf,
  personOf,
  receiptsOf,
  stored,
  transferFor,
} from './financeCast';
import { atCashier, FEE, prepayIdOf, settled } from './payCast';
import { attendee, LEAD, ONLINE, registrationOf, trainingOf } from './people';
import { type Product, startProduct } from './product';

const { confirm, lines, returnSurplus, refunds, decideRefund, finishRefund } = financeCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 3 });
});
afterAll(() => product.close());
beforeEach(() => load(product, { people: 4 }));
afterEach(() => expectConserved(product));

const shown = async (show: 'all' | 'exact' | 'none' = 'all') =>
  product.value(finance, lines, { show });
/** The payments that a line's proposal asks to confirm. */
const proposed = ({ receiptId, proposal }: LineShown) => ({
  payments: proposal.orders.map(({ orderId, fen }) => ({ orderId, money: [{ receiptId, fen }] })),
});
const registrationStatus = async (n: number, training = ONLINE) =>
  (
    await product.documents<{ status: string }>('registrations', {
      _id: registrationOf(attendee(n), training),
    })
  )[0]!.status;
const pays = (orderId: OrderId, receiptId: ReceiptId, fen: number) => ({
  orderId,
  money: [{ receiptId, fen }],
});

/** Attendee 0 has paid by a transfer. */
async function paidByBank(n = 0, training = ONLINE): Promise<Order> {
  const order = await chosenBank(product, n, training, FEE[training as keyof typeof FEE]);
  await imports(product, [transferFor(order)]);
  const { lines: all } = await shown();
  const line = all.find(({ proposal }) => proposal.orders[0]?.orderId === order._id)!;
  await product.value(finance, confirm, proposed(line));
  return orderOf(product, order._id);
}

/** More has come than any order asks for. */
const overpaid = async () => {
  const order = await chosenBank(product, 0);
  await imports(product, [transferFor(order, { name: '王某', remark: '培训', yuan: '600.00' })]);
  return (await shown()).lines[0]!;
};

/** Attendee `n` has paid for the class and asks the money back. */
const askedRefund = async (n = 0) => {
  await paidByBank(n, LEAD);
  const registrationId = registrationOf(attendee(n), LEAD);
  const input = { registrationId, terminal: 'ios', reason: '临时出差' } as const;
  await product.value(attendee(n), orderCalls.askRefund, input);
  const { refunds: list } = await product.value(finance, refunds, { status: 'requested' });
  return list[0]!;
};

const pdf = (invoiceId: InvoiceId, name: string) =>
  stored(product, `invoices/${invoiceId.split(':')[0]}/${name}.pdf`, Buffer.from('%PDF'));

const revisionOf = async (_id: InvoiceId) =>
  (await product.documents<Invoice>('invoices', { _id }))[0]!.revision;

describe('a transfer with all that was asked for', () => {
  it('is proposed as exact with its reason, the price’s reason, and confirmed by one tap', async () => {
    const order = await chosenBank(product, 0);
    await imports(product, [transferFor(order)]);
    const { lines: all, counts } = await shown('exact');
    expect(counts).toEqual({ all: 1, exact: 1, likely: 0, group: 0, none: 0 });
    expect(all[0]).toMatchObject({
      surplusFen: FEE_FEN,
      way: 'bank',
      account: '6222020200012345678',
      proposal: { kind: 'exact', reasons: ['附言齐全，金额一致'] },
    });
    const [asked] = all[0]!.proposal.orders;
    expect(asked).toMatchObject({ orderId: order._id, fen: FEE_FEN, status: 'open' });
    expect(asked!.people[0]!.priceReason).toMatch(/2026年4月5日报名时还不是2026年度会员/);
    expect(await product.value(finance, confirm, proposed(all[0]!))).toEqual({
      paid: [order._id],
      already: [],
      left: [],
    });
    expect(await registrationStatus(0)).toBe('paid');
    expect((await shown()).lines).toEqual([]);
    const told = await product.documents('messages', {
      personId: personOf(0),
      kind: 'paymentReceived',
    });
    expect(told).toHaveLength(1);
    const audits = await product.documents('audits', { action: 'confirmPayment' });
    expect(audits).toMatchObject([{ target: order._id }]);
  });

  it('is confirmed once, however often and by however many it is tapped', async () => {
    const order = await chosenBank(product, 0);
    await imports(product, [transferFor(order)]);
    const [line] = (await shown()).lines;
    const taps = [finance, colleague, finance, colleague, finance];
    const answers = await Promise.all(
      taps.map((openid) => product.value(openid, confirm, proposed(line!))),
    );
    expect(answers.flatMap(({ paid }) => paid)).toEqual([order._id]);
    expect(answers.flatMap(({ already }) => already)).toHaveLength(taps.length - 1);
    expect(await receiptsOf(product)).toMatchObject([{ parts: [{ at: { kind: 'line' } }] }]);
    expect(await product.documents('audits', { action: 'confirmPayment' })).toHaveLength(1);
  });
});

describe('money is confirmed only as it is', () => {
  it('one transfer pays for several orders, and what is left stays', async () => {
    const open = [await chosenBank(product, 0), await chosenBank(product, 1)];
    await imports(product, [
      transferFor(open[0]!, { yuan: '1,000.00', remark: '两人培训费', name: '某某公司' }),
    ]);
    const [line] = (await shown('none')).lines;
    const { receiptId } = line!;
    const answer = await product.value(finance, confirm, {
      payments: open.map(({ _id }) => pays(_id, receiptId, FEE_FEN)),
    });
    expect(answer.paid).toEqual(open.map(({ _id }) => _id));
    expect((await shown()).lines).toMatchObject([{ receiptId, fen: 100_000, surplusFen: 2000 }]);
  });

  it('several transfers pay for one order', async () => {
    const order = await chosenBank(product, 0);
    await imports(product, [
      transferFor(order, { yuan: '400.00', serial: '2026040700001' }),
      transferFor(order, { yuan: '90.00', serial: '2026040700002' }),
    ]);
    const money = (await shown()).lines.map(({ receiptId, surplusFen: fen }) => ({
      receiptId,
      fen,
    }));
    const answer = await product.value(finance, confirm, {
      payments: [{ orderId: order._id, money }],
    });
    expect(answer.paid).toEqual([order._id]);
    expect(await registrationStatus(0)).toBe('paid');
  });

  it('and never more than there is, for another amount, or for what is closed or unknown', async () => {
    const [order, other] = [await chosenBank(product, 0), await chosenBank(product, 1)];
    await imports(product, [transferFor(order)]);
    const [line] = (await shown()).lines;
    const { receiptId } = line!;
    const refused = (wanted: ReturnType<typeof pays>[]) =>
      product.refusal(finance, confirm, { payments: wanted });
    const both = [pays(order._id, receiptId, FEE_FEN), pays(other._id, receiptId, FEE_FEN)];
    expect(await refused(both)).toMatchObject({ code: 'AMOUNT_DIFFERS', offeredFen: 0 });
    expect(await refused([pays(order._id, receiptId, FEE_FEN - 1)])).toMatchObject({
      code: 'AMOUNT_DIFFERS',
    });
    expect(await refused([pays('nobody-knows-it' as OrderId, receiptId, 1)])).toMatchObject({
      code: 'ORDER_UNKNOWN',
    });
    const unknown = 'bank:unknown' as ReceiptId;
    expect(await refused([pays(order._id, unknown, FEE_FEN)])).toMatchObject({
      code: 'RECEIPT_UNKNOWN',
    });
    for (const fen of [-1, 0.5, 1e15])
      expect(await refused([pays(order._id, receiptId, fen)])).toMatchObject({
        code: expect.stringMatching(/INPUT_INVALID|AMOUNT_DIFFERS/) as string,
      });
    const registrationId = registrationOf(attendee(0), ONLINE);
    await product.value(attendee(0), orderCalls.letGo, { registrationId, terminal: 'ios' });
    expect(await refused([pays(order._id, receiptId, FEE_FEN)])).toMatchObject({
      code: 'ORDER_NOT_OPEN',
      status: 'closed',
    });
    expect((await shown()).lines).toMatchObject([{ surplusFen: FEE_FEN }]);
    expect(await registrationStatus(0)).toBe('approved');
  });

  it('an order whose remark is as long as its parts can be is found like any other', async () => {
    const name = '图'.repeat(200);
    const unitName = { kind: 'unitName' } as const;
    const individual = [unitName, unitName, unitName, unitName, unitName, { kind: 'personName' }];
    const [registered] = await product.documents<Registration>('registrations', {
      _id: registrationOf(attendee(0), ONLINE),
    });
    const applicant = { ...registered!.applicant, workplace: { kind: 'typed', name } };
    const training = trainingOf(ONLINE);
    await product.import({
      trainings: [{ ...training, remark: { ...training.remark, individual } }],
      registrations: [{ ...registered, applicant }],
    });
    const order = await chosenBank(product, 0);
    expect(order.remark.length).toBeGreaterThan(1000);
    const { orders } = await product.value(finance, financeCalls.findOrders, { search: '' });
    expect(orders).toMatchObject([{ orderId: order._id, unitName: name }]);
  });

  it('an order is found by name, unit or amount', async () => {
    const [order] = [await chosenBank(product, 0), await chosenBank(product, 1)];
    const find = async (search: string, fen?: number) =>
      (
        await product.value(finance, financeCalls.findOrders, {
          search,
          ...(fen === undefined ? {} : { fen: fen }),
        })
      ).orders.map(({ orderId }) => orderId);
    expect(await find(order.lines[0]!.name)).toContain(order._id);
    expect(await find('４９０')).toHaveLength(2);
    expect(await find('', FEE_FEN)).toHaveLength(2);
    expect(await find('没有这个人')).toEqual([]);
  });
});

describe('a surplus (P5)', () => {
  it('goes onto the return list once, whoever taps and however often, and is finished by the bank', async () => {
    const { receiptId, surplusFen } = await overpaid();
    const input = { receiptId, surplusFen, fen: surplusFen, reason: '未报名' };
    const rows = await Promise.all(
      [finance, colleague, finance].map((openid) => product.value(openid, returnSurplus, input)),
    );
    expect(new Set(rows.map(({ refundId }) => refundId)).size).toBe(1);
    expect(rows[0]).toMatchObject({
      status: 'inProgress',
      way: 'bank',
      fen: 60_000,
      subject: '王某',
      payers: [{ name: '王某', account: '6222020200012345678', paidOn: '2026-04-07' }],
    });
    expect((await shown()).lines).toEqual([]);
    const { refunds: list } = await product.value(finance, refunds, { status: 'inProgress' });
    expect(list).toHaveLength(1);
    const { refundId, revision } = list[0]!;
    const done = await product.value(finance, finishRefund, { refundId, revision });
    expect(done.status).toBe('done');
    expect(await product.value(finance, finishRefund, { refundId, revision })).toEqual(done);
    expect(await product.refusal(colleague, finishRefund, { refundId, revision })).toMatchObject({
      code: 'REFUND_DECIDED',
      status: 'done',
    });
    expect(await receiptsOf(product)).toMatchObject([{ parts: [{ at: { kind: 'refunded' } }] }]);
  });

  it('is returned in parts, and never more than is left', async () => {
    const { receiptId, surplusFen } = await overpaid();
    const part = (seen: number, fen: number) =>
      product.call(finance, returnSurplus, { receiptId, surplusFen: seen, fen });
    expect(await part(surplusFen, surplusFen + 1)).toMatchObject({ ok: false });
    expect(await part(surplusFen, 10_000)).toMatchObject({ ok: true });
    expect(await part(surplusFen, 20_000)).toMatchObject({ refusal: { code: 'NO_SURPLUS' } });
    expect(await part(surplusFen - 10_000, 20_000)).toMatchObject({ ok: true });
    expect((await shown()).lines).toMatchObject([{ surplusFen: 30_000 }]);
  });

  it('and a payment of the same money at once do not both stand', async () => {
    const order = await chosenBank(product, 0);
    await imports(product, [transferFor(order)]);
    const { receiptId, surplusFen } = (await shown()).lines[0]!;
    const outcomes = await Promise.all([
      product.call(finance, confirm, { payments: [pays(order._id, receiptId, FEE_FEN)] }),
      product.call(colleague, returnSurplus, { receiptId, surplusFen, fen: surplusFen }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a refund that finance decides (X5)', () => {
  it('is granted once: the money, the registration and the news follow', async () => {
    const { refundId, revision, ...row } = await askedRefund();
    expect(row).toMatchObject({ fen: FEE[LEAD], reason: '临时出差', invoiceIssued: false });
    expect(row.trainingTitle).toContain('图领英才');
    const decision = { kind: 'grant' } as const;
    const granted = await product.value(finance, decideRefund, { refundId, revision, decision });
    expect(granted.status).toBe('inProgress');
    expect(await product.value(finance, decideRefund, { refundId, revision, decision })).toEqual(
      granted,
    );
    expect(
      await product.refusal(colleague, decideRefund, { refundId, revision, decision }),
    ).toMatchObject({ code: 'REFUND_DECIDED' });
    expect(await registrationStatus(0, LEAD)).toBe('refunded');
    await product.value(finance, finishRefund, { refundId, revision: granted.revision });
    for (const kind of ['refundGranted', 'refundDone'])
      expect(await product.documents('messages', { personId: personOf(0), kind })).toHaveLength(1);
  });

  it('hands the seat on to the first who waits', async () => {
    await load(product, { people: 4, approved: 1, seats: 1 });
    await product.value(attendee(1), trainingCalls.register, { trainingId: LEAD });
    expect(await registrationStatus(1, LEAD)).toBe('waitlisted');
    const { refundId, revision } = await askedRefund();
    const decision = { kind: 'grant' } as const;
    await product.value(finance, decideRefund, { refundId, revision, decision });
    expect(await registrationStatus(1, LEAD)).toBe('submitted');
  });

  it('is declined with a reason that the person reads, and what was paid goes on paying', async () => {
    const { refundId, revision } = await askedRefund();
    const decision = { kind: 'decline', reason: '名额已无法转让' } as const;
    const declined = await product.value(finance, decideRefund, { refundId, revision, decision });
    expect(declined).toMatchObject({ status: 'declined', reason: '名额已无法转让' });
    expect(await registrationStatus(0, LEAD)).toBe('paid');
    expect(
      await product.documents('messages', { personId: personOf(0), kind: 'refundDeclined' }),
    ).toMatchObject([{ reason: '名额已无法转让' }]);
  });

  it('granted and declined at the same moment is one of the two', async () => {
    const { refundId, revision } = await askedRefund();
    const outcomes = await Promise.all([
      product.call(finance, decideRefund, { refundId, revision, decision: { kind: 'grant' } }),
      product.call(colleague, decideRefund, {
        refundId,
        revision,
        decision: { kind: 'decline', reason: '已开班' },
      }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an invoice', () => {
  const title = { kind: 'person', title: '王晓梅' } as const;
  const applied = async () => {
    const order = await paidByBank();
    return product.value(attendee(0), orderCalls.applyInvoice, { orderId: order._id, title });
  };
  it('is issued with its number and file, once', async () => {
    const { invoiceId } = await applied();
    const revision = await revisionOf(invoiceId);
    const input = { invoiceId, revision, number: '24112000000012345678', file: '' as never };
    const foreign = await stored(product, 'vouchers/x/y.pdf', Buffer.from('x'));
    const { issueInvoice } = financeCalls;
    expect(await product.refusal(finance, issueInvoice, { ...input, file: foreign })).toMatchObject(
      { code: 'FILE_FOREIGN' },
    );
    const right = { ...input, file: await pdf(invoiceId, 'a') };
    const issued = await product.value(finance, issueInvoice, right);
    expect(issued).toMatchObject({ status: 'issued', number: '24112000000012345678' });
    expect(await product.value(finance, issueInvoice, right)).toEqual(issued);
    expect(
      await product.refusal(colleague, issueInvoice, { ...right, number: '24112000' }),
    ).toMatchObject({ code: 'INVOICE_DECIDED' });
    expect(
      await product.documents('messages', { personId: personOf(0), kind: 'invoiceIssued' }),
    ).toHaveLength(1);
  });

  it('is returned with a reason, applied for anew, and red when the money goes back', async () => {
    const first = await applied();
    await product.value(finance, financeCalls.returnInvoice, {
      invoiceId: first.invoiceId,
      revision: 1,
      reason: '请填写单位全称',
    });
    const orderId = first.invoiceId.split(':')[0] as OrderId;
    const second = await product.value(attendee(0), orderCalls.applyInvoice, { orderId, title });
    const { invoiceId } = second;
    const issue = async (number: string) =>
      product.value(finance, financeCalls.issueInvoice, {
        invoiceId,
        revision: await revisionOf(invoiceId),
        number,
        file: await pdf(invoiceId, number),
      });
    await issue('24112000000000000001');
    const registrationId = registrationOf(attendee(0), ONLINE);
    await product.value(attendee(0), orderCalls.askRefund, { registrationId, terminal: 'ios' });
    const waiting = await product.value(finance, financeCalls.invoices, { status: 'redDue' });
    expect(waiting.invoices).toMatchObject([{ invoiceId, number: '24112000000000000001' }]);
    const { refunds: back } = await product.value(finance, refunds, { status: 'inProgress' });
    expect(back).toMatchObject([{ invoiceIssued: true }]);
    expect(await issue('24112000000000000002')).toMatchObject({ status: 'red' });
    expect(await product.value(finance, financeCalls.overview, {})).toMatchObject({
      invoicesRed: 0,
      refundsInProgress: 1,
    });
  });
});

describe('online payments of a day', () => {
  const registrationId = registrationOf(attendee(0), ONLINE);
  const payOnline = async () => {
    const input = { registrationId, terminal: 'ios', fen: FEE_FEN } as const;
    const { parameters } = await product.value(attendee(0), orderCalls.payOnline, input);
    await atCashier(product, attendee(0), prepayIdOf(parameters));
  };

  const day = CivilDate.parse('2026-04-06');
  const reconciled = (on = day) => product.value(finance, financeCalls.reconcile, { day: on });
  beforeEach(async () => {
    await payOnline();
    await settled(product);
    await product.value(attendee(0), orderCalls.checkOnline, { registrationId, terminal: 'ios' });
  });

  it('agree with the platform', async () => {
    const agreed = { orders: 1, oursFen: FEE_FEN, theirsFen: FEE_FEN, differences: [] };
    expect(await reconciled()).toEqual(agreed);
    expect(await reconciled(CivilDate.parse('2026-04-07'))).toMatchObject({ orders: 0 });
  });

  it('are told where the amount differs, or where the platform knows of no payment', async () => {
    const [receipt] = await receiptsOf(product);
    const parts = [{ ...receipt!.parts[0], fen: 1 }];
    await product.import({ receipts: [{ ...receipt, fen: 1, parts }] });
    expect((await reconciled()).differences).toMatchObject([
      { what: 'amountDiffers', oursFen: 1, theirsFen: FEE_FEN },
    ]);
    await product.import({ receipts: [receipt!] });
    const [order] = await product.documents<Order>('orders');
    const { paidAt, receiptIds, ...rest } = order as Extract<Order, { status: 'paid' }>;
    const forged = { ...rest, _id: 'never-heard-of-it' };
    await product.import({ orders: [{ ...forged, paidAt, receiptIds }] });
    expect((await reconciled()).differences).toMatchObject([
      { orderId: forged._id, what: 'notPaidThere', oursFen: FEE_FEN, theirsFen: 0 },
    ]);
    const closed = { status: 'closed', closedAt: paidAt, because: 'letGo' };
    await product.import({ orders: [{ ...forged, ...closed }] });
  });
});

it('the payments of a training are exported, and a name cannot act as a formula', async () => {
  const order = await paidByBank();
  await product.import({
    orders: [{ ...order, lines: [{ ...order.lines[0], name: '=1+1' }] }],
  });
  const { fileName, content } = await product.value(finance, financeCalls.exportPayments, {
    trainingId: ONLINE,
  });
  expect(fileName).toMatch(/交费明细2026-04-06\.xlsx$/);
  const rows = await readSheet(new Uint8Array(Buffer.from(content, 'base64')).buffer);
  expect(rows[0]).toContain('价格依据');
  expect(rows[1]).toEqual(
    expect.arrayContaining(['=1+1', 490, '银行转账', '2026-04-07', '已交费']),
  );
  expect(await product.documents('audits', { action: 'exportPayments' })).toHaveLength(1);
});

it('nobody else’s finance may move money', async () => {
  const order = await chosenBank(product, 0);
  await imports(product, [transferFor(order)]);
  const before = await product.dump();
  const { receiptId, surplusFen } = (await shown()).lines[0]!;
  for (const openid of [hubeiFinance, attendee(0), attendee(1)]) {
    const asks: [Parameters<Product['refusal']>[1], unknown][] = [
      [confirm, { payments: [pays(order._id, receiptId, FEE_FEN)] }],
      [returnSurplus, { receiptId, surplusFen, fen: surplusFen }],
      [financeCalls.exportPayments, { trainingId: ONLINE }],
      [refunds, { status: 'requested' }],
      [financeCalls.reconcile, { day: '2026-04-06' }],
    ];
    for (const [call, input] of asks)
      expect(await product.refusal(openid, call, input)).toMatchObject({ code: 'NOT_ALLOWED' });
  }
  expect(await product.dump()).toEqual(before);
});

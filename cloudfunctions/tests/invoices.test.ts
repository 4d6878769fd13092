import { financeCalls } from '#contract/finance';
import type { InvoiceShown } from '#contract/order';
import { orderCalls } from '#contract/order';
import { type CivilDate, type Instant, instantIn } from '#domain/calendar';
import type { CloudFile } from '#domain/ids';
import type { Invoice, InvoiceId, InvoiceTitle } from '#domain/invoice/invoice';
import type { OrderId } from '#domain/order/orderId';
import {
  approvedOf,
  arrives,
  cashier,
  confirms,
  foreign,
  groupCast,
  opens,
  paidGroup,
  PRICE,
  staff,
  trainingId,
} from './groupCast';
import { memberCast, refused } from './memberCast';
import { idOf, registrationOf } from './people';
import { type Product, startProduct } from './product';
import { CREDIT_CODE, elsewhere, hubei, principal, second } from './units';

const { applyInvoice, invoice, invoiceFile, payByBank, askRefund } = orderCalls;
const [first, next] = staff as [string, string];
const mine: InvoiceTitle = { kind: 'person', title: '周文博' };
const ours = {
  kind: 'organization',
  title: hubei.name,
  creditCode: CREDIT_CODE,
} as InvoiceTitle;
const day = (text: string) => text as CivilDate;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 4, latencyMs: 2 });
});
afterAll(() => product.close());
beforeEach(() => product.load(groupCast()));

const registrationId = registrationOf(first, trainingId);

/** An order of one's own, paid with a transfer that arrived on that day. */
async function paidAlone(openid: string, arrivedOn = day('2026-04-03')): Promise<OrderId> {
  const chosen = await product.value(openid, payByBank, {
    registrationId: registrationOf(openid, trainingId),
    terminal: 'ios',
    fen: PRICE,
  });
  const { orderId } = chosen.order!;
  const receiptId = await arrives(product, PRICE, { arrivedOn, name: idOf(openid) });
  expect(await confirms(product, orderId, receiptId, PRICE)).toMatchObject({ ok: true });
  return orderId;
}

async function uploaded(invoiceId: InvoiceId, name: string): Promise<CloudFile> {
  const base64 = Buffer.from(`%PDF-1.4 ${name}`).toString('base64');
  const path = `invoices/${invoiceId.split(':')[0]}/${name}.pdf`;
  return (await product.door<{ fileID: CloudFile }>('/console/storage-import', { path, base64 }))
    .fileID;
}

const revisionOf = async (id: InvoiceId): Promise<number> =>
  (await product.documents<Invoice>('invoices', { _id: id }))[0]!.revision;

async function issues({ invoiceId }: InvoiceShown, number = '24112000000012345678') {
  const file = await uploaded(invoiceId, number);
  const revision = await revisionOf(invoiceId);
  await product.value(cashier, financeCalls.issueInvoice, { invoiceId, revision, number, file });
}

describe('the invoice of one’s own order (P7)', () => {
  it('is applied for, issued and opened by the payer, who is told', async () => {
    const orderId = await paidAlone(first);
    const before = await product.value(first, invoice, { orderId });
    expect(before).toMatchObject({
      payer: 'person',
      fen: PRICE,
      paidOn: '2026-04-03',
      until: '2026-05-03',
      mayApply: true,
      invoices: [],
    });
    const applied = await product.value(first, applyInvoice, { orderId, title: mine });
    expect(applied).toMatchObject({ status: 'applied', fen: PRICE, title: mine });
    await issues(applied);
    const after = await product.value(first, invoice, { orderId });
    expect(after).toMatchObject({ mayApply: false, invoices: [{ status: 'issued' }] });
    const { invoiceId } = applied;
    const { url, fileName } = await product.value(first, invoiceFile, { invoiceId });
    expect(fileName).toBe('24112000000012345678.pdf');
    expect(await (await fetch(url)).text()).toContain('%PDF-1.4');
    const told = await product.documents('messages', {
      personId: idOf(first),
      kind: 'invoiceIssued',
    });
    expect(told).toHaveLength(1);
  });

  it('is applied for once: the same again answers it, another title is refused', async () => {
    const orderId = await paidAlone(first);
    const applied = await product.value(first, applyInvoice, { orderId, title: mine });
    expect(await product.value(first, applyInvoice, { orderId, title: mine })).toEqual(applied);
    expect(await refused(product, first, applyInvoice, { orderId, title: ours })).toMatchObject({
      code: 'INVOICE_STANDS',
      message: '这张订单的发票正在办理，请稍候',
    });
  });

  it('twice at once is one invoice', async () => {
    const orderId = await paidAlone(first);
    const apply = (title: InvoiceTitle) => product.call(first, applyInvoice, { orderId, title });
    const answers = await Promise.all([apply(mine), apply(ours), apply(mine)]);
    expect(answers.filter(({ ok }) => !ok).every((one) => !one.ok && one.refusal.code)).toBe(true);
    expect(await product.documents('invoices')).toHaveLength(1);
  });

  it('does not stand of money that goes back at the same moment', async () => {
    const payers = staff.slice(0, 5);
    const orderIds: OrderId[] = [];
    for (const openid of payers) orderIds.push(await paidAlone(openid));
    for (const [n, openid] of payers.entries())
      await Promise.all([
        product.call(openid, applyInvoice, { orderId: orderIds[n]!, title: mine }),
        product.value(openid, askRefund, {
          registrationId: registrationOf(openid, trainingId),
          terminal: 'ios',
        }),
      ]);
    const standing = (await product.documents<Invoice>('invoices')).map(({ status }) => status);
    expect(standing.filter((status) => status !== 'void')).toEqual([]);
  });

  it('is not there before the money is', async () => {
    const chosen = await product.value(first, payByBank, {
      registrationId,
      terminal: 'ios',
      fen: PRICE,
    });
    const { orderId } = chosen.order!;
    expect(await product.value(first, invoice, { orderId })).toMatchObject({
      fen: 0,
      mayApply: false,
    });
    expect(await refused(product, first, applyInvoice, { orderId, title: mine })).toMatchObject({
      code: 'NOT_PAID',
    });
  });

  it('is nobody else’s: neither applied for, nor seen, nor opened', async () => {
    const orderId = await paidAlone(first);
    const applied = await product.value(first, applyInvoice, { orderId, title: mine });
    await issues(applied);
    const { invoiceId } = applied;
    for (const somebody of [next, principal, elsewhere, cashier]) {
      const unknown = { code: 'ORDER_UNKNOWN' };
      expect(await refused(product, somebody, invoice, { orderId })).toMatchObject(unknown);
      expect(
        await refused(product, somebody, applyInvoice, { orderId, title: mine }),
      ).toMatchObject(unknown);
      expect(await refused(product, somebody, invoiceFile, { invoiceId })).toMatchObject({
        code: 'INVOICE_UNKNOWN',
      });
    }
    for (const made of ['made-up-order:1', `${orderId}:2`])
      expect(await refused(product, first, invoiceFile, { invoiceId: made })).toMatchObject({
        code: 'INVOICE_UNKNOWN',
      });
  });

  it('names the wrong position of a credit code', async () => {
    const orderId = await paidAlone(first);
    const wrong = { ...ours, creditCode: CREDIT_CODE.replace('M', 'O') };
    expect(await refused(product, first, applyInvoice, { orderId, title: wrong })).toMatchObject({
      code: 'INPUT_INVALID',
      field: 'title.creditCode',
      message: expect.stringContaining('第 9 位“O”'),
    });
  });
});

describe('the month to apply (P7)', () => {
  it('counts from the day the money arrived to the same day of the next month, inclusive', async () => {
    const orderId = await paidAlone(first, day('2026-04-03'));
    await product.setClock(instantIn(day('2026-05-03'), 23, 59));
    expect(await product.value(first, invoice, { orderId })).toMatchObject({ mayApply: true });
    await product.setClock(instantIn(day('2026-05-04')));
    expect(await product.value(first, invoice, { orderId })).toMatchObject({ mayApply: false });
    expect(await refused(product, first, applyInvoice, { orderId, title: mine })).toMatchObject({
      code: 'INVOICE_TOO_LATE',
      until: '2026-05-03',
    });
  });

  it('ends with the shorter month', async () => {
    const orderId = await paidAlone(first, day('2026-03-31'));
    expect(await product.value(first, invoice, { orderId })).toMatchObject({
      until: '2026-04-30',
    });
    await product.setClock(instantIn(day('2026-04-30'), 23, 59));
    expect(await product.call(first, applyInvoice, { orderId, title: mine })).toMatchObject({
      ok: true,
    });
  });

  it('begins anew with the day on which finance asked for another title', async () => {
    const orderId = await paidAlone(first);
    const applied = await product.value(first, applyInvoice, { orderId, title: mine });
    await product.setClock('2026-05-01T02:00:00.000Z' as Instant);
    await product.value(cashier, financeCalls.returnInvoice, {
      invoiceId: applied.invoiceId,
      revision: 1,
      reason: '请填写单位全称',
    });
    await product.setClock('2026-05-20T02:00:00.000Z' as Instant);
    expect(await product.value(first, invoice, { orderId })).toMatchObject({
      until: '2026-06-01',
      mayApply: true,
      invoices: [{ status: 'returned', reason: '请填写单位全称' }],
    });
    const again = await product.value(first, applyInvoice, { orderId, title: ours });
    expect(again).toMatchObject({ status: 'applied', title: ours });
    expect(again.invoiceId).not.toBe(applied.invoiceId);
  });
});

describe('the invoice of a group order (P3, P7)', () => {
  it('is the unit’s administrators’ alone; who is in the order has none of their own', async () => {
    const { orderId } = await paidGroup(product, principal);
    for (const somebody of [first, elsewhere])
      expect(
        await refused(product, somebody, applyInvoice, { orderId, title: mine }),
      ).toMatchObject({ code: 'ORDER_UNKNOWN' });
    const shown = await product.value(first, orderCalls.payment, {
      registrationId,
      terminal: 'ios',
    });
    expect(shown.invoices).toEqual([]);
    expect(shown.invoiceUntil).toBeUndefined();
    const applied = await product.value(second, applyInvoice, { orderId, title: ours });
    expect(applied).toMatchObject({ fen: 12 * PRICE, title: ours });
    await issues(applied);
    const { invoiceId } = applied;
    expect(await product.call(principal, invoiceFile, { invoiceId })).toMatchObject({ ok: true });
    const group = await product.value(principal, orderCalls.group, { orderId });
    expect(group).toMatchObject({ invoiceUntil: '2026-05-03', invoices: [{ status: 'issued' }] });
  });

  it('is to be cancelled by a red one when one person has their money back, the rest is invoiced anew', async () => {
    const { orderId } = await paidGroup(product, principal);
    const applied = await product.value(principal, applyInvoice, { orderId, title: ours });
    await issues(applied);
    await product.value(first, askRefund, { registrationId, terminal: 'ios' });
    const flagged = await product.value(principal, invoice, { orderId });
    expect(flagged).toMatchObject({ mayApply: false, invoices: [{ status: 'redDue' }] });
    await issues(applied, '24112000000087654321');
    const cancelled = await product.value(principal, invoice, { orderId });
    expect(cancelled).toMatchObject({
      mayApply: true,
      fen: 11 * PRICE,
      invoices: [{ status: 'red', redNumber: '24112000000087654321' }],
    });
    const { invoiceId } = applied;
    const red = await product.value(principal, invoiceFile, { invoiceId, red: true });
    expect(red.fileName).toBe('24112000000087654321.pdf');
    const rest = await product.value(principal, applyInvoice, { orderId, title: ours });
    expect(rest.fen).toBe(11 * PRICE);
  });
});

describe('titles that may be meant', () => {
  it('are those used before, the unit’s own with its code, and one’s name', async () => {
    await product.import({ unitApplications: memberCast().unitApplications! });
    const former: InvoiceTitle = { kind: 'person', title: '周文博工作室' };
    const orderId = await paidAlone(first);
    await product.value(first, applyInvoice, { orderId, title: former });
    const { suggestions } = await product.value(first, invoice, { orderId });
    expect(suggestions).toEqual([
      former,
      ours,
      { kind: 'person', title: approvedOf(first).applicant.name },
    ]);
    const { order } = await opens(product, principal, [next]);
    const ofUnit = await product.value(principal, invoice, { orderId: order.orderId });
    expect(ofUnit).toMatchObject({ payer: 'unit', suggestions: [ours] });
  });

  it('of one person are not another’s', async () => {
    const orderId = await paidAlone(first);
    await product.value(first, applyInvoice, { orderId, title: mine });
    const other = await paidAlone(foreign);
    const { suggestions } = await product.value(foreign, invoice, { orderId: other });
    expect(suggestions).not.toContainEqual(mine);
  });
});

import { LIN, TestCloud } from '../fixtures/cloud';
import type { Callback } from './callbacks';
import { parsePayTime, payTime } from './order';

interface Ordered {
  returnCode: string;
  resultCode?: string;
  errCode?: string | number;
  payment: { package: string; paySign: string };
}
const SUB_MCH_ID = '1900000109';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await TestCloud.start();
});
afterAll(() => cloud.close());

const pay = <T = Record<string, unknown>>(api: string, args: object, openid = LIN) =>
  cloud.result<T>(
    'wechat',
    { api: `cloudPay.${api}`, args: { subMchId: SUB_MCH_ID, ...args } },
    openid,
  );
const order = (outTradeNo: string, more: object = {}) =>
  pay<Ordered>('unifiedOrder', {
    body: '培训费',
    outTradeNo,
    spbillCreateIp: '127.0.0.1',
    totalFee: 120_000,
    envId: 'local-env',
    functionName: 'payCallback',
    ...more,
  });
async function ordered(outTradeNo: string): Promise<string> {
  const { payment } = await order(outTradeNo);
  return payment.package.replace('prepay_id=', '');
}
const decide = (prepayId: string, outcome: string, openid = LIN) =>
  cloud.post(`/phone/payment/${prepayId}`, { outcome }, openid);
async function callbacksOf(outTradeNo: string): Promise<Callback[]> {
  const { callbacks } = await cloud.get<{ callbacks: Callback[] }>('/console/payments');
  return callbacks.filter(({ event }) => event['outTradeNo'] === outTradeNo);
}
/** Lets everything that is due happen. */
const settle = () => cloud.advance(0);
async function paid(outTradeNo: string): Promise<void> {
  await decide(await ordered(outTradeNo), 'pay');
  await settle();
}

describe('an order', () => {
  it('waits for the payer, who sees it at the cashier', async () => {
    const prepayId = await ordered('ORDER-0001');
    expect(await cloud.get(`/phone/payment/${prepayId}`, LIN)).toEqual({
      prepayId,
      body: '培训费',
      totalFee: 120_000,
      state: 'NOTPAY',
    });
    expect(await pay('queryOrder', { outTradeNo: 'ORDER-0001' })).toMatchObject({
      tradeState: 'NOTPAY',
    });
  });

  it('stays unpaid when the payer cancels or the payment fails, and can be paid after', async () => {
    const prepayId = await ordered('ORDER-0002');
    expect(await decide(prepayId, 'cancel')).toEqual({ state: 'NOTPAY' });
    expect(await decide(prepayId, 'fail')).toEqual({ state: 'NOTPAY' });
    expect(await decide(prepayId, 'pay')).toEqual({ state: 'SUCCESS' });
  });

  it('is paid once, however often the payer taps, and tells the function once', async () => {
    const prepayId = await ordered('ORDER-0003');
    await Promise.all([decide(prepayId, 'pay'), decide(prepayId, 'pay'), decide(prepayId, 'pay')]);
    await settle();
    const callbacks = await callbacksOf('ORDER-0003');
    expect(callbacks).toHaveLength(1);
    expect(callbacks[0]).toMatchObject({
      delivered: true,
      event: {
        returnCode: 'SUCCESS',
        resultCode: 'SUCCESS',
        totalFee: 120_000,
        subOpenid: LIN,
        subMchId: SUB_MCH_ID,
      },
    });
    expect(await pay('queryOrder', { outTradeNo: 'ORDER-0003' })).toMatchObject({
      tradeState: 'SUCCESS',
      transactionId: callbacks[0]?.event['transactionId'],
    });
  });

  it('asked for again is the same order; with another price or payer it is refused', async () => {
    const prepayId = await ordered('ORDER-0004');
    expect(await ordered('ORDER-0004')).toBe(prepayId);
    expect(await order('ORDER-0004', { totalFee: 1 })).toMatchObject({
      resultCode: 'FAIL',
    });
    await decide(prepayId, 'pay');
    expect(await order('ORDER-0004')).toMatchObject({
      resultCode: 'FAIL',
      errCodeDes: '该订单已支付',
    });
  });

  it('can be closed while unpaid, and is closed after two hours by itself', async () => {
    const prepayId = await ordered('ORDER-0005');
    expect(await pay('closeOrder', { outTradeNo: 'ORDER-0005' })).toMatchObject({
      resultCode: 'SUCCESS',
    });
    expect(await decide(prepayId, 'pay')).toEqual({ error: '订单已关闭' });
    const late = await ordered('ORDER-0006');
    await cloud.advance(2 * 3_600_000);
    expect(await decide(late, 'pay')).toEqual({ error: '订单已关闭' });
    expect(await pay('queryOrder', { outTradeNo: 'ORDER-0006' })).toMatchObject({
      tradeState: 'CLOSED',
    });
  });

  it('cannot be paid by another person', async () => {
    const prepayId = await ordered('ORDER-0007');
    expect(await decide(prepayId, 'pay', 'oThief')).toEqual({ error: expect.any(String) });
  });

  it.each([
    { totalFee: 0 },
    { totalFee: 1.5 },
    { body: '' },
    { functionName: '' },
    { outTradeNo: 'x' },
  ])('with %j is malformed', async (more) => {
    expect(await order('ORDER-0008', more)).toMatchObject({ returnCode: 'FAIL' });
  });

  it('that nobody knows is told so', async () => {
    const unknown = { outTradeNo: 'NOBODY-01' };
    expect(await pay('queryOrder', unknown)).toMatchObject({ errCodeDes: '订单不存在' });
    expect(
      await pay('refund', { ...unknown, outRefundNo: 'R', totalFee: 1, refundFee: 1 }),
    ).toMatchObject({
      errCodeDes: '订单不存在',
    });
  });
});

describe('the callback', () => {
  it('is repeated after 15 s, 15 s, 30 s … until the function acknowledges', async () => {
    await paid('REFUSE-001');
    const attempts = async () => (await callbacksOf('REFUSE-001'))[0]?.attempts;
    expect(await attempts()).toBe(1);
    await cloud.advance(10_000);
    expect(await attempts()).toBe(1);
    for (const seconds of [15, 15, 30]) await cloud.advance(seconds * 1000);
    expect(await attempts()).toBe(4);
    expect((await callbacksOf('REFUSE-001'))[0]?.delivered).toBe(false);
  });

  it('can be sent by hand, with anything in it', async () => {
    const answer = await cloud.post('/console/callbacks/payCallback', { outTradeNo: 'MADE-UP-1' });
    expect(answer).toMatchObject({ ok: true });
  });

  it('survives a restart in between', async () => {
    await paid('REFUSE-002');
    await cloud.restart();
    await cloud.advance(15_000);
    expect((await callbacksOf('REFUSE-002'))[0]?.attempts).toBe(2);
  });
});

const refund = (outTradeNo: string, outRefundNo: string, refundFee: number, more: object = {}) =>
  pay('refund', { outTradeNo, outRefundNo, totalFee: 120_000, refundFee, ...more });

describe('a refund', () => {
  it('is processed, then succeeds, and tells its function', async () => {
    await paid('REFUND-001');
    expect(
      await refund('REFUND-001', 'R1', 120_000, { functionName: 'payCallback' }),
    ).toMatchObject({ resultCode: 'SUCCESS' });
    expect(await pay('queryRefund', { outRefundNo: 'R1' })).toMatchObject({
      refundStatus_0: 'PROCESSING',
    });
    await cloud.advance(3000);
    expect(await pay('queryRefund', { outRefundNo: 'R1' })).toMatchObject({
      refundStatus_0: 'SUCCESS',
    });
    expect(await pay('queryOrder', { outTradeNo: 'REFUND-001' })).toMatchObject({
      tradeState: 'REFUND',
    });
    expect((await callbacksOf('REFUND-001'))[0]).toMatchObject({
      delivered: true,
      event: { refundStatus: 'SUCCESS', outRefundNo: 'R1' },
    });
  });

  it('in parts never exceeds what was paid; the same number is the same refund', async () => {
    await paid('REFUND-002');
    expect(await refund('REFUND-002', 'P1', 70_000)).toMatchObject({ resultCode: 'SUCCESS' });
    expect(await refund('REFUND-002', 'P1', 70_000)).toMatchObject({ resultCode: 'SUCCESS' });
    expect(await refund('REFUND-002', 'P2', 50_001)).toMatchObject({ resultCode: 'FAIL' });
    expect(await refund('REFUND-002', 'P1', 50_000)).toMatchObject({ resultCode: 'FAIL' });
    expect(await refund('REFUND-002', 'P2', 50_000)).toMatchObject({ resultCode: 'SUCCESS' });
    expect(await pay('queryRefund', { outTradeNo: 'REFUND-002' })).toMatchObject({
      refundCount: 2,
    });
  });

  it('of an unpaid order is refused', async () => {
    await ordered('REFUND-003');
    expect(await refund('REFUND-003', 'R3', 1)).toMatchObject({ resultCode: 'FAIL' });
  });
});

it('writes times as WeChat Pay does, in Shanghai', () => {
  expect(payTime(Date.UTC(2026, 3, 2, 16, 0, 0))).toBe('20260403000000');
  expect(parsePayTime('20260403000000')).toBe(Date.UTC(2026, 3, 2, 16));
  expect(parsePayTime('tomorrow')).toBeUndefined();
});

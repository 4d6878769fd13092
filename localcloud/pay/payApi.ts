import { createHash, randomBytes } from 'node:crypto';
import { APPID } from '../functions/environment';
import type { Session } from '../sessions';
import type { Ledger } from './ledger';
import {
  malformed,
  parsePayTime,
  payTime,
  refused,
  success,
  type Order,
  type Refund,
} from './order';

type Args = Record<string, unknown>;
type PayApi = (ledger: Ledger, args: Args, session: Session) => object;

const PREPAY_MS = 2 * 3_600_000;
const REFUND_DAYS = 365;
const TRADE_NO = /^[\w\-|*]{6,32}$/;
const nonce = () => randomBytes(16).toString('hex');
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const isFen = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

const unifiedOrder: PayApi = (ledger, args, session) => {
  const outTradeNo = text(args['out_trade_no']);
  const { body, total_fee: totalFee, function_name, sub_mch_id, attach } = args;
  if (outTradeNo === undefined || !TRADE_NO.test(outTradeNo))
    return malformed('参数错误：商户订单号不合法');
  if (!isFen(totalFee)) return malformed('参数错误：totalFee 须为正整数（分）');
  if (text(body) === undefined || Buffer.byteLength(String(body)) > 127)
    return malformed('参数错误：body 不合法');
  if (text(sub_mch_id) === undefined) return malformed('参数错误：缺少 subMchId');
  if (text(function_name) === undefined) return malformed('参数错误：缺少 functionName');
  if (session.openid === undefined) return malformed('参数错误：openid 为空');
  const now = ledger.now();
  const expiry = text(args['time_expire']);
  const expiresAt = expiry === undefined ? now + PREPAY_MS : parsePayTime(expiry);
  if (expiresAt === undefined || expiresAt <= now) return malformed('参数错误：timeExpire 不合法');
  const known = ledger.order(outTradeNo);
  if (known !== undefined) return repeated(known, totalFee, session.openid);
  const order = ledger.save({
    outTradeNo,
    prepayId: `wx${payTime(now)}${randomBytes(9).toString('hex')}`,
    subMchId: String(sub_mch_id),
    body: String(body),
    totalFee,
    ...(text(attach) === undefined ? {} : { attach: String(attach) }),
    openid: session.openid,
    functionName: String(function_name),
    state: 'NOTPAY',
    createdAt: now,
    expiresAt,
  });
  return prepaid(order, now);
};

function repeated(order: Order, totalFee: number, openid: string): object {
  if (order.state === 'CLOSED') return refused('ORDERCLOSED', '该订单已关闭');
  if (order.state !== 'NOTPAY') return refused('ORDERPAID', '该订单已支付');
  if (order.totalFee !== totalFee || order.openid !== openid)
    return refused('INVALID_REQUEST', '201 商户订单号重复');
  return prepaid(order, order.createdAt);
}

function prepaid(order: Order, now: number): object {
  const payment = {
    app_id: APPID,
    time_stamp: String(Math.floor(now / 1000)),
    nonce_str: nonce(),
    package: `prepay_id=${order.prepayId}`,
    sign_type: 'MD5',
  };
  const pay_sign = createHash('md5').update(JSON.stringify(payment)).digest('hex').toUpperCase();
  return {
    ...success({ appid: APPID, sub_mch_id: order.subMchId, nonce_str: nonce() }),
    trade_type: 'JSAPI',
    prepay_id: order.prepayId,
    payment: { ...payment, pay_sign },
  };
}

function find(ledger: Ledger, args: Args): Order | undefined {
  const transactionId = text(args['transaction_id']);
  const order = transactionId
    ? ledger.orderByTransactionId(transactionId)
    : ledger.order(String(args['out_trade_no']));
  return order?.subMchId === args['sub_mch_id'] ? order : undefined;
}

const STATE_TEXT = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  CLOSED: '订单已关闭',
};

const queryOrder: PayApi = (ledger, args) => {
  const order = find(ledger, args);
  if (order === undefined) return refused('ORDERNOTEXIST', '订单不存在');
  return success({
    appid: APPID,
    sub_mch_id: order.subMchId,
    nonce_str: nonce(),
    out_trade_no: order.outTradeNo,
    total_fee: order.totalFee,
    trade_state: order.state,
    trade_state_desc: STATE_TEXT[order.state],
    attach: order.attach,
    ...(order.paidAt === undefined ? {} : paidFields(order)),
  });
};

/** What WeChat tells about a payment, in snake_case. */
export function paidFields(order: Order) {
  return {
    sub_openid: order.openid,
    is_subscribe: 'N',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    fee_type: 'CNY',
    cash_fee: order.totalFee,
    transaction_id: order.transactionId,
    time_end: payTime(order.paidAt ?? 0),
  };
}

const closeOrder: PayApi = (ledger, args) => {
  const order = find(ledger, args);
  if (order === undefined) return refused('ORDERNOTEXIST', '订单不存在');
  if (order.state === 'SUCCESS' || order.state === 'REFUND')
    return refused('ORDERPAID', '该订单已支付');
  ledger.save({ ...order, state: 'CLOSED' });
  return success({ sub_mch_id: order.subMchId, nonce_str: nonce() });
};

const refund: PayApi = (ledger, args) => {
  const order = find(ledger, args);
  const outRefundNo = text(args['out_refund_no']);
  const { refund_fee: refundFee, total_fee: totalFee, function_name } = args;
  if (outRefundNo === undefined || Buffer.byteLength(outRefundNo) > 64)
    return malformed('参数错误：outRefundNo 不合法');
  if (!isFen(refundFee)) return malformed('参数错误：refundFee 须为正整数（分）');
  if (order?.paidAt === undefined) return refused('ORDERNOTEXIST', '订单不存在');
  if (totalFee !== order.totalFee) return refused('INVALID_REQUEST', '订单金额不一致');
  if (ledger.now() - order.paidAt > REFUND_DAYS * 86_400_000)
    return refused('TRADE_OVERDUE', '订单已经超过退款期限');
  const known = ledger.refund(outRefundNo);
  if (
    known !== undefined &&
    (known.outTradeNo !== order.outTradeNo || known.refundFee !== refundFee)
  )
    return refused('INVALID_REQUEST', '退款单号重复，参数不一致');
  if (known !== undefined) return refundFields(known, order);
  const refunded = ledger.refundsOf(order.outTradeNo).reduce((sum, one) => sum + one.refundFee, 0);
  if (refunded + refundFee > order.totalFee)
    return refused('INVALID_REQUEST', '申请退款金额超过可退金额');
  return ledger.records.together(() => {
    ledger.save({ ...order, state: 'REFUND' });
    const made = ledger.saveRefund({
      outRefundNo,
      outTradeNo: order.outTradeNo,
      refundId: `503${payTime(ledger.now())}${String(Math.floor(Math.random() * 1e10)).padStart(10, '0')}`,
      refundFee,
      ...(text(function_name) === undefined ? {} : { functionName: String(function_name) }),
      state: 'PROCESSING',
      createdAt: ledger.now(),
    });
    return refundFields(made, order);
  });
};

const refundFields = (one: Refund, order: Order) =>
  success({
    sub_mch_id: order.subMchId,
    nonce_str: nonce(),
    transaction_id: order.transactionId,
    out_trade_no: order.outTradeNo,
    out_refund_no: one.outRefundNo,
    refund_id: one.refundId,
    refund_fee: one.refundFee,
    total_fee: order.totalFee,
    cash_fee: order.totalFee,
    cash_refund_fee: one.refundFee,
  });

const queryRefund: PayApi = (ledger, args) => {
  const wanted = text(args['out_refund_no']) ?? text(args['refund_id']);
  const order = find(ledger, args) ?? ledger.order(ledger.refund(String(wanted))?.outTradeNo ?? '');
  const refunds = ledger
    .refundsOf(order?.outTradeNo ?? '')
    .filter((one) => wanted === undefined || one.outRefundNo === wanted || one.refundId === wanted);
  if (order === undefined || refunds.length === 0)
    return refused('REFUNDNOTEXIST', '退款订单查询失败');
  const numbered = refunds.flatMap((one, index): [string, string | number][] => [
    [`out_refund_no_${index}`, one.outRefundNo],
    [`refund_id_${index}`, one.refundId],
    [`refund_fee_${index}`, one.refundFee],
    [`refund_status_${index}`, one.state],
    ...(one.succeededAt === undefined
      ? []
      : [[`refund_success_time_${index}`, payTime(one.succeededAt)] as [string, string]]),
  ]);
  return success({
    sub_mch_id: order.subMchId,
    nonce_str: nonce(),
    out_trade_no: order.outTradeNo,
    total_fee: order.totalFee,
    refund_count: refunds.length,
    ...Object.fromEntries(numbered),
  });
};

const APIS: Readonly<Record<string, PayApi | undefined>> = {
  unifiedOrder,
  queryOrder,
  closeOrder,
  refund,
  queryRefund,
};

/** wx.wxPayApi: snake_case JSON both ways; undefined when there is no such API here. */
export function callPayApi(
  ledger: Ledger,
  apiName: string,
  args: Args,
  session: Session,
): object | undefined {
  const api = Object.hasOwn(APIS, apiName) ? APIS[apiName] : undefined;
  return api?.(ledger, args, session);
}

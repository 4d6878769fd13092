import { type CivilDate, civilDateOf, clockTimeOf, type Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import type { OrderId } from '#domain/order/orderId';
import { err, ok, type Result } from '#domain/result';
import * as z from '#domain/z';
import { cloudPay, environment } from './platform';
import { paySettings } from './store';

/** Nobody can say what has become of it: asking again is safe. */
export interface PayUnavailable {
  code: 'PAY_UNAVAILABLE';
}
export type FromPlatform<Value> = Result<Value, PayUnavailable>;
export const UNAVAILABLE = err<PayUnavailable>({ code: 'PAY_UNAVAILABLE' });

/** What wx.requestPayment takes. */
export const PayParameters = z.object({
  timeStamp: z.string(),
  nonceStr: z.string(),
  package: z.string(),
  signType: z.string(),
  paySign: z.string(),
});
export type PayParameters = z.infer<typeof PayParameters>;

/** A payment by the platform's own word. `refused`: it will not say, most often because it never heard of it. */
export type Trade =
  | { readonly state: 'unpaid' | 'closed' | 'refused' }
  | {
      readonly state: 'paid';
      readonly fen: Fen;
      readonly transactionId: string;
      /** The day it was made, where the platform says so. */
      readonly on?: CivilDate;
    };

/** The function that the platform calls back. */
const CALLBACK = 'payCallback';

/** The call went through; `resultCode` says whether it was granted. The error's code is lost on the way through the SDK. */
const Through = z.looseObject({
  returnCode: z.literal('SUCCESS'),
  resultCode: z.enum(['SUCCESS', 'FAIL']),
  errCodeDes: z.optional(z.string()),
});

/** Calls one of WeChat Pay's services; unavailable where it did not answer as it should. */
async function ask<S extends z.ZodMiniType>(
  api: string,
  request: object,
  granted: S,
): Promise<FromPlatform<z.output<S> | 'refused'>> {
  const merchant = await paySettings.find('pay');
  if (!merchant) return UNAVAILABLE;
  try {
    const answer = await cloudPay[api]!({ subMchId: merchant.subMchId, ...request });
    const through = Through.safeParse(answer);
    if (!through.success) {
      console.error(`cloudPay.${api} went wrong`, answer);
      return UNAVAILABLE;
    }
    if (through.data.resultCode === 'FAIL') {
      console.warn(`cloudPay.${api} refused: ${through.data.errCodeDes}`);
      return ok('refused');
    }
    return ok(granted.parse(answer));
  } catch (error) {
    console.error(`cloudPay.${api} did not answer`, error);
    return UNAVAILABLE;
  }
}

/** Whether a merchant is set, so that online payments can be made at all. */
export const isPayReady = async (): Promise<boolean> =>
  (await paySettings.find('pay')) !== undefined;

/** yyyyMMddHHmmss in Shanghai, as the platform writes a moment. */
const payTime = (moment: Instant): string =>
  `${civilDateOf(moment)}${clockTimeOf(moment)}`.replaceAll(/\D/g, '') + moment.slice(17, 19);

const Prepaid = z.object({ payment: PayParameters });

/** The platform takes 127 bytes; a Chinese character is three. */
const BODY_CHARACTERS = 40;

/** Asks for a payment by the caller; the same order again is the same payment. */
export async function unifiedOrder(order: {
  readonly orderId: OrderId;
  readonly title: string;
  readonly fen: Fen;
  readonly expiresAt: Instant;
}): Promise<FromPlatform<PayParameters | 'refused'>> {
  const request = {
    outTradeNo: order.orderId,
    body: order.title.slice(0, BODY_CHARACTERS),
    totalFee: order.fen,
    timeExpire: payTime(order.expiresAt),
    // Of no consequence for payments inside WeChat, and the same for every repeat.
    spbillCreateIp: '0.0.0.0',
    tradeType: 'JSAPI',
    envId: environment(),
    functionName: CALLBACK,
  };
  const answer = await ask('unifiedOrder', request, Prepaid);
  if (!answer.ok) return answer;
  return ok(answer.value === 'refused' ? answer.value : answer.value.payment);
}

const TradeAnswer = z.looseObject({
  tradeState: z.string(),
  totalFee: z.optional(z.int().check(z.positive())),
  transactionId: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,60}$/))),
  timeEnd: z.optional(z.string()),
});

const PAID = ['SUCCESS', 'REFUND'];
const OVER = ['CLOSED', 'REVOKED'];

/** What has become of a payment. */
export async function queryOrder(orderId: OrderId): Promise<FromPlatform<Trade>> {
  const answer = await ask('queryOrder', { outTradeNo: orderId }, TradeAnswer);
  if (!answer.ok) return answer;
  if (answer.value === 'refused') return ok({ state: 'refused' });
  const { tradeState, totalFee, transactionId, timeEnd } = answer.value;
  if (OVER.includes(tradeState)) return ok({ state: 'closed' });
  if (!PAID.includes(tradeState)) return ok({ state: 'unpaid' });
  if (totalFee === undefined || transactionId === undefined) return UNAVAILABLE;
  const on = dayOf(timeEnd);
  return ok({ state: 'paid', fen: Fen.parse(totalFee), transactionId, ...(on ? { on } : {}) });
}

const dayOf = (time = ''): CivilDate | undefined => {
  const parts = /^(\d{4})(\d\d)(\d\d)\d{6}$/.exec(time);
  return parts ? (`${parts[1]}-${parts[2]}-${parts[3]}` as CivilDate) : undefined;
};

/** Closes a payment, unless it was made before: what counts is how it stands afterwards. */
export async function closeOrder(orderId: OrderId): Promise<FromPlatform<Trade>> {
  const answer = await ask('closeOrder', { outTradeNo: orderId }, z.looseObject({}));
  if (!answer.ok) return answer;
  return answer.value === 'refused' ? queryOrder(orderId) : ok({ state: 'closed' });
}

/** One part of a refund: money of one payment goes back. */
export interface PartBack {
  readonly transactionId: string;
  readonly outRefundNo: string;
  readonly fen: Fen;
  /** Of the whole payment. */
  readonly totalFen: Fen;
}

/** Sends money back; the same number again is the same refund. */
export async function refund(part: PartBack): Promise<FromPlatform<'accepted' | 'refused'>> {
  const request = {
    transactionId: part.transactionId,
    outRefundNo: part.outRefundNo,
    totalFee: part.totalFen,
    refundFee: part.fen,
    envId: environment(),
    functionName: CALLBACK,
  };
  const answer = await ask('refund', request, z.looseObject({}));
  if (!answer.ok) return answer;
  return ok(answer.value === 'refused' ? 'refused' : 'accepted');
}

/** How a refund stands: `unknown` where the platform never heard of it, `failed` where somebody has to see to it. */
export type RefundTrade = 'unknown' | 'processing' | 'done' | 'failed';

export async function queryRefund(
  part: Pick<PartBack, 'outRefundNo' | 'fen'>,
): Promise<FromPlatform<RefundTrade>> {
  const answer = await ask('queryRefund', { outRefundNo: part.outRefundNo }, z.looseObject({}));
  if (!answer.ok) return answer;
  if (answer.value === 'refused') return ok('unknown');
  const found = refundsIn(answer.value).find(({ number }) => number === part.outRefundNo);
  if (!found) return ok('unknown');
  if (found.status === 'PROCESSING') return ok('processing');
  return ok(found.status === 'SUCCESS' && found.fee === part.fen ? 'done' : 'failed');
}

/** The platform numbers the refunds of one answer. */
function refundsIn(answer: Record<string, unknown>) {
  return Object.keys(answer).flatMap((key) => {
    const index = /^outRefundNo_(\d+)$/.exec(key)?.[1];
    if (index === undefined) return [];
    const at = (name: string) => answer[`${name}_${index}`];
    return [{ number: answer[key], status: at('refundStatus'), fee: at('refundFee') }];
  });
}

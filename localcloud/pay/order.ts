/** Amounts are in fen, times in ms of the cloud's clock. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED';

export interface Order {
  outTradeNo: string;
  prepayId: string;
  subMchId: string;
  body: string;
  totalFee: number;
  attach?: string;
  openid: string;
  /** Receives the payment's callback. */
  functionName: string;
  state: TradeState;
  createdAt: number;
  expiresAt: number;
  transactionId?: string;
  paidAt?: number;
}

export interface Refund {
  outRefundNo: string;
  outTradeNo: string;
  refundId: string;
  refundFee: number;
  functionName?: string;
  state: 'PROCESSING' | 'SUCCESS';
  createdAt: number;
  succeededAt?: number;
}

type Fields = Record<string, string | number | undefined>;

export const success = (fields: Fields = {}) => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  ...fields,
});

/** A business refusal: the call itself went through. */
export const refused = (err_code: string, err_code_des: string) => ({
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'FAIL',
  err_code,
  err_code_des,
});

/** Malformed arguments: WeChat answers nothing but this. */
export const malformed = (return_msg: string) => ({ return_code: 'FAIL', return_msg });

/** yyyyMMddHHmmss in Shanghai, as WeChat Pay writes times. */
export function payTime(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

/** Reads yyyyMMddHHmmss; undefined when malformed. */
export function parsePayTime(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (parts === null) return undefined;
  const [, y, mo, d, h, mi, s] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(y, mo - 1, d, h, mi, s) - 8 * 3_600_000;
}

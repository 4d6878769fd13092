import type { financeCalls } from '#contract/finance';
import { err, ok } from '#domain/result';
import { temporaryUrl } from '#shell/platform';
import type { Action } from '#shell/route';
import { orders } from '#shell/store';

export const voucher: Action<typeof financeCalls.voucher> = async ({ orderId }) => {
  const order = await orders.find(orderId);
  if (!order) return err({ code: 'ORDER_UNKNOWN' });
  const sent = order.status === 'open' ? order.voucher : undefined;
  const url = sent && (await temporaryUrl(sent.file));
  return ok(url === undefined ? {} : { url });
};

import type { financeCalls } from '#contract/finance';
import { err, ok } from '#domain/result';
import { noteRead } from '#shell/noteRead';
import { temporaryUrl } from '#shell/platform';
import type { Action } from '#shell/route';
import { orders } from '#shell/store';

export const voucher: Action<typeof financeCalls.voucher> = async ({ orderId }, caller) => {
  const order = await orders.find(orderId);
  if (!order) return err({ code: 'ORDER_UNKNOWN' });
  const sent = order.status === 'open' ? order.voucher : undefined;
  const [url] = await Promise.all([
    sent && temporaryUrl(sent.file),
    noteRead(caller, `voucher:${orderId}`),
  ]);
  return ok(url === undefined ? {} : { url });
};

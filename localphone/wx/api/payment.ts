import { asyncApi, type ApiGroup } from '../convention';
import { tellDesk } from '../deskNews';
import { needText, WxFailure } from '../failure';
import { payAtCashier, type Bill } from '../overlay/cashier';
import type { Session } from '../session';

interface PaymentOptions {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: string;
  paySign: string;
}

type KnownBill = Bill & { state: string };

function prepayIdOf(o: Partial<PaymentOptions>): string {
  for (const name of ['timeStamp', 'nonceStr', 'package', 'paySign'] as const)
    needText(o[name], name);
  const id = /^prepay_id=(.+)$/.exec(o.package ?? '')?.[1];
  if (id === undefined)
    throw new WxFailure('parameter error: package should be prepay_id=…', { errCode: -1 });
  return id;
}

async function pay(session: Session, o: Partial<PaymentOptions>): Promise<void> {
  const prepayId = prepayIdOf(o);
  const path = `/phone/payment/${encodeURIComponent(prepayId)}`;
  const bill = await session.doors.get<Partial<KnownBill>>(path);
  tellDesk({ kind: 'payment', prepayId });
  const { body, totalFee, state } = bill;
  if (body === undefined || totalFee === undefined) throw new WxFailure('支付场景非法');
  if (state === 'CLOSED') throw new WxFailure('该订单已关闭');
  if (state !== 'NOTPAY') throw new WxFailure('该订单已支付');
  const outcome = await payAtCashier(session.phone.overlay, { prepayId, body, totalFee });
  await session.doors.post(path, { outcome });
  tellDesk({ kind: 'payment', prepayId });
  session.taps.allow();
  if (outcome === 'cancel') throw new WxFailure('cancel');
  if (outcome === 'fail') throw new WxFailure('支付失败', { errCode: -1 });
}

/** WeChat Pay, through the local cashier. */
export function paymentApis(session: Session): ApiGroup {
  return {
    requestPayment: asyncApi<PaymentOptions>('requestPayment', (o) => pay(session, o)),
  };
}

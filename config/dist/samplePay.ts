import { transferShown } from '../../cloudfunctions/order/transferShown';
import { individualRemark } from '../../cloudfunctions/order/individualRemark';
import { orderCalls, type PaymentShown } from '#contract/order';
import { civilDateOf, type Instant } from '#domain/calendar';
import { OrderId } from '#domain/order/orderId';
import { payUntil } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { on, type Prepared } from './prepared';

/** What the function `order` answers to somebody who is approved and has not paid. */
export function payAnswers(
  training: Training,
  registration: Registration,
  now: Instant,
): readonly Prepared[] {
  if (registration.status !== 'approved') throw new Error('the sample registration is approved');
  const remark = individualRemark(training, registration);
  const unpaid: PaymentShown = {
    now,
    registrationId: registration._id,
    trainingId: training._id,
    trainingTitle: training.title,
    status: 'approved',
    price: registration.price,
    payUntil: payUntil(training, registration.approvedAt),
    mayPay: true,
    online: true,
    terminal: 'ios',
    bank: transferShown(training, remark, civilDateOf(now)),
    refundUntil: training.refundUntil,
    refundBy: training.refundBy,
    mayAskRefund: false,
    hasSeats: training.seats !== undefined,
    invoices: [],
  };
  const order = {
    orderId: OrderId.parse('sample0own0order00000001'),
    revision: 1,
    status: 'open' as const,
    channel: 'bank' as const,
    fen: registration.price.fen,
    remark,
    openedAt: now,
    hasVoucher: false,
  };
  const byBank = { ...unpaid, order };
  return [
    on(orderCalls.payment, () => unpaid),
    on(orderCalls.payByBank, () => byBank),
    on(orderCalls.letGo, () => unpaid),
    on(orderCalls.checkOnline, () => unpaid),
  ];
}

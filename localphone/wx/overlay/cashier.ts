import { ask } from './dialog';
import { button, element } from './element';

export type PaymentOutcome = 'pay' | 'cancel' | 'fail';

/** `totalFee` in fen. */
export interface Bill {
  prepayId: string;
  body: string;
  totalFee: number;
}

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

const fact = (label: string, value: string): HTMLElement =>
  element('div', { class: 'wx-fact' }, [
    element('dt', { text: label }),
    element('dd', { text: value }),
  ]);

/** The cashier: the payer pays, cancels, or lets the payment fail. */
export function payAtCashier(host: HTMLElement, bill: Bill): Promise<PaymentOutcome> {
  return ask<PaymentOutcome>(host, {
    label: '微信支付（演示）',
    placement: 'bottom',
    cancel: 'cancel',
    content: (answer) => [
      element('div', { class: 'wx-sheet' }, [
        element('p', { text: '微信支付（演示收银台，不会真的扣款）' }),
        element('div', { class: 'wx-amount', text: yuan(bill.totalFee) }),
        element('dl', { class: 'wx-facts' }, [
          fact('商品', bill.body),
          fact('支付方式', '零钱'),
          fact('预支付单', bill.prepayId),
        ]),
        button('支付', 'wx-button wx-button-main wx-button-wide', () => answer('pay')),
        button('支付失败', 'wx-button wx-button-wide', () => answer('fail')),
        button('取消', 'wx-button wx-button-wide', () => answer('cancel')),
      ]),
    ],
  });
}

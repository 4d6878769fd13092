import { button, element } from '../../wx/overlay/element';
import type { PaymentOutcome } from '../../wx/overlay/cashier';
import { card, trouble } from '../card';
import { door } from '../cloudDoors';
import type { DeskParts } from '../deskParts';

interface Bill {
  prepayId: string;
  body: string;
  /** fen */
  totalFee: number;
  state: string;
}

interface Asked {
  prepayId: string;
  openid: string;
}

const states: Record<string, string> = {
  NOTPAY: '待支付',
  SUCCESS: '已支付',
  REFUND: '已退款',
  CLOSED: '已关闭',
};

const outcomes: readonly { outcome: PaymentOutcome; text: string }[] = [
  { outcome: 'pay', text: '支付' },
  { outcome: 'fail', text: '支付失败' },
  { outcome: 'cancel', text: '取消' },
];

async function billRow({ prepayId, openid }: Asked, again: () => void): Promise<HTMLElement> {
  const path = `/phone/payment/${encodeURIComponent(prepayId)}`;
  const bill = await door<Bill>(path, openid);
  const row = element('li', { class: 'payment' }, [
    element('strong', {
      text: `¥${(bill.totalFee / 100).toFixed(2)} ${states[bill.state] ?? bill.state}`,
    }),
    element('p', { class: 'note', text: bill.body }),
  ]);
  if (bill.state !== 'NOTPAY') return row;
  const decide = (outcome: PaymentOutcome): void => {
    door(path, openid, { outcome }).then(again, (error: unknown) => row.append(trouble(error)));
  };
  const buttons = outcomes.map(({ outcome, text }) => button(text, '', () => decide(outcome)));
  row.append(element('div', { class: 'row' }, buttons));
  return row;
}

/** 收银台: payments the phone asked for in this window; what is still open can be decided here too. */
export function paymentsCard({ state, frame }: DeskParts): HTMLElement {
  const { element: section, body, badge } = card('收银台');
  const asked: Asked[] = [];
  const show = async (): Promise<void> => {
    if (asked.length === 0)
      return body.replaceChildren(element('p', { class: 'note', text: '还没有支付' }));
    const rows = await Promise.all(asked.map((one) => billRow(one, again).catch(trouble)));
    badge.textContent = String(
      rows.filter((row) => row.querySelector('button') !== null).length || '',
    );
    body.replaceChildren(element('ul', { class: 'list' }, rows));
  };
  const again = (): void => void show();
  frame.onNews((news) => {
    if (news.kind !== 'payment') return;
    if (!asked.some(({ prepayId }) => prepayId === news.prepayId))
      asked.unshift({ prepayId: news.prepayId, openid: state.now.openid });
    again();
  });
  again();
  return section;
}

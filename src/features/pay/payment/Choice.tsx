import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { StatusChip } from '#components/StatusChip';
import type { PaymentShown } from '#contract/order';
import type { Channel } from '#domain/order/order';
import { checkedByText, lateTransferText } from '#text/transfer';
import { payText } from './text';
import './payment.scss';

interface ChoiceProps {
  readonly payment: PaymentShown;
  readonly chosen: Channel;
  readonly onChoose: (channel: Channel) => void;
}

/** The ways that are open, and what each means, before anybody chooses (P1, P2, P4, X7). */
export function Choice({ payment: { online, bank }, chosen, onChoose }: ChoiceProps) {
  const late = lateTransferText(bank);
  return (
    <Card title={payText.choose}>
      <View className="pay-ways" aria-role="radiogroup" aria-label={payText.choose}>
        {online ? (
          <Way
            title={payText.online}
            isChosen={chosen === 'online'}
            isBest
            onTap={() => onChoose('online')}
          >
            <View>{payText.onlineMeans}</View>
          </Way>
        ) : null}
        <Way title={payText.bank} isChosen={chosen === 'bank'} onTap={() => onChoose('bank')}>
          <View>{payText.bankMeans}</View>
          <View>{checkedByText(bank)}</View>
          {late === undefined ? null : <Notice tone="warning" text={late} />}
        </Way>
      </View>
      {online ? null : <View className="pay-small">{payText.notOnline}</View>}
      <View className="pay-small">{payText.once}</View>
    </Card>
  );
}

interface WayProps {
  readonly title: string;
  readonly isChosen: boolean;
  readonly isBest?: boolean;
  readonly onTap: () => void;
  readonly children: React.ReactNode;
}

const Way = ({ title, isChosen, isBest = false, onTap, children }: WayProps) => (
  <View
    className={isChosen ? 'pay-way pay-way--chosen' : 'pay-way'}
    aria-role="radio"
    aria-checked={isChosen ? 'true' : 'false'}
    aria-label={title}
    onClick={onTap}
  >
    <View className="pay-way__head">
      <View className="pay-way__title">{isChosen ? `✓ ${title}` : title}</View>
      {isBest ? <StatusChip text={payText.recommended} tone="success" /> : null}
    </View>
    <View className="pay-way__means">{children}</View>
  </View>
);

import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import type { PaymentShown } from '#contract/order';
import { statusHeadline } from '#text/registration';
import type { PayState } from './payState';
import { payText } from './text';
import './payment.scss';

interface NothingProps {
  readonly state: Extract<PayState, 'notYet' | 'free' | 'late' | 'over'>;
  readonly payment: PaymentShown;
}

/** Why nothing can or need be paid. Who has paid all the same is told what becomes of the money (P5). */
export function Nothing({ state, payment }: NothingProps) {
  const words = {
    notYet: payText.notYetMeans,
    free: payText.freeMeans,
    late: payText.lateMeans,
    over: payText.overMeans[payment.status] ?? '',
  }[state];
  return (
    <Card title={state === 'over' ? statusHeadline[payment.status] : payText[state]}>
      <View className="pay-small">{payment.trainingTitle}</View>
      <View>{words}</View>
      {state === 'over' ? <Notice text={payText.moneySent} /> : null}
    </Card>
  );
}

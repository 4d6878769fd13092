import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { PaymentShown } from '#contract/order';
import { clockTimeOf } from '#domain/calendar';
import { payText } from './text';
import { ChangeWay } from './ChangeWay';
import type { PayActs } from './usePayment';
import './payment.scss';

interface OnlineOpenProps {
  readonly payment: PaymentShown;
  readonly acts: PayActs;
}

/** An online payment that was begun: go on, ask how it stands, or take another way. Never a second one. */
export function OnlineOpen({ payment, acts }: OnlineOpenProps) {
  const { order } = payment;
  return (
    <Card title={payText.online} aside={<StatusChip text={payText.onlineOpen} tone="warning" />}>
      {order?.expiresAt === undefined ? null : (
        <View>{payText.onlineOpenMeans(clockTimeOf(order.expiresAt))}</View>
      )}
      <PrimaryButton
        tone="secondary"
        label={payText.check}
        progress={payText.checking}
        onTap={() => acts.check(payment)}
      />
      <ChangeWay
        label={payText.other}
        meaning={payText.letGoOnline}
        onChange={() => acts.letGo(payment)}
      />
    </Card>
  );
}

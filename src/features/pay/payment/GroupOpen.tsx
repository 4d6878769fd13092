import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import type { PaymentShown } from '#contract/order';
import { payText } from './text';
import './payment.scss';

/** A unit pays for me: by whom, and that nothing is to be done (P3). */
export function GroupOpen({ group }: { readonly group: NonNullable<PaymentShown['group']> }) {
  return (
    <Card title={payText.group}>
      <View>{payText.groupMeans(group.unitName)}</View>
      <FactRow label={payText.openedBy} value={group.openedByName} />
      <View className="pay-small">{payText.groupHow}</View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { PriceRow } from '#components/PriceRow';
import type { PaymentShown } from '#contract/order';
import { civilDateOf, clockTimeOf, plusMilliseconds } from '#domain/calendar';
import { beforeText } from '#text/training';
import { fixedPriceReason } from '#text/price';
import { payText } from './text';

/** What is to be paid for what, why so much, and until when (M11, X3). */
export function Due({ payment }: { readonly payment: PaymentShown }) {
  const { trainingTitle, price, payUntil, now } = payment;
  const isMidday = payUntil !== undefined && clockTimeOf(payUntil) !== '00:00';
  return (
    <Card title={trainingTitle}>
      <PriceRow label={payText.amount} price={price} reason={fixedPriceReason(price)} />
      {payUntil === undefined ? null : (
        <View>
          <DeadlineChip
            action="交费"
            last={civilDateOf(plusMilliseconds(payUntil, -1))}
            today={civilDateOf(now)}
          />
        </View>
      )}
      {isMidday ? <View className="pay-small">{`${beforeText(payUntil)}有效`}</View> : null}
    </Card>
  );
}

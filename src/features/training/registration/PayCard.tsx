import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PriceRow } from '#components/PriceRow';
import type { MyRegistration } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { remarkText } from '#domain/training/remark';
import { fixedPriceReason, priceText } from '#text/price';
import { payText } from '#text/registration';
import { paymentText, refundText } from '#text/training';
import { BankTransfer } from '#components/BankTransfer';
import type { TrainingView } from '../primaryAction';
import { clearsAfterRefunds } from '../transferTiming';
import '../parts/small.scss';

interface PayCardProps {
  readonly training: TrainingView['training'];
  readonly mine: MyRegistration;
  readonly now: Instant;
}

/** How to pay after approval: amounts, account, and the remark with my own name and unit filled in. */
export function PayCard({ training, mine, now }: PayCardProps) {
  const { applicant } = mine;
  const remark = remarkText(training.remark.individual, {
    personName: applicant.name,
    unitName: applicant.workplace.name,
  });
  const late = clearsAfterRefunds(training, now);
  return (
    <Card title={payText.title}>
      <PriceRow label={priceText.amount} price={mine.price} reason={fixedPriceReason(mine.price)} />
      {late && <Notice tone="warning" text={payText.clearsLate(late.checkedOn, training)} />}
      <BankTransfer
        account={training.account}
        amountFen={mine.price.fen}
        remark={{ label: '附言', text: remark, isFinal: true }}
      />
      <View className="small">{paymentText.checking}</View>
      <View className="small">{paymentText.publicCard}</View>
      <View className="small">{refundText(training)}</View>
      <View className="small">{paymentText.invoice}</View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { BankTransfer } from '#components/BankTransfer';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import type { MyMembership } from '#contract/member';
import { moneyText } from '#text/money';
import { applicationText, noAccountText } from '../membershipPagesText';
import type { Application } from './index';
import { VoucherField } from './VoucherField';

interface DuesCardProps {
  readonly application: Application;
  readonly onChanged: (now: MyMembership) => void;
}

/** What to pay, where to, with which remark, and the voucher of it (M5, M8). */
export function DuesCard({ application, onChanged }: DuesCardProps) {
  const { review, account, accountIsSample, societyName } = application;
  if (!review.dues) return null;
  const { amountFen, remark } = review.dues;
  return (
    <Card title={applicationText.duesTitle}>
      <FactRow
        label={applicationText.amount}
        value={moneyText(amountFen)}
        copy={String(amountFen / 100)}
      />
      {account ? (
        <BankTransfer
          account={account}
          remark={{ label: applicationText.remark, text: remark, isFinal: true }}
        />
      ) : (
        <>
          {review.voucherSentAt === undefined ? (
            <Notice text={`${noAccountText(societyName)}${applicationText.noAccountHow}`} />
          ) : null}
          <FactRow label={applicationText.remark} value={remark} copy={remark} />
        </>
      )}
      {accountIsSample ? <Notice tone="warning" text={applicationText.sampleAccount} /> : null}
      <View className="application-note">{applicationText.remarkHint}</View>
      <VoucherField application={application} onSent={onChanged} />
    </Card>
  );
}

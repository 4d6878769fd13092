import { View } from '@tarojs/components';
import { BankTransfer } from '#components/BankTransfer';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { PaymentShown } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { checkedByText, lateTransferText } from '#text/transfer';
import { ChangeWay } from './ChangeWay';
import { payText } from './text';
import type { PayActs } from './usePayment';
import './payment.scss';

interface BankOpenProps {
  readonly payment: PaymentShown;
  readonly acts: PayActs;
}

/** Where to transfer how much with which remark, by when it is checked (P4, X7), and the slip. */
export function BankOpen({ payment, acts }: BankOpenProps) {
  const { bank, order, hasSeats, now } = payment;
  const hasVoucher = order?.hasVoucher ?? false;
  const isOverdue = hasVoucher && civilDateOf(now) > bank.checkedBy;
  const late = hasVoucher ? undefined : lateTransferText(bank);
  return (
    <>
      <Card
        title={payText.bank}
        aside={
          <StatusChip text={hasVoucher ? payText.toBeChecked : payText.bankOpen} tone="warning" />
        }
      >
        <View>{payText.bankHow}</View>
        <BankTransfer
          account={bank.account}
          amountFen={payment.price.fen}
          remark={{ label: payText.remark, text: order?.remark ?? bank.remark, isFinal: true }}
        />
      </Card>
      <Card title={payText.voucher}>
        <View>
          {hasVoucher ? payText.voucherSent : payText.voucherHow}
          {!hasVoucher && hasSeats ? payText.voucherKeeps : ''}
        </View>
        {isOverdue ? (
          <Notice tone="warning" text={payText.checkOverdue(bank.checkedBy)} />
        ) : (
          <View className="pay-small">
            {hasVoucher ? payText.checkedBy(bank) : checkedByText(bank)}
          </View>
        )}
        {late === undefined ? null : <Notice tone="warning" text={late} />}
        <PrimaryButton
          tone={hasVoucher ? 'secondary' : 'primary'}
          label={hasVoucher ? payText.replace : payText.upload}
          progress={payText.uploading}
          onTap={() => acts.sendVoucher(payment)}
        />
        {hasVoucher ? null : (
          <ChangeWay
            label={payText.letGo}
            meaning={payText.letGoBank}
            onChange={() => acts.letGo(payment)}
          />
        )}
      </Card>
    </>
  );
}

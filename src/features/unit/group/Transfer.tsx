import { View } from '@tarojs/components';
import { BankTransfer } from '#components/BankTransfer';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import type { GroupOrderShown } from '#contract/order';
import { checkedByText, lateTransferText } from '#text/transfer';
import { groupText } from '../groupText';
import '../unit.scss';

interface TransferProps {
  readonly group: GroupOrderShown;
  readonly onSend: () => Promise<void>;
}

/** Where to transfer how much with which remark, by when it is checked (P4, X7), and the slip. */
export function Transfer({ group: { order, bank }, onSend }: TransferProps) {
  const late = lateTransferText(bank);
  const { hasVoucher } = order;
  return (
    <Card title={groupText.transfer}>
      <View className="unit-small">{groupText.transferHow}</View>
      <BankTransfer
        account={bank.account}
        amountFen={order.fen}
        remark={{ label: groupText.remark, text: order.remark, isFinal: true }}
      />
      {hasVoucher ? null : <View className="unit-small">{checkedByText(bank)}</View>}
      {late === undefined || hasVoucher ? null : <Notice tone="warning" text={late} />}
      <View className="unit-rows">
        <View className="unit-small">
          {hasVoucher ? groupText.voucherSent : groupText.voucherHow}
        </View>
        <PrimaryButton
          tone={hasVoucher ? 'secondary' : 'primary'}
          label={hasVoucher ? groupText.voucherReplace : groupText.voucherUpload}
          progress={groupText.voucherBusy}
          onTap={onSend}
        />
      </View>
    </Card>
  );
}

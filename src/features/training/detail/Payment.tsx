import { View } from '@tarojs/components';
import { BankTransfer } from '#components/BankTransfer';
import { FactRow } from '#components/FactRow';
import { remarkText } from '#domain/training/remark';
import type { Training } from '#domain/training/training';
import { moneyText } from '#text/money';
import { memberDefinition, payByText, paymentText, refundText } from '#text/training';
import './detail.scss';

const EXAMPLE = { personName: '姓名', unitName: '单位名称' };

/** What it costs and how to pay (M11, P1–P7). */
export function Payment({ training }: { training: Training }) {
  const { fee, account, remark, contacts } = training;
  const financeEmail = contacts.find(({ topic }) => topic === 'finance')?.email;
  return (
    <>
      <FactRow label="会员" value={moneyText(fee.memberFen)} />
      <FactRow label="非会员" value={moneyText(fee.nonMemberFen)} />
      <View className="detail__small">{memberDefinition(training)}</View>
      <FactRow label="交费期限" value={payByText(training)} />
      <View className="detail__small">{paymentText.afterReview}</View>
      <View className="detail__small">{paymentText.ways}</View>
      <View className="detail__heading">银行转账</View>
      <BankTransfer
        account={account}
        remark={{ label: '附言格式', text: remarkText(remark.individual, EXAMPLE), isFinal: false }}
      />
      <View className="detail__small">{paymentText.checking}</View>
      <View className="detail__heading">集体交费</View>
      <View className="detail__small">{paymentText.group}</View>
      <FactRow label="附言格式" value={remarkText(remark.group, EXAMPLE)} />
      {financeEmail !== undefined && (
        <View className="rows">
          <FactRow label="财务邮箱" value={financeEmail} copy={financeEmail} />
        </View>
      )}
      <View className="detail__heading">退费与发票</View>
      <View className="detail__small">{refundText(training)}</View>
      <View className="detail__small">{paymentText.invoice}</View>
    </>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import type { OrderRow } from '#contract/finance';
import { financeCalls } from '#contract/finance';
import { moneyText } from '#text/money';
import { orderNote, orderText, orderTitle } from './text';
import './finance.scss';

/** An order in a proposal: whose, for what, how much, and why the price is theirs (M11). */
export function OrderBox({ order, exact }: { readonly order: OrderRow; readonly exact?: boolean }) {
  const { people, hasVoucher, orderId, fen } = order;
  const [only] = people;
  return (
    <View className={exact ? 'finance-box finance-box--exact' : 'finance-box'}>
      <View className="finance-head">
        <View className="finance-words">{orderTitle(order)}</View>
        <View className="finance-words">{moneyText(fen)}</View>
      </View>
      <View className="finance-note">{orderNote(order)}</View>
      {people.length === 1 && only ? (
        <View className="finance-note">{only.priceReason}</View>
      ) : (
        <View className="finance-note">{orderText.names(people.map(({ name }) => name))}</View>
      )}
      {hasVoucher && (
        <View className="finance-link" aria-role="button" onClick={() => void showVoucher(orderId)}>
          {orderText.voucher}
        </View>
      )}
    </View>
  );
}

async function showVoucher(orderId: OrderRow['orderId']): Promise<void> {
  const answer = await callCloud(financeCalls.voucher, { orderId });
  const url = answer.ok ? answer.value.url : undefined;
  if (url !== undefined) await Taro.previewImage({ urls: [url] });
  else
    await Taro.showToast({
      title: answer.ok ? orderText.noVoucher : answer.refusal.message,
      icon: 'none',
    });
}

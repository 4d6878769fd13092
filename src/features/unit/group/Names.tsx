import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { GroupOrderShown } from '#contract/order';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { groupText, refundStatusText } from '../groupText';
import './names.scss';
import '../unit.scss';

/** Who is paid for, each with their amount and what was given back of it. */
export function Names({ group: { order, lines } }: { readonly group: GroupOrderShown }) {
  const change = async () => {
    await Taro.navigateTo({ url: routes.unitGroupChange(order.orderId) });
  };
  return (
    <Card title={`${groupText.list}（${lines.length}）`}>
      <View>
        {lines.map(({ registrationId, name, fen, refund }) => (
          <View key={registrationId} className="names-row">
            <View className="names-row__name">{name}</View>
            {refund ? <StatusChip text={refundStatusText[refund.status]} tone="warning" /> : null}
            <View className="names-row__amount">{moneyText(fen)}</View>
          </View>
        ))}
      </View>
      {order.status === 'open' ? (
        <>
          {order.hasVoucher ? (
            <View className="unit-small">{groupText.changeAfterVoucher}</View>
          ) : null}
          <PrimaryButton tone="secondary" label={groupText.change} onTap={change} />
        </>
      ) : null}
    </Card>
  );
}

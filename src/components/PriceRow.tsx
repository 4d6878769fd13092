import { Text, View } from '@tarojs/components';
import type { Price } from '#domain/registration/price';
import { moneyText } from '#text/money';
import { priceKindText } from '#text/price';
import { FactRow } from './FactRow';
import { StatusChip } from './StatusChip';
import './PriceRow.scss';

interface PriceRowProps {
  readonly label: string;
  readonly price: Price;
  /** One sentence: why this price and not the other. */
  readonly reason: string;
}

/** What one person pays, with the reason (M11). */
export const PriceRow = ({ label, price, reason }: PriceRowProps) => (
  <View>
    <FactRow
      label={label}
      value={
        <View className="price-row">
          <Text className="price-row__amount">{moneyText(price.fen)}</Text>
          <StatusChip
            text={priceKindText[price.kind]}
            tone={price.kind === 'member' ? 'success' : 'neutral'}
          />
        </View>
      }
    />
    <View className="price-row__reason">{reason}</View>
  </View>
);

import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './optionRow.scss';

interface OptionRowProps {
  readonly title: string;
  /** Beside the title, at the end: what it costs a night. */
  readonly price?: string;
  readonly means: string;
  /** Below, at the end: what it costs in all. */
  readonly total?: string | undefined;
  readonly chip?: ReactNode;
  /** What a screen reader says. */
  readonly label: string;
  readonly isChosen: boolean;
  readonly onTap: () => void;
}

/** One of few, with what it means and costs; the whole card is the target. */
export function OptionRow(props: OptionRowProps) {
  const { title, price, means, total, chip, label, isChosen, onTap } = props;
  return (
    <View
      className={isChosen ? 'option-row option-row--chosen' : 'option-row'}
      aria-role="radio"
      aria-checked={isChosen ? 'true' : 'false'}
      aria-label={label}
      onClick={onTap}
    >
      <View className="option-row__line">
        <View className="option-row__title">{isChosen ? `✓ ${title}` : title}</View>
        {price === undefined ? null : <View className="option-row__price">{price}</View>}
      </View>
      <View className="option-row__means">{means}</View>
      {chip || total !== undefined ? (
        <View className="option-row__line">
          <View>{chip}</View>
          <View className="option-row__total">{total}</View>
        </View>
      ) : null}
    </View>
  );
}

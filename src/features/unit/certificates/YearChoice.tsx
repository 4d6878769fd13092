import { View } from '@tarojs/components';
import { certificatesText } from '../certificatesText';

interface YearChoiceProps {
  readonly year: number;
  readonly onChoose: (year: number) => Promise<void>;
}

/** One year back or on. */
export const YearChoice = ({ year, onChoose }: YearChoiceProps) => (
  <View className="unit-years">
    <View
      className="unit-act"
      aria-role="button"
      aria-label={certificatesText.earlier}
      onClick={() => void onChoose(year - 1)}
    >
      {`‹ ${certificatesText.year(year - 1)}`}
    </View>
    <View className="unit-name" aria-live="polite">
      {certificatesText.year(year)}
    </View>
    <View
      className="unit-act"
      aria-role="button"
      aria-label={certificatesText.later}
      onClick={() => void onChoose(year + 1)}
    >
      {`${certificatesText.year(year + 1)} ›`}
    </View>
  </View>
);

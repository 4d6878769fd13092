import { Text, View } from '@tarojs/components';
import { Field, type FieldProps } from '#components/Field';
import { applyText } from '../text';
import './form.scss';

interface YearsFieldProps extends FieldProps {
  readonly years: number;
  readonly onChange: (years: number) => void;
}

/** Longest term that can be applied for, in years. */
const MOST = 10;

/** Length of the term, year by year. */
export function YearsField(props: YearsFieldProps) {
  const { years, onChange } = props;
  return (
    <Field {...props}>
      <View className="stepper">
        <Step label={applyText.fewer} sign="−" on={years > 1} onTap={() => onChange(years - 1)} />
        <Text className="stepper__value" aria-live="polite">
          {applyText.yearsUnit(years)}
        </Text>
        <Step label={applyText.more} sign="+" on={years < MOST} onTap={() => onChange(years + 1)} />
      </View>
    </Field>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly on: boolean;
  readonly onTap: () => void;
}

const Step = ({ label, sign, on, onTap }: StepProps) => (
  <View
    className={on ? 'stepper__act' : 'stepper__act stepper__act--off'}
    aria-role="button"
    aria-label={label}
    aria-disabled={on ? 'false' : 'true'}
    onClick={() => {
      if (on) onTap();
    }}
  >
    {sign}
  </View>
);

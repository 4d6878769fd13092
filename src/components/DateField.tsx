import { Picker, Text, View } from '@tarojs/components';
import { CivilDate } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  readonly value: CivilDate;
  /** Days that can be chosen, inclusive. */
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly onChange: (day: CivilDate) => void;
}

/** A day, chosen in WeChat's own picker. */
export function DateField(props: DateFieldProps) {
  const { value, from, until, onChange } = props;
  return (
    <Field {...props}>
      <Picker
        mode="date"
        value={value}
        {...(from === undefined ? {} : { start: from })}
        {...(until === undefined ? {} : { end: until })}
        aria-role="button"
        aria-label={`${props.label}，${fullDay(value)}`}
        onChange={(event) => {
          const day = CivilDate.safeParse(event.detail.value);
          if (day.success) onChange(day.data);
        }}
      >
        <View className="field__control">
          <Text className="field__value">{fullDay(value)}</Text>
          <Text className="field__arrow" aria-hidden="true">
            ›
          </Text>
        </View>
      </Picker>
    </Field>
  );
}

import { Picker, Text, View } from '@tarojs/components';
import { CivilDate } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { Field, type FieldProps } from './Field';

interface DateFieldProps extends FieldProps {
  readonly value: CivilDate | undefined;
  /** Where the wheel stands while nothing is chosen. */
  readonly likely?: CivilDate;
  /** Days that can be chosen, inclusive. */
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly onChange: (day: CivilDate) => void;
}

/** A day, chosen in WeChat's own picker. */
export function DateField(props: DateFieldProps) {
  const { value, likely, from, until, onChange } = props;
  const shown = value === undefined ? '请选择' : fullDay(value);
  const start = value ?? likely;
  return (
    <Field {...props}>
      <Picker
        mode="date"
        value={start ?? ''}
        {...(from === undefined ? {} : { start: from })}
        {...(until === undefined ? {} : { end: until })}
        aria-role="button"
        aria-label={`${props.label}，${shown}`}
        onChange={(event) => {
          const day = CivilDate.safeParse(event.detail.value);
          if (day.success) onChange(day.data);
        }}
      >
        <View className="field__control">
          <Text
            className={value === undefined ? 'field__value field__placeholder' : 'field__value'}
          >
            {shown}
          </Text>
          <Text className="field__arrow" aria-hidden="true">
            ›
          </Text>
        </View>
      </Picker>
    </Field>
  );
}

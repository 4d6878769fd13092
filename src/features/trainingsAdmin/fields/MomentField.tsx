import { Picker, Text, View } from '@tarojs/components';
import { DateField } from '#components/DateField';
import { Field } from '#components/Field';
import type { CivilDate, Instant } from '#domain/calendar';
import { fieldWords } from '../text';
import { dayAndTime, END_OF_DAY, momentOf } from './moments';

interface MomentFieldProps {
  readonly label: string;
  readonly value: Instant | undefined;
  /** An end: midnight is the end of the chosen day. */
  readonly isEnd?: boolean;
  readonly likely: CivilDate;
  /** What it has to come after; told at once where it does not. */
  readonly after?: Instant | undefined;
  readonly onChange: (at: Instant) => void;
}

/** A day and an hour. Choosing the day first takes the whole day: from 00:00, or until 24:00. */
export function MomentField({
  label,
  value,
  isEnd = false,
  likely,
  after,
  onChange,
}: MomentFieldProps) {
  const isEarly = value !== undefined && after !== undefined && value <= after;
  const shown = value === undefined ? undefined : dayAndTime(value, isEnd);
  const time = shown?.time ?? (isEnd ? END_OF_DAY : '00:00');
  return (
    <>
      <DateField
        label={fieldWords.dayOf(label)}
        value={shown?.day}
        likely={likely}
        error={isEarly ? fieldWords.orderWrong : undefined}
        onChange={(day) => onChange(momentOf({ day, time }, isEnd))}
      />
      {shown && (
        <Field label={fieldWords.timeOf(label)}>
          <Picker
            mode="time"
            value={time === END_OF_DAY ? '00:00' : time}
            aria-role="button"
            aria-label={`${fieldWords.timeOf(label)}，${time}`}
            onChange={(event) =>
              onChange(momentOf({ day: shown.day, time: event.detail.value }, isEnd))
            }
          >
            <View className="field__control">
              <Text className="field__value">
                {time === END_OF_DAY ? fieldWords.midnight : time}
              </Text>
              <Text className="field__arrow" aria-hidden="true">
                ›
              </Text>
            </View>
          </Picker>
        </Field>
      )}
    </>
  );
}

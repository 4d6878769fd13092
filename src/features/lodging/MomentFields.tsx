import { Picker, Text, View } from '@tarojs/components';
import { DateField } from '#components/DateField';
import { Field } from '#components/Field';
import {
  type CivilDate,
  civilDateOf,
  clockTimeOf,
  type Instant,
  instantIn,
} from '#domain/calendar';

interface MomentFieldsProps {
  readonly day: string;
  readonly time: string;
  readonly value: Instant;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (at: Instant) => void;
}

const at = (day: CivilDate, time: string): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantIn(day, hours, minutes);
};

/** A day and an hour of it. */
export function MomentFields({ day, time, value, hint, error, onChange }: MomentFieldsProps) {
  const shown = { day: civilDateOf(value), time: clockTimeOf(value) };
  return (
    <>
      <DateField
        label={day}
        value={shown.day}
        error={error}
        onChange={(chosen) => onChange(at(chosen, shown.time))}
      />
      <Field label={time} hint={hint}>
        <Picker
          mode="time"
          value={shown.time}
          aria-role="button"
          aria-label={`${time}，${shown.time}`}
          onChange={(event) => onChange(at(shown.day, event.detail.value))}
        >
          <View className="field__control">
            <Text className="field__value">{shown.time}</Text>
            <Text className="field__arrow" aria-hidden="true">
              ›
            </Text>
          </View>
        </Picker>
      </Field>
    </>
  );
}

import { Picker, Text, View } from '@tarojs/components';
import { Field, type FieldProps } from './Field';

export interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
}

interface PickerFieldProps<Value> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  /** Where the wheel stands while nothing is chosen. */
  readonly likely?: Value;
  readonly placeholder?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a short list, chosen in WeChat's own picker. */
export function PickerField<Value extends string>(props: PickerFieldProps<Value>) {
  const { choices, value, likely, placeholder = '请选择', onChange } = props;
  const at = (wanted?: Value) => choices.findIndex((choice) => choice.value === wanted);
  const index = at(value);
  const chosen = choices[index];
  return (
    <Field {...props}>
      <Picker
        mode="selector"
        range={choices.map((choice) => choice.text)}
        value={Math.max(at(value ?? likely), 0)}
        aria-role="button"
        aria-label={`${props.label}，${chosen?.text ?? placeholder}`}
        onChange={(event) => {
          const picked = choices[Number(event.detail.value)];
          if (picked) onChange(picked.value);
        }}
      >
        <View className="field__control">
          <Text className={chosen ? 'field__value' : 'field__value field__placeholder'}>
            {chosen?.text ?? placeholder}
          </Text>
          <Text className="field__arrow" aria-hidden="true">
            ›
          </Text>
        </View>
      </Picker>
    </Field>
  );
}

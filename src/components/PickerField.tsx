import { Picker, Text, View } from '@tarojs/components';
import { Field, type FieldProps } from './Field';

export interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
}

interface PickerFieldProps<Value> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a short list, chosen in WeChat's own picker. */
export function PickerField<Value extends string>(props: PickerFieldProps<Value>) {
  const { choices, value, placeholder = '请选择', onChange } = props;
  const index = choices.findIndex((choice) => choice.value === value);
  const chosen = choices[index];
  return (
    <Field {...props}>
      <Picker
        mode="selector"
        range={choices.map((choice) => choice.text)}
        value={Math.max(index, 0)}
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

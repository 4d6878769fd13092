import { View } from '@tarojs/components';
import { Field, type FieldProps } from './Field';
import type { Choice } from './PickerField';
import './ChoiceField.scss';

interface ChoiceFieldProps<Value> extends FieldProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of two or three, side by side: a single tap. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { choices, value, onChange } = props;
  return (
    <Field {...props}>
      <View className="choice-field" aria-role="radiogroup" aria-label={props.label}>
        {choices.map((choice) => {
          const chosen = choice.value === value;
          return (
            <View
              key={choice.value}
              className={
                chosen
                  ? 'field__control choice-field__choice choice-field__choice--chosen'
                  : 'field__control choice-field__choice'
              }
              aria-role="radio"
              aria-checked={chosen ? 'true' : 'false'}
              aria-label={choice.text}
              onClick={() => onChange(choice.value)}
            >
              {chosen ? `✓ ${choice.text}` : choice.text}
            </View>
          );
        })}
      </View>
    </Field>
  );
}

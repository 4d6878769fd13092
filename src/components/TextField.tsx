import { Input, View } from '@tarojs/components';
import { Field, type FieldProps } from './Field';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly placeholder?: string;
  /** Keyboard. */
  readonly keyboard?: 'text' | 'number' | 'digit';
  readonly maxLength?: number;
  readonly onChange: (value: string) => void;
  /** On leaving the field: the moment to check it. */
  readonly onLeave?: () => void;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, placeholder, keyboard = 'text', maxLength = 200, onChange, onLeave } = props;
  return (
    <Field {...props}>
      <View className="field__control">
        <Input
          className="field__input"
          type={keyboard}
          value={value}
          maxlength={maxLength}
          placeholder={placeholder ?? ''}
          placeholderClass="field__placeholder"
          aria-label={props.label}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={() => onLeave?.()}
        />
      </View>
    </Field>
  );
}

import { Textarea, View } from '@tarojs/components';
import { Field } from '#components/Field';
import { TextField } from '#components/TextField';
import { type Read, useTyped } from './useTyped';
import './fields.scss';

interface TypedFieldProps<Value> {
  readonly label: string;
  readonly initial: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly keyboard?: 'text' | 'number' | 'digit';
  readonly max: number;
  /** Several lines. */
  readonly long?: boolean;
  readonly read: (typed: string) => Read<Value>;
  readonly put: (value: Value) => void;
}

/** One typed answer: handed on while it can be read, else the reason stands below once the field is left. */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { label, initial, required = true, hint, placeholder, keyboard, max, long } = props;
  const typed = useTyped(initial, props.read, props.put);
  const about = { label, required, hint, error: typed.error };
  if (!long)
    return (
      <TextField
        {...about}
        value={typed.value}
        maxLength={max}
        {...(keyboard && { keyboard })}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={typed.onChange}
        onLeave={typed.onLeave}
      />
    );
  return (
    <Field {...about}>
      <View className="field__control">
        <Textarea
          className="training-long"
          value={typed.value}
          maxlength={max}
          autoHeight
          placeholder={placeholder ?? ''}
          placeholderClass="field__placeholder"
          aria-label={label}
          onInput={(event) => typed.onChange(event.detail.value)}
          onBlur={typed.onLeave}
        />
      </View>
    </Field>
  );
}

import { Textarea, View } from '@tarojs/components';
import { Field, type FieldProps } from '#components/Field';
import './form.scss';

interface ParagraphFieldProps extends FieldProps {
  readonly value: string;
  /** In characters. */
  readonly limit: number;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** Text of several lines. */
export function ParagraphField(props: ParagraphFieldProps) {
  const { label, value, limit, onChange, onLeave } = props;
  return (
    <Field {...props}>
      <View className="field__control">
        <Textarea
          className="paragraph"
          value={value}
          maxlength={limit}
          autoHeight
          aria-label={label}
          onInput={(event) => onChange(event.detail.value)}
          onBlur={onLeave}
        />
      </View>
    </Field>
  );
}

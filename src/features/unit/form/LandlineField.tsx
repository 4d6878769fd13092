import { Input, Text, View } from '@tarojs/components';
import { Field, type FieldProps } from '#components/Field';
import { contactText } from '../text';
import './form.scss';

interface LandlineFieldProps extends FieldProps {
  readonly area: string;
  readonly number: string;
  readonly onChange: (parts: { area?: string; number?: string }) => void;
  readonly onLeave: () => void;
}

/** Area code and number in two boxes (U). */
export function LandlineField(props: LandlineFieldProps) {
  const { label, area, number, onChange, onLeave } = props;
  return (
    <Field {...props}>
      <View className="landline">
        <View className="field__control landline__area">
          <Input
            className="field__input"
            type="number"
            value={area}
            maxlength={4}
            placeholder={contactText.area}
            placeholderClass="field__placeholder"
            aria-label={`${label}，${contactText.area}`}
            onInput={(event) => onChange({ area: event.detail.value })}
          />
        </View>
        <Text aria-hidden="true">-</Text>
        <View className="field__control landline__number">
          <Input
            className="field__input"
            type="number"
            value={number}
            maxlength={8}
            placeholder={contactText.number}
            placeholderClass="field__placeholder"
            aria-label={`${label}，${contactText.number}`}
            onInput={(event) => onChange({ number: event.detail.value })}
            onBlur={onLeave}
          />
        </View>
      </View>
    </Field>
  );
}

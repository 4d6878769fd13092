import { Picker, Text, View } from '@tarojs/components';
import { Field, type FieldProps } from '#components/Field';
import { provinceText } from '#text/provinces';
import { type RegionDraft, regionPicked, regionWords } from './place';

interface RegionFieldProps extends FieldProps {
  readonly value: RegionDraft | undefined;
  readonly placeholder: string;
  /** Where the wheels stand while nothing is chosen. */
  readonly likely?: { readonly province: string; readonly city: string } | undefined;
  /** `postcode` is empty where WeChat does not know it. */
  readonly onChange: (region: RegionDraft, postcode: string) => void;
}

/** Province, city and district in WeChat's own picker. */
export function RegionField(props: RegionFieldProps) {
  const { value, placeholder, likely, onChange } = props;
  const at = value ?? (likely && { ...likely, district: '' });
  const words = value && regionWords(value);
  return (
    <Field {...props}>
      <Picker
        mode="region"
        value={at ? [provinceText(at.province), at.city, at.district] : []}
        aria-role="button"
        aria-label={`${props.label}，${words ?? placeholder}`}
        onChange={({ detail }) => {
          const region = regionPicked(detail);
          if (region) onChange(region, detail.postcode ?? '');
        }}
      >
        <View className="field__control">
          <Text className={words ? 'field__value' : 'field__value field__placeholder'}>
            {words ?? placeholder}
          </Text>
          <Text className="field__arrow" aria-hidden="true">
            ›
          </Text>
        </View>
      </Picker>
    </Field>
  );
}

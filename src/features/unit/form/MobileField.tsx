import { Button, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { contactText } from '../text';
import { anchorOf } from './anchors';
import '../unit.scss';

interface MobileFieldProps {
  /** The number that counts without a code, in words. */
  readonly current: string;
  /** One-use code of WeChat's button. */
  readonly code: string | undefined;
  readonly error?: string | undefined;
  readonly onCode: (code: string | undefined) => void;
}

/** The unit's verified mobile number: the one at hand, or another by WeChat's own button (U1). */
export function MobileField({ current, code, error, onCode }: MobileFieldProps) {
  const [refused, setRefused] = useState(false);
  return (
    <Field
      id={anchorOf('mobile')}
      label={contactText.mobile}
      error={refused ? contactText.mobileRefused : error}
    >
      <View className="field__control">
        <Text className="field__value">
          {code === undefined ? current : contactText.mobileGiven}
        </Text>
      </View>
      <View className="unit-acts">
        {code === undefined ? (
          <Button
            className="bare-button unit-act"
            openType="getPhoneNumber"
            onGetPhoneNumber={({ detail }) => {
              setRefused(!detail.code);
              if (detail.code) onCode(detail.code);
            }}
          >
            {contactText.mobileOther}
          </Button>
        ) : (
          <View className="unit-act" aria-role="button" onClick={() => onCode(undefined)}>
            {contactText.mobileBack}
          </View>
        )}
      </View>
    </Field>
  );
}

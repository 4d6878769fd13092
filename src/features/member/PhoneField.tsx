import { Button, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { anchorOf, scrollTo } from './anchors';
import { memberText } from './text';
import './PhoneField.scss';

interface PhoneFieldProps {
  /** One-use code of WeChat's button; absent until it was given. */
  readonly code: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** The number that counts today, masked. */
  readonly current?: string;
  readonly onCode: (code: string) => void;
}

/** The mobile number, given by WeChat's own button; refusing it is answered kindly. */
export function PhoneField({ code, error, required = true, current, onCode }: PhoneFieldProps) {
  const [refused, setRefused] = useState(false);
  const given = code !== undefined;
  return (
    <Field
      id={anchorOf('phone')}
      label="手机号"
      required={required}
      hint={given ? undefined : memberText.phoneHint}
      error={given ? undefined : refused ? memberText.phoneRefused : error}
    >
      {given ? (
        <View className="phone-field__given">
          <Text>✓ {memberText.phoneGiven}</Text>
        </View>
      ) : (
        <>
          {current === undefined ? null : <Text className="phone-field__current">{current}</Text>}
          <Button
            className="phone-field__button"
            openType="getPhoneNumber"
            onGetPhoneNumber={(event) => {
              const granted = event.detail.code;
              setRefused(!granted);
              if (granted) onCode(granted);
              else void scrollTo('phone');
            }}
          >
            {current === undefined ? '一键获取手机号' : '更换为微信绑定的手机号'}
          </Button>
        </>
      )}
    </Field>
  );
}

import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import './FactRow.scss';

interface FactRowProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What the copy button puts on the clipboard. */
  readonly copy?: string;
  /** Number that the call button dials. */
  readonly call?: string;
}

/** One fact: label, value, and what one does with it. */
export function FactRow({ label, value, copy, call }: FactRowProps) {
  return (
    <View
      className={call === undefined && copy === undefined ? 'fact-row' : 'fact-row fact-row--acts'}
    >
      <Text className="fact-row__label">{label}</Text>
      <View className="fact-row__value">{value}</View>
      {call === undefined ? null : (
        <View
          className="fact-row__act"
          aria-role="button"
          aria-label={`拨打${label} ${call}`}
          onClick={() => void dial(call)}
        >
          拨打
        </View>
      )}
      {copy === undefined ? null : (
        <View
          className="fact-row__act"
          aria-role="button"
          aria-label={`复制${label}`}
          onClick={() => void copyText(copy)}
        >
          复制
        </View>
      )}
    </View>
  );
}

async function copyText(data: string): Promise<void> {
  try {
    await Taro.setClipboardData({ data });
  } catch (error) {
    console.warn('clipboard refused', error);
    await Taro.showToast({ title: '未能复制，请长按文字手动复制', icon: 'none' });
  }
}

/** Closing WeChat's call sheet is no error. */
async function dial(phoneNumber: string): Promise<void> {
  try {
    await Taro.makePhoneCall({ phoneNumber });
  } catch (error) {
    console.info('call not made', error);
  }
}

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
  const acts = call !== undefined || copy !== undefined;
  return (
    <View className="fact-row">
      <Text className="fact-row__label">{label}</Text>
      {copy === undefined ? (
        <View className="fact-row__value">{value}</View>
      ) : (
        <Text className="fact-row__value" userSelect>
          {value}
        </Text>
      )}
      {acts ? (
        <View className="fact-row__acts">
          {call === undefined ? null : (
            <Act word="拨打" label={`拨打${label} ${call}`} onTap={() => dial(call)} />
          )}
          {copy === undefined ? null : (
            <Act word="复制" label={`复制${label || copy}`} onTap={() => copyText(copy)} />
          )}
        </View>
      ) : null}
    </View>
  );
}

interface ActProps {
  readonly word: string;
  readonly label: string;
  readonly onTap: () => Promise<void>;
}

const Act = ({ word, label, onTap }: ActProps) => (
  <View
    className="fact-row__act"
    aria-role="button"
    aria-label={label}
    onClick={() => void onTap()}
  >
    {word}
  </View>
);

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

import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './LinkRow.scss';

interface LinkRowProps {
  readonly label: string;
  readonly note?: ReactNode;
  readonly onTap: () => void;
}

/** One way on in a list of ways. */
export function LinkRow({ label, note, onTap }: LinkRowProps) {
  return (
    <View
      className="link-row"
      hoverClass="link-row--pressed"
      aria-role="button"
      aria-label={typeof note === 'string' ? `${label}，${note}` : label}
      onClick={onTap}
    >
      <Text className="link-row__label">{label}</Text>
      <View className="link-row__note">{note}</View>
      <Text className="link-row__arrow" aria-hidden="true">
        ›
      </Text>
    </View>
  );
}

import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './Sheet.scss';

interface SheetProps extends PropsWithChildren {
  readonly title: string;
  readonly onClose: () => void;
}

/** A panel from below over the dimmed page; a tap beside it closes it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  return (
    <View className="sheet">
      <View className="sheet__shade" catchMove aria-hidden="true" onClick={onClose} />
      <View className="sheet__panel" aria-role="dialog" aria-label={title}>
        <View className="sheet__head">
          <View className="sheet__title">{title}</View>
          <View className="sheet__close" aria-role="button" aria-label="关闭" onClick={onClose}>
            ×
          </View>
        </View>
        <View className="sheet__body">{children}</View>
      </View>
    </View>
  );
}

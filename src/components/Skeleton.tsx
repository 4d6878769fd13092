import { View } from '@tarojs/components';
import './Skeleton.scss';

/** Grey cards in the shape of what is coming. */
export function Skeleton({ cards = 3 }: { readonly cards?: number }) {
  return (
    <View className="skeleton" aria-label="正在加载" aria-role="status">
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="skeleton__card" aria-hidden="true">
          <View className="skeleton__line skeleton__line--title" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line--short" />
        </View>
      ))}
    </View>
  );
}

import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { homeText } from '#text/home';
import './index.scss';

/** What a visitor needs to know: what this is, and the one way in. */
export function Welcome({ onJoin }: { readonly onJoin: () => void }) {
  return (
    <Card>
      <View className="home-hero">{homeText.society}</View>
      <View>{homeText.whatItIs}</View>
      <View>{homeText.whatOneCanDo}</View>
      <PrimaryButton label={homeText.join} onTap={onJoin} />
      <View className="home-hint">{homeText.joinHint}</View>
    </Card>
  );
}

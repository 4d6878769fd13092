import { View } from '@tarojs/components';
import './membership.scss';

interface PassageProps {
  readonly title: string;
  readonly words: string;
}

/** A few words in bold, and the sentence that explains them. */
export const Passage = ({ title, words }: PassageProps) => (
  <View className="membership__passage">
    <View className="membership__strong">{title}</View>
    <View className="membership__note">{words}</View>
  </View>
);

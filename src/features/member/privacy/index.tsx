import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Page } from '#components/Page';
import { privacyText, privacyVersion } from '../privacyText';
import './index.scss';

/** What is collected, why, for how long, who sees it, and one's rights. */
export default function PrivacyPage() {
  return (
    <Page asksPrivacy={false}>
      {privacyText.map(({ title, paragraphs }) => (
        <Card key={title} title={title}>
          {paragraphs.map((paragraph) => (
            <View key={paragraph}>{paragraph}</View>
          ))}
        </Card>
      ))}
      <View className="privacy-version">{privacyVersion}</View>
    </Page>
  );
}

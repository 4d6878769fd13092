import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { membershipText, rightsText } from '#text/membership';
import { Passage } from './Passage';

/** What members get (M13), and what they accept (M1). */
export function Rights() {
  return (
    <>
      <Card title={membershipText.rightsTitle}>
        {rightsText.map(({ title, words }) => (
          <Passage key={title} title={title} words={words} />
        ))}
      </Card>
      <Card title={membershipText.charterTitle}>
        <View>{membershipText.charter}</View>
      </Card>
    </>
  );
}

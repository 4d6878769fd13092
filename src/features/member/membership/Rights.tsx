import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Section } from '#components/Section';
import { membershipText, rightsText } from '#text/membership';
import { Passage } from './Passage';

/** What members get (M13), and what they accept (M1). */
export function Rights() {
  return (
    <>
      <Section title={membershipText.rightsTitle} gist={membershipText.rightsGist}>
        {rightsText.map(({ title, words }) => (
          <Passage key={title} title={title} words={words} />
        ))}
      </Section>
      <Card title={membershipText.charterTitle}>
        <View>{membershipText.charter}</View>
      </Card>
    </>
  );
}

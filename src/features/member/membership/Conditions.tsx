import { View } from '@tarojs/components';
import { ConditionList } from '#components/ConditionList';
import { Section } from '#components/Section';
import type { Profile } from '#domain/person/profile';
import { membershipText } from '#text/membership';
import './membership.scss';

/** The five conditions (M3); for a known profile each with its verdict and the reason. */
export const Conditions = ({ profile }: { readonly profile: Profile | undefined }) => (
  <Section
    title={membershipText.conditionsTitle}
    gist={membershipText.anyOneGist}
    opened={profile === undefined}
  >
    <View className="membership__note">{membershipText.anyOne}</View>
    <ConditionList profile={profile} />
  </Section>
);

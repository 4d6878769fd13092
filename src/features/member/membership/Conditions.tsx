import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { ConditionList } from '#components/ConditionList';
import type { Profile } from '#domain/person/profile';
import { membershipText } from '#text/membership';
import './membership.scss';

/** The five conditions (M3); for a known profile each with its verdict and the reason. */
export const Conditions = ({ profile }: { readonly profile: Profile | undefined }) => (
  <Card title={membershipText.conditionsTitle}>
    <View className="membership__note">{membershipText.anyOne}</View>
    <ConditionList profile={profile} />
  </Card>
);

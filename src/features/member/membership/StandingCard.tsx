import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { conditions, standingOf } from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import { membershipText, standingText } from '#text/membership';
import './membership.scss';

interface StandingCardProps {
  readonly profile: Profile;
  readonly onEdit: () => void;
}

/** Whether this person may apply, as far as their profile tells. */
export function StandingCard({ profile, onEdit }: StandingCardProps) {
  const { title, words } = standingText(standingOf(conditions(profile)));
  return (
    <Card title={title} tone="accent">
      <View>{words}</View>
      <View className="membership__note">{membershipText.byProfile}</View>
      <LinkRow label={membershipText.editProfile} onTap={onEdit} />
    </Card>
  );
}

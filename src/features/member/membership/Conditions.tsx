import { View } from '@tarojs/components';
import { ConditionList } from '#components/ConditionList';
import { LinkRow } from '#components/LinkRow';
import { Section } from '#components/Section';
import { conditions, standingOf } from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import { membershipText, standingText } from '#text/membership';
import './membership.scss';

interface ConditionsProps {
  /** Absent for a visitor, who sees the conditions alone. */
  readonly profile?: Profile;
  readonly onEdit?: () => void;
}

/** The five conditions (M3); for a known profile what it says, and each with its verdict and the reason. */
export function Conditions({ profile, onEdit }: ConditionsProps) {
  const standing = profile && standingText(standingOf(conditions(profile)));
  return (
    <Section
      title={membershipText.conditionsTitle}
      gist={standing ? `${standing.title}。${standing.words}` : membershipText.anyOneGist}
      opened={profile === undefined}
    >
      {standing ? (
        <View>
          {standing.title}。{standing.words}
        </View>
      ) : null}
      <View className="membership__note">
        {standing ? membershipText.byProfile : membershipText.anyOne}
      </View>
      <ConditionList profile={profile} />
      {onEdit ? <LinkRow label={membershipText.editProfile} onTap={onEdit} /> : null}
    </Section>
  );
}

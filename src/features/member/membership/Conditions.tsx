import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { StatusChip, type Tone } from '#components/StatusChip';
import {
  type ConditionKey,
  conditionKeys,
  conditions,
  type Verdict,
} from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import {
  conditionNumberText,
  conditionText,
  membershipText,
  verdictReason,
  verdictText,
} from '#text/membership';
import './membership.scss';

const TONES: Record<Verdict['state'], Tone> = {
  met: 'success',
  declared: 'accent',
  notMet: 'neutral',
};

interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The five conditions (M3); for a known profile each with its verdict and the reason. */
export function Conditions({ profile }: { readonly profile: Profile | undefined }) {
  const verdicts = profile && conditions(profile);
  const judged = (key: ConditionKey): Judged | undefined =>
    profile &&
    verdicts && { verdict: verdicts[key], reason: verdictReason(verdicts[key], profile) };
  return (
    <Card title={membershipText.conditionsTitle}>
      <View className="membership__note">{membershipText.anyOne}</View>
      <View className="membership__list" aria-role="list">
        {conditionKeys.map((key) => (
          <Condition key={key} name={key} judged={judged(key)} />
        ))}
      </View>
    </Card>
  );
}

interface ConditionProps {
  readonly name: ConditionKey;
  readonly judged: Judged | undefined;
}

function Condition({ name, judged }: ConditionProps) {
  const number = conditionNumberText[name];
  const words = conditionText[name];
  const label = judged
    ? `第 ${number} 项，${verdictText[judged.verdict.state]}，${words}，${judged.reason}`
    : `第 ${number} 项，${words}`;
  return (
    <View className="membership__condition" aria-role="listitem" aria-label={label}>
      <View className="membership__number">{number}</View>
      <View className="membership__words">
        <View>{words}</View>
        {judged ? (
          <View className="membership__verdict">
            <StatusChip
              text={`${judged.verdict.state === 'met' ? '✓ ' : ''}${verdictText[judged.verdict.state]}`}
              tone={TONES[judged.verdict.state]}
            />
            <View className="membership__reason">{judged.reason}</View>
          </View>
        ) : null}
      </View>
    </View>
  );
}

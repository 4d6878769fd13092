import { View } from '@tarojs/components';
import {
  type ConditionKey,
  conditionKeys,
  conditions,
  type Verdict,
} from '#domain/person/conditions';
import type { Profile } from '#domain/person/profile';
import { conditionNumberText, conditionText, verdictReason, verdictText } from '#text/membership';
import { StatusChip, type Tone } from './StatusChip';
import './ConditionList.scss';

const TONES: Record<Verdict['state'], Tone> = {
  met: 'success',
  declared: 'accent',
  notMet: 'neutral',
};

interface Judged {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The five conditions of an individual member; for a known profile each with its verdict and the reason (M3). */
export function ConditionList({ profile }: { readonly profile: Profile | undefined }) {
  const verdicts = profile && conditions(profile);
  const judged = (key: ConditionKey): Judged | undefined =>
    profile &&
    verdicts && { verdict: verdicts[key], reason: verdictReason(verdicts[key], profile) };
  return (
    <View className="condition-list" aria-role="list">
      {conditionKeys.map((key) => (
        <Condition key={key} name={key} judged={judged(key)} />
      ))}
    </View>
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
    <View className="condition-list__condition" aria-role="listitem" aria-label={label}>
      <View className="condition-list__number">{number}</View>
      <View className="condition-list__words">
        <View>{words}</View>
        {judged ? (
          <View className="condition-list__verdict">
            <StatusChip
              text={`${judged.verdict.state === 'met' ? '✓ ' : ''}${verdictText[judged.verdict.state]}`}
              tone={TONES[judged.verdict.state]}
            />
            <View className="condition-list__reason">{judged.reason}</View>
          </View>
        ) : null}
      </View>
    </View>
  );
}

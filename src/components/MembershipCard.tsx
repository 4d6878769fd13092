import { Text, View } from '@tarojs/components';
import type { Standing } from '#contract/member';
import { fullDay } from '#text/dates';
import { standingChip, standingWords, stepWords, throughText } from '#text/standing';
import { Card } from './Card';
import { StatusChip } from './StatusChip';
import './MembershipCard.scss';

interface MembershipCardProps {
  readonly standing: Standing;
  /** Whose card it is, above the status; without it the card speaks of nothing but the status. */
  readonly holder?: { readonly name: string; readonly unit: string };
  /** True where the next step has a card of its own. */
  readonly isStepElsewhere?: boolean;
  readonly onTap: () => void;
}

/** Whether I am a member, until when, through whom, and the one thing to do (M12). */
export function MembershipCard(props: MembershipCardProps) {
  const { standing, holder, isStepElsewhere = false, onTap } = props;
  const { member } = standing;
  const step = isStepElsewhere ? undefined : stepWords(standing);
  const chip = standingChip(standing);
  const lines = member
    ? [`${standingWords.until}${fullDay(member.until)}`, throughText(member)]
    : [step?.words ?? ''];
  const act = step?.act ?? standingWords.open;
  const spoken = [holder?.name, holder?.unit, standingWords.member, chip.text, ...lines, act];
  return (
    <Card tone="accent" label={spoken.filter(Boolean).join('，')} onTap={onTap}>
      {holder ? (
        <>
          <View className="membership-card__kind">{standingWords.society}</View>
          <View className="membership-card__name">{holder.name}</View>
          <View className="membership-card__unit">{holder.unit}</View>
        </>
      ) : null}
      <View className="membership-card__status">
        <Text className="membership-card__title">
          {holder ? standingWords.member : standingWords.myMembership}
        </Text>
        <StatusChip {...chip} />
      </View>
      {lines.filter(Boolean).map((line) => (
        <View key={line} className="membership-card__line">
          {line}
        </View>
      ))}
      <View className="membership-card__act">
        <Text>{act}</Text>
        <Text aria-hidden="true">›</Text>
      </View>
    </Card>
  );
}

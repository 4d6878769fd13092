import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import type { Standing } from '#contract/member';
import type { CivilDate } from '#domain/calendar';
import { stepWords } from '#text/standing';

interface MembershipNowProps {
  readonly standing: Standing;
  readonly today: CivilDate;
  readonly onTap: () => void;
}

/** The one thing to do for my membership: correct, pay, renew (M5, M9). */
export function MembershipNow({ standing, today, onTap }: MembershipNowProps) {
  const step = stepWords(standing);
  if (!step) return null;
  return (
    <Card title={step.title} label={`${step.title}，${step.words}`} onTap={onTap}>
      <View>{step.words}</View>
      {step.last === undefined ? null : (
        <View>
          <DeadlineChip action={step.act ?? step.title} last={step.last} today={today} />
        </View>
      )}
    </Card>
  );
}

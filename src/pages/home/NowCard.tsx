import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { RegistrationChip } from '#components/RegistrationChip';
import type { MyRegistration } from '#contract/training';
import type { CivilDate } from '#domain/calendar';
import { nextStepText } from '#text/home';

interface NowCardProps {
  readonly registration: MyRegistration;
  readonly today: CivilDate;
  readonly onTap: () => void;
}

/** One registration of mine: where it stands, the one next step, until when. */
export function NowCard({ registration, today, onTap }: NowCardProps) {
  const step = nextStepText(registration);
  if (!step) return null;
  return (
    <Card
      title={registration.trainingTitle}
      aside={<RegistrationChip status={registration.status} />}
      label={`${registration.trainingTitle}，${step.words}`}
      onTap={onTap}
    >
      <View>{step.words}</View>
      {step.deadline ? (
        <View>
          <DeadlineChip {...step.deadline} today={today} />
        </View>
      ) : null}
    </Card>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { LinkRow } from '#components/LinkRow';
import { Notice } from '#components/Notice';
import { RegistrationChip } from '#components/RegistrationChip';
import { StepTimeline } from '#components/StepTimeline';
import type { MyRegistration } from '#contract/training';
import { civilDateOf, type Instant } from '#domain/calendar';
import {
  registerText,
  registrationPageText,
  statusExplanation,
  statusHeadline,
  stepText,
} from '#text/registration';
import { routes } from '../../../routes';
import type { TrainingView } from '../primaryAction';
import { registrationSteps } from '../registrationSteps';

interface StatusCardProps {
  readonly training: TrainingView['training'];
  readonly mine: MyRegistration;
  readonly now: Instant;
}

/** Where my registration stands, what that means, and what comes next. */
export function StatusCard({ training, mine, now }: StatusCardProps) {
  const { next, reason, status } = mine;
  const steps = registrationSteps(training, mine).map(({ key, state, when }) => ({
    label: stepText[key],
    state,
    ...(when !== undefined && { date: when }),
  }));
  return (
    <>
      <Card title={statusHeadline[status]} aside={<RegistrationChip status={status} />}>
        <View>{statusExplanation(mine, training.seats !== undefined)}</View>
        {next.kind === 'pay' && next.way !== 'checking' && next.way !== 'group' && (
          <View>
            <DeadlineChip action="交费" last={next.until} today={civilDateOf(now)} />
          </View>
        )}
        {reason !== undefined && (
          <Notice
            tone={status === 'rejected' ? 'danger' : 'warning'}
            text={`${registerText.reason}：${reason}`}
          />
        )}
      </Card>
      <Card title={training.title}>
        <StepTimeline steps={steps} />
        <LinkRow
          label={registrationPageText.trainingDetails}
          onTap={() => void Taro.navigateTo({ url: routes.training(training._id) })}
        />
      </Card>
    </>
  );
}

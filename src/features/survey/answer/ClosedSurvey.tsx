import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import type { TrainingId } from '#domain/ids';
import type { SurveyClosed } from '#domain/survey/standing';
import { closedText } from '#text/survey';
import { routes } from '../../../routes';
import { answerText } from '../text';

interface ClosedSurveyProps {
  readonly trainingId: TrainingId;
  readonly title: string;
  readonly why: SurveyClosed;
}

/** Why there is nothing to answer now, and the way on. */
export function ClosedSurvey({ trainingId, title, why }: ClosedSurveyProps) {
  const { label, url } = wayOn(trainingId, why);
  return (
    <Card title={title}>
      <View>{closedText(why)}</View>
      <PrimaryButton
        label={label}
        onTap={async () => {
          await Taro.navigateTo({ url });
        }}
      />
    </Card>
  );
}

function wayOn(trainingId: TrainingId, why: SurveyClosed): { label: string; url: string } {
  if ('missing' in why && why.missing > 0)
    return { label: answerText.toStudy, url: routes.study(trainingId) };
  return why.kind === 'notRegistered'
    ? { label: answerText.toTraining, url: routes.training(trainingId) }
    : { label: answerText.toRegistration, url: routes.registration(trainingId) };
}

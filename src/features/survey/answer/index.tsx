import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { surveyCalls } from '#contract/survey';
import type { TrainingId } from '#domain/ids';
import { refusalText } from '#text/refusals';
import { routes } from '../../../routes';
import { answerText } from '../text';
import { useTrainingId } from '../useTrainingId';
import { ClosedSurvey } from './ClosedSurvey';
import { HandedIn } from './HandedIn';
import { OpenSurvey } from './OpenSurvey';

/** The survey of a training: why it is not open, its questions, or thanks (O6). */
export default function SurveyPage() {
  const trainingId = useTrainingId();
  return trainingId ? (
    <SurveyOf trainingId={trainingId} />
  ) : (
    <Page>
      <EmptyState
        text={refusalText({ code: 'TRAINING_UNKNOWN' })}
        action={{ label: answerText.toTraining, onTap: toTrainings }}
      />
    </Page>
  );
}

const toTrainings = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.trainings });
};

function SurveyOf({ trainingId }: { readonly trainingId: TrainingId }) {
  const { loaded, refresh } = useLoaded(() => callCloud(surveyCalls.get, { trainingId }));
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  if (shown?.standing.kind === 'open' && shown.survey)
    return (
      <OpenSurvey
        key={shown.survey.version}
        trainingId={trainingId}
        survey={shown.survey}
        replies={shown.replies}
        until={shown.standing.until}
        onRefresh={refresh}
      />
    );
  if (shown?.standing.kind === 'submitted') return <HandedIn mine={shown} at={shown.standing.at} />;
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ standing, trainingTitle }) =>
          standing.kind === 'open' || standing.kind === 'submitted' ? null : (
            <ClosedSurvey trainingId={trainingId} title={trainingTitle} why={standing} />
          )
        }
      </Loadable>
    </Page>
  );
}

import Taro from '@tarojs/taro';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { TrainingCard } from '#components/TrainingCard';
import { trainingCalls } from '#contract/training';
import { civilDateOf } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import { trainingPageText } from '#text/training';
import { routes } from '../../routes';

const open = (trainingId: TrainingId) => Taro.navigateTo({ url: routes.training(trainingId) });

/** The 培训 tab: every published training, open ones first. */
export default function Trainings() {
  const { loaded, refresh } = useLoaded(() => callCloud(trainingCalls.list, {}));
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ now, trainings }) =>
          trainings.length === 0 ? (
            <EmptyState
              text={trainingPageText.empty}
              action={{ label: trainingPageText.refresh, onTap: refresh }}
            />
          ) : (
            trainings.map((training) => (
              <TrainingCard
                key={training.trainingId}
                training={training}
                today={civilDateOf(now)}
                onTap={() => void open(training.trainingId)}
              />
            ))
          )
        }
      </Loadable>
    </Page>
  );
}

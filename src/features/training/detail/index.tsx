import { useShareAppMessage } from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { routes } from '../../../routes';
import { useTrainingId } from '../useTrainingId';
import { loadTraining } from '../loadTraining';
import { UnknownTraining } from '../parts/UnknownTraining';
import { ActionBar } from './ActionBar';
import { Hero } from './Hero';
import { Sections } from './Sections';

/** A training: the facts first, then all the notice says, and the one thing to do next. */
export default function Detail() {
  const trainingId = useTrainingId();
  const { loaded, refresh } = useLoaded(() => loadTraining(trainingId));
  const view = loaded.state === 'loaded' ? loaded.value : undefined;
  useShareAppMessage(() => ({
    title: view?.training.title ?? '',
    path: trainingId ? routes.training(trainingId) : routes.home,
  }));
  if (loaded.state === 'failed' && loaded.refusal.code === 'TRAINING_UNKNOWN')
    return <UnknownTraining message={loaded.refusal.message} />;
  return (
    <Page bottom={view && <ActionBar view={view} />}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(shown) => (
          <>
            <Hero view={shown} />
            <Sections view={shown} />
          </>
        )}
      </Loadable>
    </Page>
  );
}

import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { questionText } from '#text/questions';
import { previewText } from '#text/training';
import { routes } from '../../../routes';
import { Hero } from '../detail/Hero';
import { Sections } from '../detail/Sections';
import { UnknownTraining } from '../parts/UnknownTraining';
import { useTrainingId } from '../useTrainingId';
import { loadPreview } from './loadPreview';

const back = async () => {
  await (Taro.getCurrentPages().length > 1
    ? Taro.navigateBack()
    : Taro.redirectTo({ url: routes.organizedTrainings }));
};

/** A training as attendees will see it, for its organizers alone. */
export default function PreviewPage() {
  const trainingId = useTrainingId();
  const { loaded, refresh } = useLoaded(() => loadPreview(trainingId));
  if (loaded.state === 'failed' && loaded.refusal.code === 'TRAINING_UNKNOWN')
    return <UnknownTraining message={loaded.refusal.message} />;
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {(preview) =>
          'view' in preview ? (
            <>
              <Notice tone="warning" text={previewText.note} />
              <Hero view={preview.view} />
              <Sections view={preview.view} />
            </>
          ) : (
            <EmptyState
              text={previewText.lacking(preview.lacking.map((one) => questionText[one]).join('、'))}
              action={{ label: previewText.back, onTap: back }}
            />
          )
        }
      </Loadable>
    </Page>
  );
}

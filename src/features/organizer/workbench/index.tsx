import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { SeatsGauge } from '#components/SeatsGauge';
import { StatusChip } from '#components/StatusChip';
import { countText, workbenchText } from '#text/organizer';
import { routes } from '../../../routes';
import { Entries } from './Entries';
import { inOrder, type OrganizedTraining } from './inOrder';
import { loadWorkbench } from './loadWorkbench';
import '../parts/parts.scss';

/** The trainings I organize, with what waits for me on top, and what else my roles let me do. */
export default function Workbench() {
  const { loaded, refresh } = useLoaded(loadWorkbench);
  return (
    <Page wide>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ grants, trainings }) => (
          <>
            {trainings?.length === 0 || grants.length === 0 ? <Nothing /> : null}
            {trainings && trainings.length > 0 ? (
              <View className="columns">
                {inOrder(trainings).map((training) => (
                  <TrainingToReview key={training.trainingId} training={training} />
                ))}
              </View>
            ) : null}
            <Entries grants={grants} trainings={trainings ?? []} />
          </>
        )}
      </Loadable>
    </Page>
  );
}

const Nothing = () => (
  <EmptyState text={workbenchText.empty} action={{ label: workbenchText.toMe, onTap: toMe }} />
);

const toMe = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.me });
};

const SHOWN = ['waitlisted', 'approved', 'returned'] as const;

function TrainingToReview({ training }: { training: OrganizedTraining }) {
  const { trainingId, title, counts, seats } = training;
  const waits = counts.submitted > 0;
  const headline = waits ? workbenchText.waits(counts.submitted) : workbenchText.nothingWaits;
  return (
    <Card
      title={title}
      label={`${title}，${headline}`}
      onTap={() => void Taro.navigateTo({ url: routes.queue(trainingId) })}
    >
      <View className="chips">
        <StatusChip text={headline} tone={waits ? 'warning' : 'neutral'} />
      </View>
      {seats && <SeatsGauge {...seats} />}
      <View className="small">{SHOWN.map((key) => countText(key, counts[key])).join(' · ')}</View>
    </Card>
  );
}

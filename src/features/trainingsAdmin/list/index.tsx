import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import { organizeCalls, type OrganizedRow } from '#contract/organize';
import { modeText } from '#text/labels';
import { workbenchText } from '#text/organizer';
import { routes } from '../../../routes';
import { TONES } from '../tones';
import { listText, opensText, stateText } from '../text';
import { CreateSheet } from './CreateSheet';
import './list.scss';

const load = () => callCloud(organizeCalls.list, {});

const toMe = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.me });
};

/** 培训管理: the trainings I organize in all states, and a way to begin one. */
export default function OrganizedTrainingsPage() {
  const { loaded, refresh } = useLoaded(load);
  const [isCreating, setCreating] = useState(false);
  const shown = loaded.state === 'loaded' ? loaded.value : undefined;
  const bottom = shown?.mayCreate && (
    <PrimaryButton label={listText.create} onTap={() => setCreating(true)} />
  );
  return (
    <Page wide bottom={bottom}>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ trainings }) =>
          trainings.length === 0 ? (
            <EmptyState text={listText.empty} action={{ label: workbenchText.toMe, onTap: toMe }} />
          ) : (
            <View className="organized">
              {trainings.map((training) => (
                <TrainingRow key={training.trainingId} training={training} />
              ))}
            </View>
          )
        }
      </Loadable>
      {isCreating && shown && (
        <CreateSheet trainings={shown.trainings} onClose={() => setCreating(false)} />
      )}
    </Page>
  );
}

function TrainingRow({ training }: { training: OrganizedRow }) {
  const { trainingId, title, state, mode, hasChanges, registration, changedAt } = training;
  const name = title === '' ? listText.untitled : title;
  const opens = opensText(registration);
  return (
    <Card
      title={name}
      label={`${name}，${stateText(training)}`}
      onTap={() => void Taro.navigateTo({ url: routes.organizedTraining(trainingId) })}
    >
      <View className="organized__chips">
        <StatusChip text={stateText(training)} tone={TONES[state]} />
        <StatusChip text={modeText[mode]} />
        {state !== 'draft' && hasChanges && <StatusChip text={listText.changes} tone="warning" />}
      </View>
      {opens !== undefined && <View className="organized__note">{opens}</View>}
      <View className="organized__note">{listText.changed(changedAt)}</View>
    </Card>
  );
}

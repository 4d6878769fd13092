import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Skeleton } from '#components/Skeleton';
import type { ReviewItem } from '#contract/review';
import { queueText } from '#text/organizer';
import { routes } from '../../../routes';
import { type QueueState, useQueue } from '../queueStore';
import { QueueRow } from './QueueRow';
import '../parts/parts.scss';

interface QueueListProps {
  readonly onApprove: (item: ReviewItem) => void;
  /** Gives up the search. */
  readonly onShowAll: () => void;
}

/** The registrations of the chosen state: skeleton, what failed, nothing, or the rows. */
export function QueueList({ onApprove, onShowAll }: QueueListProps) {
  const queue = useQueue();
  const { items, loading, failure } = queue;
  if (loading === 'first') return <Skeleton />;
  if (items.length === 0) return <Nothing queue={queue} onShowAll={onShowAll} />;
  return (
    <>
      {failure && (
        <Notice
          tone="warning"
          text={failure.message}
          action={{ label: '重试', onTap: () => void queue.refresh() }}
        />
      )}
      <View className="columns">
        {items.map((item) => (
          <QueueRow
            key={item.registrationId}
            item={item}
            onOpen={() => void Taro.navigateTo({ url: routes.review(item.registrationId) })}
            onApprove={() => onApprove(item)}
          />
        ))}
      </View>
      <Foot queue={queue} />
    </>
  );
}

function Nothing({ queue, onShowAll }: { queue: QueueState; onShowAll: () => void }) {
  const { failure, search, refresh } = queue;
  if (failure?.code === 'TRAINING_UNKNOWN')
    return (
      <EmptyState
        text={failure.message}
        action={{ label: queueText.toWorkbench, onTap: toWorkbench }}
      />
    );
  if (failure) return <FailedState refusal={failure} onRetry={refresh} />;
  if (search !== '')
    return (
      <EmptyState
        text={queueText.searchEmpty}
        action={{ label: queueText.showAll, onTap: onShowAll }}
      />
    );
  return (
    <EmptyState text={queueText.empty} action={{ label: queueText.refresh, onTap: refresh }} />
  );
}

const toWorkbench = async (): Promise<void> => {
  await Taro.redirectTo({ url: routes.workbench });
};

function Foot({ queue: { more, loading, loadMore } }: { queue: QueueState }) {
  if (loading === 'more') return <View className="queue-foot">{queueText.loadingMore}</View>;
  if (!more) return <View className="queue-foot">{queueText.allShown}</View>;
  return <PrimaryButton tone="secondary" label={queueText.loadMore} onTap={loadMore} />;
}

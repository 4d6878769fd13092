import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Skeleton } from '#components/Skeleton';
import { routes } from '../../../routes';
import type { QueueState } from '../queueStore';
import { queueText } from '../text';
import { ApplicationItem } from './ApplicationItem';
import './queue.scss';

/** The applications of the chosen state: skeleton, what failed, nothing, or the rows. */
export function ApplicationList({ queue }: { readonly queue: QueueState }) {
  const { rows, loading, failure, now, search, refresh } = queue;
  if (loading === 'first') return <Skeleton />;
  if (rows.length === 0 || !now) return <Nothing queue={queue} />;
  return (
    <>
      {failure && (
        <Notice
          tone="warning"
          text={failure.message}
          action={{ label: '重试', onTap: () => void refresh() }}
        />
      )}
      {search !== '' && <View className="queue-note">{queueText.searched(search)}</View>}
      <View className="queue-rows">
        {rows.map((row) => (
          <ApplicationItem
            key={row.applicationId}
            row={row}
            now={now}
            withStatus={search !== ''}
            onOpen={() =>
              void Taro.navigateTo({ url: routes.applicationReview(row.applicationId) })
            }
          />
        ))}
      </View>
      <Foot queue={queue} />
    </>
  );
}

function Nothing({ queue }: { readonly queue: QueueState }) {
  const { failure, search, status, refresh, choose } = queue;
  if (failure) return <FailedState refusal={failure} onRetry={refresh} />;
  if (search !== '')
    return (
      <EmptyState
        text={queueText.searchEmpty}
        action={{ label: queueText.showAll, onTap: () => choose({ search: '' }) }}
      />
    );
  return (
    <EmptyState
      text={queueText.empty[status]}
      action={{ label: queueText.refresh, onTap: refresh }}
    />
  );
}

function Foot({ queue: { more, loading, loadMore, search } }: { readonly queue: QueueState }) {
  if (loading === 'more') return <View className="queue-foot">{queueText.loadingMore}</View>;
  if (!more) return <View className="queue-foot">{queueText.allShown}</View>;
  if (search !== '') return <View className="queue-foot">{queueText.searchMore}</View>;
  return <PrimaryButton tone="secondary" label={queueText.loadMore} onTap={loadMore} />;
}

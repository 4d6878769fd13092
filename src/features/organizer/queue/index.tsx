import Taro, { useDidShow, usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { Page } from '#components/Page';
import { RefusalSheet } from '#components/RefusalSheet';
import { SearchBox } from '#components/SearchBox';
import { SeatsGauge } from '#components/SeatsGauge';
import { Card } from '#components/Card';
import type { ReviewItem } from '#contract/review';
import { TrainingId } from '#domain/ids';
import { queueText, reviewText } from '#text/organizer';
import { routes } from '../../../routes';
import { decide, type DecideFailure } from '../decide';
import { ApproveSheet } from '../parts/ApproveSheet';
import { useQueue } from '../queueStore';
import { QueueList } from './QueueList';
import { StatusTabs } from './StatusTabs';

/** The registrations of one training, by state; approving one-by-one from the row, the rest in the review. */
export default function QueuePage() {
  const { params } = useRouter<{ trainingId?: string }>();
  const queue = useQueue();
  const { choose, searchFor, refresh, loadMore, status, search, counts, seats } = queue;
  const entered = useRef(false);
  const [asked, setAsked] = useState<ReviewItem>();
  const [refusal, setRefusal] = useState<DecideFailure>();
  useDidShow(() => {
    const trainingId = TrainingId.safeParse(params.trainingId).data;
    if (!trainingId) return void Taro.redirectTo({ url: routes.workbench });
    void (entered.current ? queue.comeBack() : queue.open(trainingId));
    entered.current = true;
  });
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useReachBottom(() => void loadMore());
  const approve = async (item: ReviewItem) => {
    const refused = await decide(item, { kind: 'approve' });
    setAsked(undefined);
    setRefusal(refused);
    if (refused) await refresh();
    else await Taro.showToast({ title: reviewText.done.approve, icon: 'success' });
  };
  return (
    <Page wide>
      {seats && (
        <Card>
          <SeatsGauge {...seats} />
        </Card>
      )}
      <StatusTabs chosen={status} counts={counts} onChoose={(chosen) => void choose(chosen)} />
      <SearchBox
        placeholder={queueText.search}
        searched={search}
        onSearch={(text) => void searchFor(text)}
      />
      <QueueList onApprove={setAsked} onShowAll={() => void searchFor('')} />
      {asked && (
        <ApproveSheet
          item={asked}
          onApprove={() => approve(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {refusal && (
        <RefusalSheet
          what={reviewText.refused}
          why={refusal.message}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </Page>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { callCloud } from '#cloud/callCloud';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { Loadable } from '#components/Loadable';
import { Page } from '#components/Page';
import { StatusChip } from '#components/StatusChip';
import { type News, personCalls } from '#contract/person';
import { dayWithWeekday, fullDay, momentText } from '#text/dates';
import { newsText } from '#text/labels';
import { newsPageText, registerText } from '#text/registration';
import { routes } from '../../../routes';
import { lastUnread } from './lastUnread';
import '../parts/small.scss';

/** What has happened to my registrations, newest first. Opening the page marks it as read. */
export default function NewsPage() {
  const { loaded, refresh } = useLoaded(() => callCloud(personCalls.news, {}));
  const until = loaded.state === 'loaded' ? lastUnread(loaded.value.news) : undefined;
  useEffect(() => {
    // Failing costs nothing: the news stay unread and are marked the next time.
    if (until) void callCloud(personCalls.readNews, { until });
  }, [until]);
  return (
    <Page>
      <Loadable loaded={loaded} onRetry={refresh}>
        {({ news }) =>
          news.length === 0 ? (
            <EmptyState
              text={newsPageText.empty}
              action={{ label: newsPageText.toHome, onTap: toHome }}
            />
          ) : (
            news.map((item) => <NewsCard key={item.id} item={item} />)
          )
        }
      </Loadable>
    </Page>
  );
}

const toHome = async (): Promise<void> => {
  await Taro.switchTab({ url: routes.home });
};

function pageOf(about: News['about']): string {
  switch (about.kind) {
    case 'training':
      return routes.registration(about.trainingId);
    case 'room':
      return routes.room(about.trainingId);
    case 'membership':
      return routes.membership;
    case 'unit':
      return routes.unit(about.unitId);
  }
}

function untilWords({ kind }: News['about'], until: NonNullable<News['until']>): string {
  switch (kind) {
    case 'training':
      return newsPageText.payUntil(dayWithWeekday(until));
    case 'room':
      return newsPageText.answerUntil(dayWithWeekday(until));
    case 'membership':
    case 'unit':
      return newsPageText.memberUntil(fullDay(until));
  }
}

/** Tells dues of one's own from those of a unit one administers. */
const aboutWords = ({ kind, title }: News['about']): string =>
  kind === 'training' ? title : newsPageText.about(newsPageText.whose[kind], title);

const NewsCard = ({ item }: { item: News }) => (
  <Card
    title={newsText[item.kind]}
    aside={item.read ? undefined : <StatusChip text={newsPageText.unread} tone="primary" />}
    label={`${newsText[item.kind]}，${aboutWords(item.about)}`}
    onTap={() => void Taro.navigateTo({ url: pageOf(item.about) })}
  >
    <View>{aboutWords(item.about)}</View>
    {item.reason !== undefined && <View>{`${registerText.reason}：${item.reason}`}</View>}
    {item.until !== undefined && <View>{untilWords(item.about, item.until)}</View>}
    <View className="small">{momentText(item.at)}</View>
  </Card>
);

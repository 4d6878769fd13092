import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Skeleton } from '#components/Skeleton';
import { commonText, linesText } from './text';
import type { Pages } from './usePages';
import './finance.scss';

interface PageListProps<Shown, Row> {
  readonly pages: Pages<Shown, Row, { readonly code: string; readonly message: string }>;
  readonly empty: string;
  /** The way on where there is nothing. */
  readonly onEmpty?: { readonly label: string; readonly onTap: () => Promise<void> | void };
  readonly children: (row: Row) => ReactNode;
}

/** The chosen list: skeleton, what failed, nothing, or the rows and what follows. */
export function PageList<Shown, Row>({
  pages,
  empty,
  onEmpty,
  children,
}: PageListProps<Shown, Row>) {
  const { rows, loading, failure, refresh } = pages;
  if (loading === 'first') return <Skeleton />;
  if (rows.length === 0)
    return failure ? (
      <FailedState refusal={failure} onRetry={refresh} />
    ) : (
      <EmptyState text={empty} action={onEmpty ?? { label: commonText.refresh, onTap: refresh }} />
    );
  return (
    <>
      {failure && (
        <Notice
          tone="warning"
          text={failure.message}
          action={{ label: '重试', onTap: () => void refresh() }}
        />
      )}
      <View className="finance-columns">{rows.map(children)}</View>
      <Foot pages={pages} />
    </>
  );
}

function Foot<Shown, Row>({
  pages: { more, loading, loadMore },
}: Pick<PageListProps<Shown, Row>, 'pages'>) {
  if (loading === 'more') return <View className="finance-foot">{linesText.loadingMore}</View>;
  if (!more) return <View className="finance-foot">{linesText.allShown}</View>;
  return <PrimaryButton tone="secondary" label={linesText.loadMore} onTap={loadMore} />;
}

import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { Result } from '#domain/result';

interface FoundPage<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

interface State<Shown, Row, Refusal> {
  /** Which list: the tab that is chosen. */
  readonly shown: Shown;
  readonly rows: readonly Row[];
  readonly more: boolean;
  /** `first`: nothing shown yet; `more`: a page is on its way. */
  readonly loading: 'no' | 'first' | 'more';
  readonly failure: Refusal | undefined;
}

interface Asking<Shown, Row, Refusal> {
  readonly first: Shown;
  readonly idOf: (row: Row) => string;
  /** One page: from the beginning, or behind a row. */
  readonly ask: (shown: Shown, after: Row | undefined) => Promise<Result<FoundPage<Row>, Refusal>>;
}

export type Pages<Shown, Row, Refusal> = ReturnType<typeof usePages<Shown, Row, Refusal>>;

/** A list with tabs, page by page; asked anew when the page is shown again, and on pull-down. */
export function usePages<Shown, Row, Refusal>({ first, ask, idOf }: Asking<Shown, Row, Refusal>) {
  const [state, setState] = useState<State<Shown, Row, Refusal>>({
    shown: first,
    rows: [],
    more: false,
    loading: 'first',
    failure: undefined,
  });
  const latest = useRef(0);

  /** An answer that a later question has overtaken is dropped. */
  const load = async (shown: Shown, before: readonly Row[] = []): Promise<void> => {
    latest.current += 1;
    const question = latest.current;
    const answer = await ask(shown, before[before.length - 1]);
    if (question !== latest.current) return;
    setState((now) =>
      answer.ok
        ? {
            shown,
            rows: joined(before, answer.value.rows, idOf),
            more: answer.value.more,
            loading: 'no',
            failure: undefined,
          }
        : { ...now, loading: 'no', failure: answer.refusal },
    );
  };

  const refresh = (): Promise<void> => load(state.shown);
  const choose = (shown: Shown): void => {
    setState({ shown, rows: [], more: false, loading: 'first', failure: undefined });
    void load(shown);
  };
  const loadMore = async (): Promise<void> => {
    if (!state.more || state.loading !== 'no') return;
    setState({ ...state, loading: 'more' });
    await load(state.shown, state.rows);
  };
  /** What has been settled leaves the list at once; the list is asked anew behind it. */
  const settle = (id: string): void => {
    setState((now) => ({ ...now, rows: now.rows.filter((row) => idOf(row) !== id) }));
    void refresh();
  };

  useDidShow(() => void refresh());
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useReachBottom(() => void loadMore());
  return { ...state, refresh, choose, loadMore, settle };
}

/** Pages may overlap when something changes in between: each row is shown once. */
function joined<Row>(
  before: readonly Row[],
  page: readonly Row[],
  idOf: (row: Row) => string,
): readonly Row[] {
  const known = new Set(before.map(idOf));
  return [...before, ...page.filter((row) => !known.has(idOf(row)))];
}

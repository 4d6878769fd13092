import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { certificateCalls, type IssuedRow } from '#contract/certificate';
import type { Which } from '../address';

interface Listed {
  readonly rows: readonly IssuedRow[];
  readonly more: boolean;
  readonly search: string;
  readonly isLoading: boolean;
  /** Why the latest question was not answered; `code` tells whether asking again helps. */
  readonly problem?: { readonly code: string; readonly message: string };
}

/** The certificates issued, newest first, a page at a time; a search shows what it finds at once. */
export function useIssued(which: Which | undefined) {
  const [listed, setListed] = useState<Listed>({
    rows: [],
    more: false,
    search: '',
    isLoading: true,
  });
  const asked = useRef(0);
  const latest = useRef(listed);
  const show = (next: Listed): void => {
    latest.current = next;
    setListed(next);
  };
  const ask = async (search: string, behind?: IssuedRow): Promise<void> => {
    if (!which) return;
    const mine = ++asked.current;
    show({ ...latest.current, search, isLoading: true });
    const after = behind ? { after: { at: behind.issuedAt, id: behind.certificateId } } : {};
    const wanted = search === '' ? {} : { search };
    const answer = await callCloud(certificateCalls.issued, { ...which, ...wanted, ...after });
    if (mine !== asked.current) return;
    const before = behind ? latest.current.rows : [];
    if (answer.ok)
      show({
        rows: [...before, ...answer.value.rows],
        more: answer.value.more,
        search,
        isLoading: false,
      });
    else show({ ...latest.current, search, isLoading: false, problem: answer.refusal });
  };
  const loadMore = async (): Promise<void> => {
    const { rows, more, search, isLoading } = latest.current;
    const last = rows.at(-1);
    if (more && last && !isLoading) await ask(search, last);
  };
  const refresh = () => ask(latest.current.search);
  useDidShow(() => {
    // A long list keeps its place.
    if (latest.current.rows.length <= 30) void refresh();
  });
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useReachBottom(() => void loadMore());
  return { listed, loadMore, refresh, searchFor: (text: string) => ask(text.trim()) };
}

import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef } from 'react';
import { useSession } from '#cloud/session';
import { Page } from '#components/Page';
import { SearchBox } from '#components/SearchBox';
import { Tabs } from '#components/Tabs';
import { type Grant, hasRole, scopesOf } from '#domain/role/role';
import { type QueueState, useQueue } from '../queueStore';
import { kindTabText, queueText, statusTabText } from '../text';
import { ApplicationList } from './ApplicationList';
import { ScopeField } from './ScopeField';

/** What this person most likely comes for: the Society for units, a society for persons; finance for dues. */
const likely = () => {
  const grants = useSession.getState().me?.grants ?? [];
  const reviews = grants.length === 0 || hasRole(grants, 'reviewer');
  const scopes = scopesOf(grants, 'reviewer', 'finance');
  return {
    kind: scopes.length === 0 || scopes.includes('national') ? 'unit' : 'person',
    status: reviews ? 'submitted' : 'preliminarilyApproved',
  } as const;
};

/** Opens the list once it is known who I am, also where a message led here first. */
async function enter(open: QueueState['open']): Promise<void> {
  const { me, refresh } = useSession.getState();
  if (!me) await refresh();
  await open(likely());
}

/** The states whose next step is mine: a reviewer decides, finance records dues. */
const waitingFor = (grants: readonly Grant[]) => [
  ...(hasRole(grants, 'reviewer') ? (['submitted', 'paid'] as const) : []),
  ...(hasRole(grants, 'finance') ? (['preliminarilyApproved'] as const) : []),
];

const KINDS = ['unit', 'person'] as const;
/** What waits first, then what is settled. */
const STATUSES = [
  'submitted',
  'preliminarilyApproved',
  'paid',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
] as const;

/** 入会审核: applications of units and persons in my scope, by state. */
export default function ApplicationsPage() {
  const queue = useQueue();
  const grants = useSession(({ me }) => me?.grants) ?? [];
  const { kind, status, search, scope, overview, open, choose, refresh, loadMore } = queue;
  const entered = useRef(false);
  useDidShow(() => {
    void (entered.current ? refresh() : enter(open));
    entered.current = true;
  });
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useReachBottom(() => void loadMore());
  const counts: Partial<Record<string, number>> | undefined = overview?.counts[kind];
  return (
    <Page wide>
      <ScopeField
        scopes={overview?.scopes ?? []}
        chosen={scope}
        onChoose={(chosen) => void choose({ scope: chosen })}
      />
      <Tabs
        tabs={KINDS.map((value) => ({
          value,
          text: kindTabText(value, overview?.counts[value], waitingFor(grants)),
        }))}
        chosen={kind}
        onChoose={(chosen) => void choose({ kind: chosen, search: '' })}
      />
      <SearchBox
        placeholder={queueText.search[kind]}
        searched={search}
        onSearch={(text) => {
          if (text.trim() !== search) void choose({ search: text.trim() });
        }}
      />
      {search === '' && (
        <Tabs
          tabs={STATUSES.map((value) => ({
            value,
            text: statusTabText(value, counts?.[value]),
          }))}
          chosen={status}
          onChoose={(chosen) => void choose({ status: chosen })}
        />
      )}
      <ApplicationList queue={queue} />
    </Page>
  );
}

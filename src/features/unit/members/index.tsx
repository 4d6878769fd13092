import { View } from '@tarojs/components';
import Taro, {
  useDidShow,
  useLoad,
  usePullDownRefresh,
  useReachBottom,
  useRouter,
} from '@tarojs/taro';
import { useState } from 'react';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { SearchBox } from '#components/SearchBox';
import { Tabs } from '#components/Tabs';
import { UnitId } from '#domain/ids';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { membersText } from '../text';
import { UnknownUnit } from '../UnknownUnit';
import { Asking } from './Asking';
import { exportMembers } from './exportMembers';
import { MembersList } from './MembersList';
import { type MembersTab, useMembers } from './membersStore';
import { type Asked, useStaffActs } from './useStaffActs';
import '../unit.scss';

const TABS: readonly MembersTab[] = ['requested', 'claimed', 'released'];

/** Who asks, who is claimed, who was released: claimed, declined and released here (M4, M10). */
export default function UnitMembersPage() {
  const { params } = useRouter<{ unitId?: string }>();
  const id = UnitId.safeParse(params.unitId);
  const { tab, search, counts, choose, searchFor, open, refresh, loadMore } = useMembers();
  const [asked, setAsked] = useState<Asked>();
  const [exporting, setExporting] = useState(false);
  const { refused, dismiss, decide, refuse } = useStaffActs();
  useLoad(() => {
    if (id.success) void open(id.data);
  });
  // A long list keeps its place; a list of one page is asked again.
  useDidShow(() => {
    const { loading, more } = useMembers.getState();
    if (loading === 'no' && !more) void refresh();
  });
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()));
  useReachBottom(() => void loadMore());
  const write = async () => {
    if (!id.success) return;
    const refusal = await exportMembers(id.data);
    setExporting(false);
    if (refusal !== undefined) refuse({ what: membersText.notExported, why: refusal });
  };
  if (!id.success)
    return (
      <Page>
        <UnknownUnit />
      </Page>
    );
  const hasMembers = tab === 'claimed' && (counts?.claimed ?? 0) > 0;
  return (
    <Page
      wide
      bottom={
        hasMembers ? (
          <PrimaryButton
            tone="secondary"
            label={membersText.export}
            onTap={() => setExporting(true)}
          />
        ) : null
      }
    >
      <Tabs
        tabs={TABS.map((value) => ({ value, text: tabText(value, counts) }))}
        chosen={tab}
        onChoose={(chosen) => void choose(chosen)}
      />
      <SearchBox
        placeholder={membersText.searchBy}
        searched={search}
        onSearch={(text) => void searchFor(text)}
      />
      <View>
        <MembersList onAsk={setAsked} />
      </View>
      {asked ? (
        <Asking
          asked={asked}
          onDecide={async (decision) => {
            await decide(asked.member, decision);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
      {exporting ? (
        <ConfirmSheet
          title={membersText.exportAsk}
          meaning={[membersText.exportMeaning]}
          confirm={membersText.exportConfirm}
          progress={membersText.exporting}
          onConfirm={write}
          onClose={() => setExporting(false)}
        />
      ) : null}
      {refused ? <RefusalSheet {...refused} onClose={dismiss} /> : null}
    </Page>
  );
}

function tabText(
  tab: MembersTab,
  counts: { requested: number; claimed: number } | undefined,
): string {
  const count = tab === 'released' ? undefined : counts?.[tab];
  return count === undefined ? membersText.tabs[tab] : `${membersText.tabs[tab]} ${count}`;
}

import { View } from '@tarojs/components';
import { EmptyState } from '#components/EmptyState';
import { FailedState } from '#components/FailedState';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { Skeleton } from '#components/Skeleton';
import { membersText } from '../text';
import { UnknownUnit } from '../UnknownUnit';
import { MemberRow } from './MemberRow';
import { useMembers } from './membersStore';
import type { Asked } from './useStaffActs';
import '../unit.scss';

/** The people of the chosen list: skeleton, what failed, nobody, or the rows. */
export function MembersList({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  const { members, loading, failure, more, refresh, loadMore } = useMembers();
  if (loading === 'first') return <Skeleton />;
  if (members.length === 0) return <Nobody />;
  return (
    <>
      {failure ? (
        <Notice
          tone="warning"
          text={failure.message}
          action={{ label: '重试', onTap: () => void refresh() }}
        />
      ) : null}
      <View className="unit-columns">
        {members.map((member) => (
          <MemberRow key={member.membershipId} member={member} onAsk={onAsk} />
        ))}
      </View>
      {more ? (
        <PrimaryButton tone="secondary" label={membersText.more} onTap={loadMore} />
      ) : (
        <View className="unit-foot">{membersText.allShown}</View>
      )}
    </>
  );
}

function Nobody() {
  const { failure, search, tab, refresh, searchFor } = useMembers();
  if (failure?.code === 'UNIT_UNKNOWN') return <UnknownUnit />;
  if (failure) return <FailedState refusal={failure} onRetry={refresh} />;
  if (search !== '')
    return (
      <EmptyState
        text={membersText.searchEmpty}
        action={{ label: membersText.showAll, onTap: () => searchFor('') }}
      />
    );
  return (
    <EmptyState
      text={membersText.empty[tab]}
      action={{ label: membersText.refresh, onTap: refresh }}
    />
  );
}

import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { type StaffMember, unitCalls } from '#contract/unit';
import { membersText } from '../text';
import { useMembers } from './membersStore';

export interface Asked {
  readonly kind: 'claim' | 'decline' | 'release';
  readonly member: StaffMember;
}

export type StaffDecision =
  | { readonly kind: 'claim' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'release' };

interface Refused {
  readonly what: string;
  readonly why: string;
}

const DONE = {
  claim: membersText.claimed,
  decline: membersText.declined,
  release: membersText.released,
} as const;

const send = ({ membershipId, revision }: StaffMember, decision: StaffDecision) =>
  decision.kind === 'release'
    ? callCloud(unitCalls.release, { membershipId, revision })
    : callCloud(unitCalls.decideClaim, { membershipId, revision, decision });

/** Decides on one of the staff as they were seen; who comes second is told, and sees what is there now. */
export function useStaffActs() {
  const [refused, setRefused] = useState<Refused>();
  const decide = async (member: StaffMember, decision: StaffDecision): Promise<void> => {
    const answer = await send(member, decision);
    const { settle, refresh } = useMembers.getState();
    if (answer.ok) {
      settle(answer.value);
      await Taro.showToast({ title: DONE[decision.kind], icon: 'success' });
      return;
    }
    setRefused({ what: membersText.refused, why: answer.refusal.message });
    if (answer.refusal.code !== 'UNREACHABLE') await refresh();
  };

  return { refused, dismiss: () => setRefused(undefined), refuse: setRefused, decide };
}

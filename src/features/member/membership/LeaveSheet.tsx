import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { memberCalls, type MyMembership } from '#contract/member';
import { routes } from '../../../routes';
import { historyText } from '../membershipPagesText';

interface LeaveSheetProps {
  readonly claim: Extract<MyMembership, { path: 'unit' }>;
  readonly onLeft: () => Promise<void>;
  readonly onClose: () => void;
}

/** Takes a request back or leaves the unit, after asking once; the only administrator hands on first (M10). */
export function LeaveSheet({ claim, onLeft, onClose }: LeaveSheetProps) {
  const [refusal, setRefusal] = useState<Failure<typeof memberCalls.leaveUnit>>();
  const { membershipId, revision, unitId, unitName, status } = claim;
  const isRequest = status === 'requested';
  const leave = async () => {
    const answer = await callCloud(memberCalls.leaveUnit, { membershipId, revision });
    if (!answer.ok) return setRefusal(answer.refusal);
    onClose();
    await onLeft();
    await Taro.showToast({ title: historyText.done, icon: 'success' });
  };
  if (refusal) {
    const handOn = {
      label: historyText.toUnit,
      onTap: () => void Taro.navigateTo({ url: routes.unitAdministrators(unitId) }),
    };
    return (
      <RefusalSheet
        what={historyText.notDone}
        why={refusal.message}
        {...(refusal.code === 'ADMINISTRATOR_ALONE' ? { action: handOn } : {})}
        onClose={() => {
          onClose();
          if (refusal.code === 'CLAIM_DECIDED') void onLeft();
        }}
      />
    );
  }
  return (
    <Sheet
      title={isRequest ? historyText.withdrawAsk(unitName) : historyText.leaveAsk(unitName)}
      onClose={onClose}
    >
      <View>{isRequest ? historyText.withdrawMeaning : historyText.leaveMeaning}</View>
      <PrimaryButton
        tone="danger"
        label={isRequest ? historyText.confirmWithdraw : historyText.confirmLeave}
        progress={historyText.progress}
        onTap={leave}
      />
      <PrimaryButton tone="secondary" label={historyText.keep} onTap={onClose} />
    </Sheet>
  );
}

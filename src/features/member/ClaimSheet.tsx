import { View } from '@tarojs/components';
import { useState } from 'react';
import { askForMessages } from '#cloud/askForMessages';
import { callCloud, type Failure } from '#cloud/callCloud';
import { useSession } from '#cloud/session';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Sheet } from '#components/Sheet';
import { memberCalls } from '#contract/member';
import type { UnitId } from '#domain/ids';
import { claimMeaning, claimQuestion, claimText, elsewhereText } from './membershipPagesText';

interface ClaimSheetProps {
  readonly unit: { readonly unitId: UnitId; readonly name: string };
  /** Where the person works by their profile, if that is another unit. */
  readonly elsewhere?: string | undefined;
  readonly onSent: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks a member unit to be claimed, once confirmed (M4). */
export function ClaimSheet({ unit, elsewhere, onSent, onClose }: ClaimSheetProps) {
  const [refusal, setRefusal] = useState<Failure<typeof memberCalls.requestClaim>>();
  const send = async () => {
    const { reviewResult } = useSession.getState().me?.templates ?? {};
    await askForMessages(reviewResult === undefined ? [] : [reviewResult]);
    const answer = await callCloud(memberCalls.requestClaim, { unitId: unit.unitId });
    if (answer.ok) await onSent();
    else setRefusal(answer.refusal);
  };
  if (refusal)
    return <RefusalSheet what={claimText.notSent} why={refusal.message} onClose={onClose} />;
  return (
    <Sheet title={claimQuestion(unit.name)} onClose={onClose}>
      <View>{claimMeaning}</View>
      {elsewhere === undefined ? null : <Notice tone="warning" text={elsewhereText(elsewhere)} />}
      <PrimaryButton label={claimText.confirm} progress={claimText.progress} onTap={send} />
      <PrimaryButton tone="secondary" label={claimText.cancel} onTap={onClose} />
    </Sheet>
  );
}

import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newAskKey } from '#cloud/askKey';
import { callCloud } from '#cloud/callCloud';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { type Guest, lodgingCalls } from '#contract/lodging';
import type { TrainingId } from '#domain/ids';
import { holdText } from '#text/lodging';

interface CancelStayProps {
  readonly guest: Guest;
  readonly trainingId: TrainingId;
  readonly onCancelled: (guest: Guest) => void;
}

const WORDS = {
  stay: {
    label: holdText.cancelStay,
    ask: holdText.cancelAsk,
    meaning: holdText.cancelMeaning,
  },
  waiting: {
    label: holdText.cancelWaiting,
    ask: holdText.cancelWaitingAsk,
    meaning: holdText.cancelWaitingMeaning,
  },
} as const;

/** Gives up what they hold, or their place in the waiting list; asked once. */
export function CancelStay({ guest, trainingId, onCancelled }: CancelStayProps) {
  const { personId, name, request, waiting } = guest;
  const [asked, setAsked] = useState<keyof typeof WORDS>();
  const [refusal, setRefusal] = useState<string>();
  const key = useRef(newAskKey());
  const cancel = async (what: keyof typeof WORDS): Promise<void> => {
    const given = { trainingId, personId, what, key: key.current };
    const answer = await callCloud(lodgingCalls.cancelFor, given);
    setAsked(undefined);
    // The same ask again only where nobody knows whether it was heard.
    if (answer.ok || answer.refusal.code !== 'UNREACHABLE') key.current = newAskKey();
    if (!answer.ok) return setRefusal(answer.refusal.message);
    onCancelled(answer.value.guest);
    await Taro.showToast({ title: holdText.cancelled, icon: 'success' });
  };
  const words = asked && WORDS[asked];
  return (
    <>
      {waiting && (
        <PrimaryButton
          tone="danger"
          label={WORDS.waiting.label}
          onTap={() => setAsked('waiting')}
        />
      )}
      {request && (
        <PrimaryButton tone="danger" label={WORDS.stay.label} onTap={() => setAsked('stay')} />
      )}
      {asked && words && (
        <ConfirmSheet
          title={words.ask(name)}
          meaning={words.meaning}
          confirm={holdText.cancelConfirm}
          tone="danger"
          onConfirm={() => cancel(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {refusal !== undefined && (
        <RefusalSheet
          what={holdText.cancelFailed}
          why={refusal}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </>
  );
}

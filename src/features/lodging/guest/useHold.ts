import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newAskKey } from '#cloud/askKey';
import { callCloud } from '#cloud/callCloud';
import { type Guest, lodgingCalls } from '#contract/lodging';
import type { RoomOffer } from '#contract/room';
import type { PersonId, TrainingId } from '#domain/ids';
import type { StayRequest } from '#domain/lodging/stay';
import { holdText } from '#text/lodging';

interface Asking {
  readonly trainingId: TrainingId;
  readonly personId: PersonId;
  readonly onHeld: (guest: Guest) => void;
}

/** What was asked for and is not to be had, with what is. */
export interface Full {
  readonly request: StayRequest;
  readonly offers: readonly RoomOffer[];
}

/** Asks for a stay in somebody's place; where rooms are full, others are offered. */
export function useHold({ trainingId, personId, onHeld }: Asking) {
  const [full, setFull] = useState<Full>();
  const [refusal, setRefusal] = useState<string>();
  // The same ask again after an answer that was lost; another one after any change.
  const sent = useRef({ what: '', key: newAskKey() });
  const hold = async (request: StayRequest, ifFull: 'refuse' | 'wait'): Promise<void> => {
    const what = JSON.stringify([request, ifFull]);
    if (sent.current.what !== what) sent.current = { what, key: newAskKey() };
    const answer = await callCloud(lodgingCalls.holdFor, {
      trainingId,
      personId,
      key: sent.current.key,
      request,
      consent: true,
      ifFull,
    });
    setFull(undefined);
    if (answer.ok || answer.refusal.code !== 'UNREACHABLE')
      sent.current = { what: '', key: newAskKey() };
    if (answer.ok) {
      const { outcome, guest } = answer.value;
      onHeld(guest);
      const title = outcome === 'held' ? holdText.held : holdText.waited;
      await Taro.showToast({ title, icon: 'success' });
    } else if (answer.refusal.code === 'ROOMS_FULL')
      setFull({ request, offers: answer.refusal.offers });
    else setRefusal(answer.refusal.message);
  };
  return {
    hold,
    full,
    refusal,
    closeFull: () => setFull(undefined),
    dismiss: () => setRefusal(undefined),
  };
}

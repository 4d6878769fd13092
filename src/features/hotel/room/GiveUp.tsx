import { Button } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newAskKey } from '#cloud/askKey';
import { callCloud, type Failure } from '#cloud/callCloud';
import { ConfirmSheet } from '#components/ConfirmSheet';
import { RefusalSheet } from '#components/RefusalSheet';
import { type RoomPage, roomCalls } from '#contract/room';
import type { TrainingId } from '#domain/ids';
import { cancelText } from '#text/room';
import './room.scss';

interface GiveUpProps {
  readonly trainingId: TrainingId;
  readonly what: 'stay' | 'waiting';
  readonly label: string;
  readonly onChanged: (page: RoomPage) => void;
}

/** Gives up a stay or a place on the waiting list after asking once. */
export function GiveUp({ trainingId, what, label, onChanged }: GiveUpProps) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Failure<typeof roomCalls.cancel>>();
  // The same key until an answer is heard, so that giving up twice counts once.
  const key = useRef(newAskKey());
  const words = cancelText[what];
  const giveUp = async (): Promise<void> => {
    setRefusal(undefined);
    const answer = await callCloud(roomCalls.cancel, { trainingId, key: key.current, what });
    setAsking(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    key.current = newAskKey();
    onChanged(answer.value);
    await Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    await Taro.showToast({ title: words.done, icon: 'success' });
  };
  return (
    <>
      <Button className="room-quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking ? (
        <ConfirmSheet
          title={words.title}
          meaning={words.meaning}
          confirm={words.confirm}
          progress={cancelText.progress}
          tone="danger"
          onConfirm={giveUp}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {refusal ? (
        <RefusalSheet
          what={cancelText.refused}
          why={refusal.message}
          {...(refusal.code === 'UNREACHABLE'
            ? { action: { label: cancelText.retry, onTap: giveUp } }
            : {})}
          onClose={() => setRefusal(undefined)}
        />
      ) : null}
    </>
  );
}

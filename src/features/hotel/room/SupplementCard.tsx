import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud, type Failure } from '#cloud/callCloud';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { StatusChip } from '#components/StatusChip';
import { type MyRoom, type RoomPage, roomCalls } from '#contract/room';
import { supplementText } from '#text/room';
import { routes } from '../../../routes';
import './room.scss';

interface SupplementCardProps {
  readonly page: RoomPage;
  readonly room: MyRoom;
  readonly onChanged: (page: RoomPage) => void;
}

/** Somebody who shares is alone: accept what that costs, or choose again, in time (H5). */
export function SupplementCard({ page, room, onChanged }: SupplementCardProps) {
  const { supplement, supplementFen, supplementNights, fen, isOutdated } = room;
  if (!supplement || supplementNights === 0 || isOutdated) return null;
  const { acceptedAt, until } = supplement;
  return (
    <Card
      title={supplementText.title}
      aside={
        <StatusChip
          text={acceptedAt === undefined ? supplementText.open : supplementText.accepted}
          tone={acceptedAt === undefined ? 'warning' : 'success'}
        />
      }
    >
      <View>{supplementText.why(supplementNights, supplementFen / supplementNights)}</View>
      <FactRow
        label={supplementText.amount}
        value={supplementText.amountOf(supplementFen, supplementNights)}
      />
      <FactRow label={supplementText.whole} value={supplementText.wholeOf(fen)} />
      {acceptedAt === undefined ? (
        <>
          {page.now >= until ? (
            <Notice tone="warning" text={supplementText.late(until)} />
          ) : (
            <View className="room-strong">{supplementText.answerBy(until)}</View>
          )}
          <Answer page={page} room={room} onChanged={onChanged} />
        </>
      ) : (
        <View className="room-small">{supplementText.acceptedAt(acceptedAt)}</View>
      )}
    </Card>
  );
}

function Answer({ page, room, onChanged }: SupplementCardProps) {
  const [refusal, setRefusal] = useState<Failure<typeof roomCalls.acceptSupplement>>();
  const { trainingId, isOpen } = page;
  const accept = async (): Promise<void> => {
    const fen = room.supplementFen;
    const answer = await callCloud(roomCalls.acceptSupplement, { trainingId, fen });
    if (answer.ok) {
      onChanged(answer.value);
      await Taro.showToast({ title: supplementText.done, icon: 'success' });
      return;
    }
    setRefusal(answer.refusal);
    const fresh = await callCloud(roomCalls.look, { trainingId });
    if (fresh.ok) onChanged(fresh.value);
  };
  return (
    <>
      <PrimaryButton
        label={supplementText.accept(room.supplementFen)}
        progress={supplementText.accepting}
        onTap={accept}
      />
      {isOpen ? (
        <PrimaryButton
          tone="secondary"
          label={supplementText.again}
          onTap={async () => void (await Taro.navigateTo({ url: routes.stay(trainingId) }))}
        />
      ) : (
        <View className="room-small">{supplementText.closed}</View>
      )}
      {refusal ? (
        <RefusalSheet
          what={supplementText.refused}
          why={refusal.message}
          onClose={() => setRefusal(undefined)}
        />
      ) : null}
    </>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { MyStay, RoomPage } from '#contract/room';
import { myStayText } from '#text/room';
import { routes } from '../../../routes';
import { GiveUp } from './GiveUp';
import { StayFacts } from './StayFacts';
import './room.scss';

interface MyStayCardProps {
  readonly page: RoomPage;
  readonly stay: MyStay;
  readonly onChanged: (page: RoomPage) => void;
}

function mateWords({ room }: RoomPage, { isWishMutual }: MyStay): string {
  if (room && !room.isOutdated) return myStayText.mateKnown;
  return isWishMutual ? myStayText.mateMutual : myStayText.mateAlone;
}

/** What I hold, what it costs, what I agreed to; changed and cancelled until the last day. */
export function MyStayCard({ page, stay, onChanged }: MyStayCardProps) {
  const { isOpen, openUntil, trainingId, room } = page;
  return (
    <Card title={myStayText.title} aside={<StatusChip text={myStayText.held} tone="success" />}>
      <StayFacts page={page} stay={stay} />
      {stay.request.roommatePhone === undefined ? null : (
        <FactRow
          label={myStayText.mate}
          value={`${stay.request.roommatePhone}（${mateWords(page, stay)}）`}
        />
      )}
      {room ? null : <View className="room-small">{myStayText.notYet}</View>}
      {isOpen && openUntil !== undefined ? (
        <>
          <View className="room-small">{myStayText.openUntil(openUntil)}</View>
          <PrimaryButton
            tone="secondary"
            label={myStayText.change}
            onTap={async () => void (await Taro.navigateTo({ url: routes.stay(trainingId) }))}
          />
          <GiveUp
            trainingId={trainingId}
            what="stay"
            label={myStayText.cancel}
            onChanged={onChanged}
          />
        </>
      ) : (
        <View className="room-small">{myStayText.closed}</View>
      )}
    </Card>
  );
}

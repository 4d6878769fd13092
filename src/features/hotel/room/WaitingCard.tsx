import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { RoomPage } from '#contract/room';
import { myStayText } from '#text/room';
import { routes } from '../../../routes';
import { GiveUp } from './GiveUp';
import { StayFacts } from './StayFacts';
import './room.scss';

interface WaitingCardProps {
  readonly page: RoomPage;
  readonly waiting: NonNullable<RoomPage['waiting']>;
  readonly onChanged: (page: RoomPage) => void;
}

/** What I wait for, at which place, and what becomes of what I hold. */
export function WaitingCard({ page, waiting, onChanged }: WaitingCardProps) {
  const { stay, trainingId, isOpen } = page;
  return (
    <Card
      title={myStayText.waitingTitle}
      aside={<StatusChip text={myStayText.position(waiting.position)} tone="warning" />}
    >
      <View>{stay ? myStayText.waitingBeside : myStayText.waitingMeans}</View>
      <StayFacts page={page} stay={waiting} />
      {stay ? null : <Notice tone="warning" text={myStayText.waitingUnsure} />}
      {isOpen ? (
        <>
          {stay ? null : (
            <PrimaryButton
              tone="secondary"
              label={myStayText.changeWaiting}
              onTap={async () => void (await Taro.navigateTo({ url: routes.stay(trainingId) }))}
            />
          )}
          <GiveUp
            trainingId={trainingId}
            what="waiting"
            label={myStayText.cancelWaiting}
            onChanged={onChanged}
          />
        </>
      ) : (
        <View className="room-small">{myStayText.closed}</View>
      )}
    </Card>
  );
}

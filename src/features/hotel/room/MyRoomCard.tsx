import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { StatusChip } from '#components/StatusChip';
import type { MyRoom, RoomPage } from '#contract/room';
import { dayWithWeekday } from '#text/dates';
import { roomKindText } from '#text/labels';
import { moneyText } from '#text/money';
import { myRoomText } from '#text/room';
import './room.scss';

interface MyRoomCardProps {
  readonly page: RoomPage;
  readonly room: MyRoom;
}

/** Where I sleep, with whom, what I pay to the hotel, and why it is not what I asked for (H3, H5, H6). */
export function MyRoomCard({ page, room }: MyRoomCardProps) {
  const hotel = page.hotels.find(({ id }) => id === room.hotelId);
  return (
    <Card
      title={myRoomText.title}
      aside={
        room.isOutdated ? (
          <StatusChip text={myRoomText.toBeAnew} tone="warning" />
        ) : (
          <StatusChip text={myRoomText.assigned} tone="success" />
        )
      }
    >
      <Reasons {...room} />
      {hotel ? <FactRow label={myRoomText.hotel} value={hotel.name} /> : null}
      <FactRow label={myRoomText.kind} value={kindText(room)} />
      <FactRow label={myRoomText.number} value={room.number ?? myRoomText.numberLater} />
      <FactRow label={myRoomText.from} value={dayWithWeekday(room.from)} />
      <FactRow label={myRoomText.until} value={dayWithWeekday(room.until)} />
      {room.roommates.length > 0 || room.supplementNights > 0 ? (
        <FactRow label={myRoomText.mate} value={<Mates room={room} />} />
      ) : null}
      <FactRow
        label={myRoomText.pay}
        value={
          <>
            <View className="room-amount">{moneyText(room.fen)}</View>
            {room.supplementFen > 0 ? (
              <View className="room-small">
                {myRoomText.ofItSupplement(room.supplementFen, room.supplementNights)}
              </View>
            ) : null}
          </>
        }
      />
    </Card>
  );
}

const kindText = ({ kind, roommates }: MyRoom): string =>
  kind === 'king'
    ? roomKindText.king
    : `${roomKindText.twin}（${roommates.length > 0 ? myRoomText.shared : myRoomText.alone}）`;

const Mates = ({ room: { roommates } }: { readonly room: MyRoom }) => (
  <>
    {roommates.length === 0 ? myRoomText.nobody : null}
    {roommates.map(({ name, from, until }) => (
      <View key={`${name} ${from}`}>{myRoomText.mateOf(name, { from, until })}</View>
    ))}
  </>
);

/** Said with the reason, before the facts; what will be arranged anew needs no other. */
function Reasons({ isOutdated, isSwapped, isElsewhere, kind }: MyRoom) {
  if (isOutdated) return <Notice tone="warning" text={myRoomText.outdated} />;
  return (
    <>
      {isSwapped ? <Notice text={myRoomText.swapped[kind]} /> : null}
      {isElsewhere ? <Notice text={myRoomText.elsewhere} /> : null}
    </>
  );
}

import type { RoomPage } from '#contract/room';
import { MyRoomCard } from './MyRoomCard';
import { MyStayCard } from './MyStayCard';
import { SupplementCard } from './SupplementCard';
import { WaitingCard } from './WaitingCard';

interface MineProps {
  readonly page: RoomPage;
  readonly onChanged: (page: RoomPage) => void;
}

/** Where I sleep, what I am asked, what I hold and wait for: the newest first. */
export function Mine({ page, onChanged }: MineProps) {
  const { room, stay, waiting } = page;
  return (
    <>
      {room ? <SupplementCard page={page} room={room} onChanged={onChanged} /> : null}
      {room ? <MyRoomCard page={page} room={room} /> : null}
      {waiting ? <WaitingCard page={page} waiting={waiting} onChanged={onChanged} /> : null}
      {stay ? <MyStayCard page={page} stay={stay} onChanged={onChanged} /> : null}
    </>
  );
}

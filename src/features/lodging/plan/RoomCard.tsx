import { Text, View } from '@tarojs/components';
import type { PlanRoom, PlanRow } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import { planText, roomName, shortNote, stayDays } from '#text/lodging';
import { rowChips } from './rowChips';
import './plan.scss';

interface RoomCardProps {
  readonly room: PlanRoom;
  /** Where there are several hotels. */
  readonly hotel: string | undefined;
  readonly people: readonly PlanRow[];
  readonly onPerson: ((personId: PersonId) => void) | undefined;
  readonly onNumber: (() => void) | undefined;
}

/** One room with its number and who sleeps there. */
export function RoomCard({ room, hotel, people, onPerson, onNumber }: RoomCardProps) {
  const name = roomName(room.room);
  const number =
    room.number === undefined ? planText.setNumber : `${planText.number} ${room.number}`;
  return (
    <View className="room-card">
      <View className="room-card__head">
        <View className="room-card__words">
          <View className="room-card__name">{name}</View>
          {hotel !== undefined && <View className="room-card__hotel">{hotel}</View>}
        </View>
        {onNumber ? (
          <View
            className={
              room.number === undefined
                ? 'room-card__number'
                : 'room-card__number room-card__number--set'
            }
            aria-role="button"
            aria-label={`${name}，${number}`}
            onClick={onNumber}
          >
            {number}
          </View>
        ) : (
          room.number !== undefined && <View className="room-card__number">{number}</View>
        )}
      </View>
      {people.map((row) => (
        <RoomPerson
          key={row.personId}
          row={row}
          onTap={onPerson && (() => onPerson(row.personId))}
        />
      ))}
    </View>
  );
}

function RoomPerson({
  row,
  onTap,
}: {
  readonly row: PlanRow;
  readonly onTap: (() => void) | undefined;
}) {
  const { name, gender, choice } = row;
  const note = `${shortNote(gender, choice)} · ${stayDays(row)}`;
  const tapped = onTap
    ? {
        onClick: onTap,
        hoverClass: 'room-card__person--pressed',
        'aria-role': 'button',
        'aria-label': `${name}，${note}`,
      }
    : {};
  return (
    <View className="room-card__person" {...tapped}>
      <View className="room-card__words">
        <View className="room-card__who">{name}</View>
        <View className="room-card__note">{note}</View>
        <View className="lodging-chips">{rowChips(row)}</View>
      </View>
      {onTap && (
        <Text className="room-card__arrow" aria-hidden="true">
          ›
        </Text>
      )}
    </View>
  );
}

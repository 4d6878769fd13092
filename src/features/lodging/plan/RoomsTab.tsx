import { View } from '@tarojs/components';
import { EmptyState } from '#components/EmptyState';
import type { ShownPlan } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import type { RoomId } from '#domain/lodging/plan';
import { hotelName, planText } from '#text/lodging';
import { ListFoot } from '../ListFoot';
import { useMore } from '../useMore';
import { roomsShown, rowsById } from './planView';
import { RoomCard } from './RoomCard';
import '../lodging.scss';

interface RoomsTabProps {
  readonly plan: ShownPlan;
  readonly search: string;
  readonly onShowAll: () => void;
  readonly onPerson: ((personId: PersonId) => void) | undefined;
  readonly onNumber: ((room: RoomId) => void) | undefined;
}

/** Rooms in use, with who is in them. */
export function RoomsTab({ plan, search, onShowAll, onPerson, onNumber }: RoomsTabProps) {
  const found = roomsShown(plan, search);
  const { shown, more, showMore } = useMore(found, search);
  const rows = rowsById(plan.rows);
  if (found.length === 0)
    return (
      <EmptyState
        text={search === '' ? planText.noRooms : planText.empty}
        action={{ label: planText.showAll, onTap: onShowAll }}
      />
    );
  return (
    <>
      <View className="lodging-columns">
        {shown.map((room) => (
          <RoomCard
            key={room.room}
            room={room}
            hotel={plan.hotels.length > 1 ? hotelName(plan.hotels, room.hotelId) : undefined}
            people={room.people.flatMap((personId) => rows.get(personId) ?? [])}
            onPerson={onPerson}
            onNumber={onNumber && (() => onNumber(room.room))}
          />
        ))}
      </View>
      <ListFoot more={more} onMore={showMore} />
    </>
  );
}

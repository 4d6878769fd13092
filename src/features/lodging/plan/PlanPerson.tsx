import { Button, View } from '@tarojs/components';
import { PersonRow } from '#components/PersonRow';
import type { PlanRow } from '#contract/lodging';
import type { PersonId } from '#domain/ids';
import { guestsText, roomName, rowNote } from '#text/lodging';
import { dial } from '../dial';
import { rowChips } from './rowChips';
import '../lodging.scss';

interface PlanPersonProps {
  readonly row: PlanRow;
  /** The number that the hotel gave the room. */
  readonly number: string | undefined;
  /** In place of the room and what they asked for. */
  readonly note?: string;
  readonly onPerson: ((personId: PersonId) => void) | undefined;
}

/** One person of the plan: a tap opens what can be done; whoever is asked something can be called. */
export function PlanPerson({ row, number, note, onPerson }: PlanPersonProps) {
  const { personId, name, unitName, room, phone, supplement } = row;
  const where = room === undefined ? [] : [[roomName(room), number].filter(Boolean).join(' · ')];
  const isOpen = room === undefined || (supplement && supplement.acceptedAt === undefined);
  return (
    <View className="lodging-row">
      <View className="lodging-row__main">
        <PersonRow
          name={name}
          unit={unitName}
          note={note ?? [...where, rowNote(row)].join(' · ')}
          chips={rowChips(row)}
          {...(onPerson && { onTap: () => onPerson(personId) })}
        />
      </View>
      {isOpen && phone !== undefined && (
        <Button
          className="bare-button lodging-row__act"
          aria-label={guestsText.callNamed(name)}
          onClick={() => void dial(phone)}
        >
          {guestsText.call}
        </Button>
      )}
    </View>
  );
}

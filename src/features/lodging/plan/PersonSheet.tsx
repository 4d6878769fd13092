import { View } from '@tarojs/components';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { Sheet } from '#components/Sheet';
import type { PlanRow } from '#contract/lodging';
import { momentText } from '#text/dates';
import { moneyText } from '#text/money';
import { holdText, personText, planText, roomName, rowNote } from '#text/lodging';
import { rowChips } from './rowChips';
import '../lodging.scss';

interface PersonSheetProps {
  readonly row: PlanRow;
  readonly number: string | undefined;
  readonly mates: readonly PlanRow[];
  readonly onPin: (isPinned: boolean) => void;
  readonly onMove: () => void;
  readonly onSwap: () => void;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** One person of the plan: where they sleep, what they pay, and what can be done. */
export function PersonSheet(props: PersonSheetProps) {
  const { row, number, mates, onPin, onMove, onSwap, onStay, onClose } = props;
  const { name, unitName, phone, room, fen, supplementFen, supplement, isPinned } = row;
  const where =
    room === undefined
      ? planText.noRoom
      : [roomName(room), number].filter((one) => one !== undefined).join(' · ');
  return (
    <Sheet title={name} onClose={onClose}>
      <View className="lodging-note">{unitName}</View>
      <View>{rowNote(row)}</View>
      <View className="lodging-chips">{rowChips(row)}</View>
      <FactRow label={personText.room} value={where} />
      {mates.length > 0 && (
        <FactRow label={personText.mates} value={mates.map((mate) => mate.name).join('、')} />
      )}
      {fen !== undefined && (
        <FactRow
          label={personText.pays}
          value={
            supplementFen > 0
              ? `${moneyText(fen)}（${planText.supplement(supplementFen)}）`
              : moneyText(fen)
          }
        />
      )}
      {supplement && (
        <FactRow
          label={personText.supplement}
          value={
            supplement.acceptedAt === undefined
              ? personText.askedUntil(momentText(supplement.until))
              : personText.acceptedAt(momentText(supplement.acceptedAt))
          }
        />
      )}
      {phone !== undefined && <FactRow label={holdText.phone} value={phone} call={phone} />}
      <View>
        {room !== undefined && (
          <LinkRow
            label={isPinned ? planText.unpin : planText.pin}
            note={isPinned ? planText.unpinNote : planText.pinNote}
            onTap={() => onPin(!isPinned)}
          />
        )}
        <LinkRow label={planText.move} note={planText.moveNote} onTap={onMove} />
        <LinkRow label={planText.swap} note={planText.swapNote} onTap={onSwap} />
        <LinkRow label={planText.stay} note={planText.stayNote} onTap={onStay} />
      </View>
    </Sheet>
  );
}

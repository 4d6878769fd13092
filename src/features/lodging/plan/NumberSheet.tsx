import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import type { PlanRoom } from '#contract/lodging';
import { lodgingCommon, planText, roomName } from '#text/lodging';

interface NumberSheetProps {
  readonly room: PlanRoom;
  readonly onSave: (roomNumber: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The number that the hotel gave a room at check-in. */
export function NumberSheet({ room, onSave, onClose }: NumberSheetProps) {
  const [typed, setTyped] = useState(room.number ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = async (): Promise<void> => {
    const number = typed.trim();
    const wrong = !/^[0-9A-Za-z-]{0,10}$/.test(number);
    setWrong(wrong);
    if (!wrong) await onSave(number);
  };
  return (
    <Sheet title={planText.numberTitle(roomName(room.room))} onClose={onClose}>
      <TextField
        label={planText.number}
        required={false}
        maxLength={10}
        hint={planText.numberHint}
        error={isWrong ? planText.numberWrong : undefined}
        value={typed}
        onChange={setTyped}
      />
      <PrimaryButton label={planText.numberSave} progress={lodgingCommon.saving} onTap={save} />
    </Sheet>
  );
}

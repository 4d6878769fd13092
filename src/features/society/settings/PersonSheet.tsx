import { useState } from 'react';
import { TextField } from '#components/TextField';
import type { DuesSettings } from '#domain/member/dues';
import { typedYuan } from '#domain/money';
import { EditSheet, type Saved } from './EditSheet';
import { isWrong, readAmount, wrongOf } from './fields';
import { editText } from './text';

interface PersonSheetProps {
  readonly settings: DuesSettings;
  readonly onSave: (settings: DuesSettings) => Promise<Saved>;
  readonly onClose: () => void;
}

/** What a person pays per year where their society has no figure of its own (M5, X2). */
export function PersonSheet({ settings, onSave, onClose }: PersonSheetProps) {
  const { sample, ...person } = settings.person;
  const [yearly, setYearly] = useState(person.yearlyFen === 0 ? '' : typedYuan(person.yearlyFen));
  const [isConfirmed, setConfirmed] = useState(sample === undefined);
  const [error, setError] = useState<string>();
  const save = async (): Promise<Saved> => {
    const read = readAmount(yearly);
    setError(wrongOf(read));
    if (isWrong(read)) return 'wrong';
    const mark = isConfirmed ? {} : { sample: true as const };
    return onSave({ ...settings, person: { ...person, yearlyFen: read.value, ...mark } });
  };
  return (
    <EditSheet
      title={editText.personTitle}
      {...(sample && { confirmed: { is: isConfirmed, onChange: setConfirmed } })}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={editText.yearly}
        placeholder={editText.yearlyPlaceholder}
        value={yearly}
        keyboard="digit"
        maxLength={12}
        error={error}
        onChange={setYearly}
      />
    </EditSheet>
  );
}

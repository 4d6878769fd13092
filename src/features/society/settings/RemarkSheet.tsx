import { useState } from 'react';
import { FactRow } from '#components/FactRow';
import { TextField } from '#components/TextField';
import { EditSheet, type Saved } from './EditSheet';
import { isWrong, readLine, wrongOf } from './fields';
import { settingsText } from './text';

interface Remark {
  readonly beforeName: string;
  readonly afterName: string;
}

interface RemarkSheetProps {
  readonly title: string;
  readonly labels: { readonly before: string; readonly after: string };
  /** Stands for the payer's name in the example. */
  readonly name: string;
  readonly remark: Remark;
  readonly onSave: (remark: Remark) => Promise<Saved>;
  readonly onClose: () => void;
}

/** The remark of a transfer is a name between two texts (M8). */
export function RemarkSheet({ title, labels, name, remark, onSave, onClose }: RemarkSheetProps) {
  const [before, setBefore] = useState(remark.beforeName);
  const [after, setAfter] = useState(remark.afterName);
  const [wrong, setWrong] = useState<{ before?: string | undefined; after?: string | undefined }>(
    {},
  );
  const save = async (): Promise<Saved> => {
    const [first, last] = [readLine(before, 20, 0), readLine(after, 20, 0)];
    setWrong({ before: wrongOf(first), after: wrongOf(last) });
    if (isWrong(first) || isWrong(last)) return 'wrong';
    return onSave({ beforeName: first.value, afterName: last.value });
  };
  return (
    <EditSheet title={title} onSave={save} onClose={onClose}>
      <TextField
        label={labels.before}
        required={false}
        value={before}
        maxLength={20}
        error={wrong.before}
        onChange={setBefore}
      />
      <TextField
        label={labels.after}
        required={false}
        value={after}
        maxLength={20}
        error={wrong.after}
        onChange={setAfter}
      />
      <FactRow
        label={settingsText.example}
        value={settingsText.remarkOf(before.trim(), name, after.trim())}
      />
    </EditSheet>
  );
}

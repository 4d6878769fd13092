import { TextField } from '#components/TextField';
import type { AccountTyped } from './fields';
import { editText } from './text';

interface AccountFieldsProps {
  readonly typed: AccountTyped;
  readonly required: boolean;
  readonly error?: string | undefined;
  readonly onChange: (typed: AccountTyped) => void;
}

/** Where dues are transferred to. */
export function AccountFields({ typed, required, error, onChange }: AccountFieldsProps) {
  const write = (more: Partial<AccountTyped>) => onChange({ ...typed, ...more });
  return (
    <>
      <TextField
        label={editText.holder}
        required={required}
        value={typed.holder}
        maxLength={100}
        error={error}
        onChange={(holder) => write({ holder })}
      />
      <TextField
        label={editText.bank}
        required={required}
        value={typed.bank}
        maxLength={100}
        onChange={(bank) => write({ bank })}
      />
      <TextField
        label={editText.number}
        required={required}
        value={typed.number}
        keyboard="number"
        maxLength={40}
        onChange={(number) => write({ number })}
      />
      <TextField
        label={editText.bankCode}
        required={false}
        value={typed.bankCode}
        keyboard="number"
        maxLength={20}
        onChange={(bankCode) => write({ bankCode })}
      />
    </>
  );
}

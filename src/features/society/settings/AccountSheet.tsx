import { useState } from 'react';
import type { DuesSettings } from '#domain/member/dues';
import { AccountFields } from './AccountFields';
import { EditSheet, type Saved } from './EditSheet';
import { isWrong, readAccount, typedAccount } from './fields';
import { editText } from './text';

interface AccountSheetProps {
  readonly settings: DuesSettings;
  readonly onSave: (settings: DuesSettings) => Promise<Saved>;
  readonly onClose: () => void;
}

/** Where units transfer their dues to (X1). */
export function AccountSheet({ settings, onSave, onClose }: AccountSheetProps) {
  const { account, accountIsSample, ...rest } = settings;
  const [typed, setTyped] = useState(typedAccount(account));
  const [isConfirmed, setConfirmed] = useState(accountIsSample === undefined);
  const [error, setError] = useState<string>();
  const save = async (): Promise<Saved> => {
    const read = readAccount(typed);
    setError(isWrong(read) ? read.wrong : undefined);
    if (isWrong(read)) return 'wrong';
    const sample = isConfirmed ? {} : { accountIsSample: true as const };
    return onSave({ ...rest, account: read.value, ...sample });
  };
  return (
    <EditSheet
      title={editText.accountTitle}
      {...(accountIsSample && { confirmed: { is: isConfirmed, onChange: setConfirmed } })}
      onSave={save}
      onClose={onClose}
    >
      <AccountFields typed={typed} required error={error} onChange={setTyped} />
    </EditSheet>
  );
}

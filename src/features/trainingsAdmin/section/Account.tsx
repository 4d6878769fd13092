import { useState } from 'react';
import { TextField } from '#components/TextField';
import { FormCard } from '../fields/FormCard';
import { type AccountTyped, readAccount } from '../fields/read';
import { fieldWords } from '../text';
import type { FormProps } from './forms';

const FIELDS = ['holder', 'bank', 'number', 'bankCode'] as const;

/** Where transfers go (P6); it counts once it is whole. */
export function Account({ draft: { account }, change }: Pick<FormProps, 'draft' | 'change'>) {
  const [typed, setTyped] = useState<AccountTyped>({
    holder: account?.holder ?? '',
    bank: account?.bank ?? '',
    number: account?.number ?? '',
    bankCode: account?.bankCode ?? '',
  });
  const [error, setError] = useState<string>();
  const write = (key: keyof AccountTyped, text: string) => {
    const next = { ...typed, [key]: text };
    setTyped(next);
    setError(undefined);
    const read = readAccount(next);
    if ('value' in read) change({ account: read.value });
  };
  const leave = () => {
    const read = readAccount(typed);
    setError('wrong' in read ? read.wrong : undefined);
  };
  return (
    <FormCard title={fieldWords.accountTitle}>
      {FIELDS.map((key) => (
        <TextField
          key={key}
          label={fieldWords[key]}
          required={key !== 'bankCode'}
          value={typed[key]}
          maxLength={60}
          {...(key === 'number' || key === 'bankCode' ? { keyboard: 'number' as const } : {})}
          error={key === 'number' ? error : undefined}
          onChange={(text) => write(key, text)}
          onLeave={leave}
        />
      ))}
    </FormCard>
  );
}

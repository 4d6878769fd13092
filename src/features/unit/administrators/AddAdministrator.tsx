import { useState } from 'react';
import { Card } from '#components/Card';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import { MobileNumber } from '#domain/person/profile';
import { administratorsText } from '../text';

const PHONE_LENGTH = 11;

interface AddAdministratorProps {
  /** True once the colleague is an administrator. */
  readonly onAdd: (phone: string) => Promise<boolean>;
}

/** One more administrator, by the phone number they signed up with. */
export function AddAdministrator({ onAdd }: AddAdministratorProps) {
  const [phone, setPhone] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const given = MobileNumber.safeParse(phone.trim());
    if (!given.success) return setProblem(administratorsText.phoneWrong);
    if (await onAdd(given.data)) setPhone('');
  };
  return (
    <Card title={administratorsText.addTitle}>
      <TextField
        label={administratorsText.phone}
        hint={administratorsText.phoneHint}
        error={problem}
        keyboard="number"
        maxLength={PHONE_LENGTH}
        value={phone}
        onChange={(typed) => {
          setPhone(typed);
          setProblem(undefined);
        }}
      />
      <PrimaryButton
        tone="secondary"
        label={administratorsText.add}
        progress={administratorsText.adding}
        onTap={add}
      />
    </Card>
  );
}

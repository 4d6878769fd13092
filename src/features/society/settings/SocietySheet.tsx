import { useState } from 'react';
import { TextField } from '#components/TextField';
import { Society, SocietyId } from '#domain/member/society';
import { type Fen, typedYuan } from '#domain/money';
import { moneyText } from '#text/money';
import { AccountFields } from './AccountFields';
import { EditSheet, type Saved } from './EditSheet';
import {
  isWrong,
  readAccount,
  readAmount,
  readLine,
  readOptional,
  typedAccount,
  wrongOf,
} from './fields';
import { editText } from './text';

interface SocietySheetProps {
  /** The society being changed; absent for a new branch. */
  readonly society: Society | undefined;
  /** What persons pay where the society has no figure of its own. */
  readonly commonFen: Fen;
  readonly onSave: (society: Society) => Promise<Saved>;
  readonly onClose: () => void;
}

type Wrong = Partial<Record<'name' | 'phone' | 'yearly' | 'account', string | undefined>>;

const newId = (): SocietyId => SocietyId.parse(`branch-${Date.now().toString(36)}`);

const readPhone = (typed: string) =>
  /^[0-9-]{7,20}$/.test(typed.trim()) ? { value: typed.trim() } : { wrong: editText.phoneWrong };

/** A provincial society or branch: whom to ask, where persons pay, how much (M5). */
export function SocietySheet({ society, commonFen, onSave, onClose }: SocietySheetProps) {
  const [name, setName] = useState(society?.name ?? '');
  const [phone, setPhone] = useState(society?.phone ?? '');
  const own = society?.yearlyFen;
  const [yearly, setYearly] = useState(own === undefined ? '' : typedYuan(own));
  const [account, setAccount] = useState(typedAccount(society?.account));
  const [isConfirmed, setConfirmed] = useState(society?.sample === undefined);
  const [wrong, setWrong] = useState<Wrong>({});

  const save = async (): Promise<Saved> => {
    const read = {
      name: readLine(name, 60),
      phone: readOptional(phone, readPhone),
      yearly: readOptional(yearly, readAmount),
      account: readOptional(Object.values(account).join(''), () => readAccount(account)),
    };
    setWrong({
      name: wrongOf(read.name),
      phone: wrongOf(read.phone),
      yearly: wrongOf(read.yearly),
      account: wrongOf(read.account),
    });
    if (isWrong(read.name) || isWrong(read.phone)) return 'wrong';
    if (isWrong(read.yearly) || isWrong(read.account)) return 'wrong';
    return onSave({
      _id: society?._id ?? newId(),
      kind: society?.kind ?? 'branch',
      name: read.name.value,
      ...(read.phone.value === undefined ? {} : { phone: read.phone.value }),
      ...(read.account.value === undefined ? {} : { account: read.account.value }),
      ...(read.yearly.value === undefined ? {} : { yearlyFen: read.yearly.value }),
      ...(isConfirmed ? {} : { sample: true }),
    });
  };

  return (
    <EditSheet
      title={society?.name ?? editText.newSociety}
      note={editText.ownAccountHint}
      {...(society?.sample && { confirmed: { is: isConfirmed, onChange: setConfirmed } })}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={editText.name}
        value={name}
        maxLength={60}
        error={wrong.name}
        onChange={setName}
      />
      <TextField
        label={editText.phone}
        required={false}
        value={phone}
        maxLength={20}
        error={wrong.phone}
        onChange={setPhone}
      />
      <TextField
        label={editText.ownYearly}
        required={false}
        hint={editText.ownYearlyHint(moneyText(commonFen))}
        value={yearly}
        keyboard="digit"
        maxLength={12}
        error={wrong.yearly}
        onChange={setYearly}
      />
      <AccountFields typed={account} required={false} error={wrong.account} onChange={setAccount} />
    </EditSheet>
  );
}

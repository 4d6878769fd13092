import { useState } from 'react';
import { TextField } from '#components/TextField';
import { DuesSettings } from '#domain/member/dues';
import { typedYuan } from '#domain/money';
import { EditSheet, type Saved } from './EditSheet';
import {
  isWrong,
  type Read,
  readAmount,
  readLine,
  readNumber,
  readOptional,
  wrongOf,
} from './fields';
import { editText } from './text';

export type Tier = DuesSettings['tiers'][number];

interface TierSheetProps {
  readonly settings: DuesSettings;
  /** The tier being changed; absent for a new one. */
  readonly tier: Tier | undefined;
  readonly onSave: (settings: DuesSettings) => Promise<Saved>;
  readonly onClose: () => void;
}

type Wrong = Partial<Record<'qualification' | 'from' | 'until' | 'yearly', string | undefined>>;

const newId = (): string => `tier-${Date.now().toString(36)}`;

/** One tier: a qualification and a range of staff, with its yearly figure (M7, X2). */
export function TierSheet({ settings, tier, onSave, onClose }: TierSheetProps) {
  const [qualification, setQualification] = useState(tier?.qualification ?? '');
  const [from, setFrom] = useState(tier ? String(tier.staff.from) : '');
  const [until, setUntil] = useState(tier?.staff.until === undefined ? '' : `${tier.staff.until}`);
  const [yearly, setYearly] = useState(tier ? typedYuan(tier.yearlyFen) : '');
  const [isConfirmed, setConfirmed] = useState(tier?.sample === undefined);
  const [wrong, setWrong] = useState<Wrong>({});
  const others = settings.tiers.filter((one) => one !== tier);

  const save = async (): Promise<Saved> => {
    const read = {
      qualification: readLine(qualification, 50),
      from: readNumber(from),
      until: readOptional(until, readNumber),
      yearly: readAmount(yearly),
    };
    setWrong(wrongs(read));
    if (isWrong(read.qualification) || isWrong(read.from)) return 'wrong';
    if (isWrong(read.until) || isWrong(read.yearly)) return 'wrong';
    const staff = {
      from: read.from.value,
      ...(read.until.value === undefined ? {} : { until: read.until.value }),
    };
    if (staff.until !== undefined && staff.until < staff.from) {
      setWrong({ until: editText.order });
      return 'wrong';
    }
    const changed: Tier = {
      id: tier?.id ?? newId(),
      qualification: read.qualification.value,
      staff,
      yearlyFen: read.yearly.value,
      ...(isConfirmed ? {} : { sample: true }),
    };
    const next = DuesSettings.safeParse({
      ...settings,
      tiers: inPlace(settings.tiers, tier, changed),
    });
    if (next.success) return onSave(next.data);
    setWrong({ from: editText.overlap });
    return 'wrong';
  };

  return (
    <EditSheet
      title={editText.tierTitle}
      {...(tier && { note: editText.tierNote })}
      {...(tier?.sample && { confirmed: { is: isConfirmed, onChange: setConfirmed } })}
      onSave={save}
      {...(tier && { onRemove: () => onSave({ ...settings, tiers: others }) })}
      onClose={onClose}
    >
      <TextField
        label={editText.qualification}
        placeholder={editText.qualificationPlaceholder}
        value={qualification}
        maxLength={50}
        error={wrong.qualification}
        onChange={setQualification}
      />
      <TextField
        label={editText.from}
        value={from}
        keyboard="number"
        maxLength={7}
        error={wrong.from}
        onChange={setFrom}
      />
      <TextField
        label={editText.until}
        required={false}
        hint={editText.untilHint}
        value={until}
        keyboard="number"
        maxLength={7}
        error={wrong.until}
        onChange={setUntil}
      />
      <TextField
        label={editText.yearly}
        placeholder={editText.yearlyPlaceholder}
        value={yearly}
        keyboard="digit"
        maxLength={12}
        error={wrong.yearly}
        onChange={setYearly}
      />
    </EditSheet>
  );
}

const wrongs = (read: Readonly<Record<keyof Wrong, Read<unknown>>>): Wrong => ({
  qualification: wrongOf(read.qualification),
  from: wrongOf(read.from),
  until: wrongOf(read.until),
  yearly: wrongOf(read.yearly),
});

const inPlace = (tiers: readonly Tier[], old: Tier | undefined, changed: Tier): readonly Tier[] =>
  old ? tiers.map((one) => (one === old ? changed : one)) : [...tiers, changed];

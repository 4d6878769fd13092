import { useState } from 'react';
import { View } from '@tarojs/components';
import { DateField } from '#components/DateField';
import { FactRow } from '#components/FactRow';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import type { ApplicationShown } from '#contract/society';
import { type CivilDate, civilDateOf } from '#domain/calendar';
import type { DuesReceived } from '#domain/member/decideOn';
import { readYuan, typedYuan } from '#domain/money';
import { moneyText } from '#text/money';
import { recordText, reviewText } from '../text';

interface RecordDuesSheetProps {
  readonly application: ApplicationShown;
  readonly onRecord: (received: DuesReceived) => Promise<void>;
  readonly onClose: () => void;
}

/** The whole amount, on the day the bank names; filled in with what is due, to be compared with the statement. */
export function RecordDuesSheet({ application, onRecord, onClose }: RecordDuesSheetProps) {
  const { name, now, review } = application;
  const today = civilDateOf(now);
  const due = review.dues;
  const [typed, setTyped] = useState(due ? typedYuan(due.amountFen) : '');
  const [paidOn, setPaidOn] = useState<CivilDate>(today);
  const [error, setError] = useState<string>();
  if (!due) return null;
  const amountFen = readYuan(typed);
  const check = (): string | undefined => {
    if (amountFen === undefined) return recordText.amountWrong;
    return amountFen === due.amountFen
      ? undefined
      : recordText.amountDiffers(moneyText(due.amountFen));
  };
  const record = async () => {
    const wrong = check();
    setError(wrong);
    if (wrong === undefined && amountFen !== undefined) await onRecord({ amountFen, paidOn });
  };
  return (
    <Sheet title={recordText.title(name)} onClose={onClose}>
      <View>
        <FactRow label={recordText.due} value={moneyText(due.amountFen)} />
        <FactRow label={recordText.remark} value={due.remark} />
      </View>
      <TextField
        label={recordText.amount}
        hint={recordText.amountHint}
        error={error}
        value={typed}
        keyboard="digit"
        maxLength={12}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        onLeave={() => setError(check())}
      />
      <DateField
        label={recordText.paidOn}
        hint={recordText.paidOnHint}
        value={paidOn}
        until={today}
        onChange={setPaidOn}
      />
      <PrimaryButton
        label={recordText.confirm(moneyText(amountFen ?? due.amountFen))}
        progress={reviewText.progress}
        onTap={record}
      />
    </Sheet>
  );
}

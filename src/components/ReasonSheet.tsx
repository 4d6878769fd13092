import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Reason } from '#domain/registration/registration';
import { reasonText } from '#text/reason';
import { Field } from './Field';
import { PrimaryButton } from './PrimaryButton';
import { Sheet } from './Sheet';
import './ReasonSheet.scss';

const MAX = 300;

interface ReasonSheetProps {
  readonly title: string;
  /** What the decision does. */
  readonly meaning: string;
  /** Who reads what is written, e.g. 学员. */
  readonly reader?: string;
  /** Reasons that come up again and again, to tap instead of typing. */
  readonly common: readonly string[];
  readonly confirm: string;
  readonly tone?: 'primary' | 'danger';
  /** What is written so far; it outlives the sheet, which a tap beside it closes. */
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
  readonly onDecide: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Takes the reason of a decision: one of the common ones by a tap, or own words. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, meaning, reader = '对方', common, confirm, tone = 'primary' } = props;
  const { reason, onWrite, onDecide, onClose } = props;
  const [error, setError] = useState<string>();
  const decide = async () => {
    const checked = Reason.safeParse(reason);
    if (checked.success) return onDecide(checked.data);
    setError(reason.trim() === '' ? reasonText.missing(reader) : reasonText.characters);
  };
  const write = (text: string) => {
    onWrite(text);
    setError(undefined);
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="reason__meaning">{meaning}</View>
      <View className="reason__common">
        {common.map((phrase) => (
          <View
            key={phrase}
            className="reason__choice"
            aria-role="button"
            aria-label={`${reasonText.fill}${phrase}`}
            onClick={() => write(withReason(reason, phrase))}
          >
            {phrase}
          </View>
        ))}
      </View>
      <Field label={reasonText.label} hint={reasonText.hint(reader)} error={error}>
        <View className="field__control">
          <Textarea
            className="reason__text"
            value={reason}
            maxlength={MAX}
            autoHeight
            placeholder={reasonText.placeholder}
            placeholderClass="field__placeholder"
            aria-label={reasonText.label}
            onInput={(event) => write(event.detail.value)}
          />
        </View>
      </Field>
      <PrimaryButton tone={tone} label={confirm} progress={reasonText.progress} onTap={decide} />
    </Sheet>
  );
}

/** Adds a common reason to what is written; a second tap on the same changes nothing. */
function withReason(written: string, common: string): string {
  if (written.includes(common)) return written;
  return written.trim() === '' ? common : `${written.trim()}；${common}`.slice(0, MAX);
}

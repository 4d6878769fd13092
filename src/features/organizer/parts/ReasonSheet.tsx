import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '#components/Field';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { Reason } from '#domain/registration/registration';
import { commonReasons, decisionMeaning, reasonText, reviewText } from '#text/organizer';
import './parts.scss';
import './reason.scss';

const MAX = 300;

interface ReasonSheetProps {
  readonly kind: 'return' | 'reject';
  /** What is written so far; it outlives the sheet, which a tap beside it closes. */
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
  readonly onDecide: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Takes the reason of a return or a rejection: one of the common ones by a tap, or own words. */
export function ReasonSheet({ kind, reason, onWrite, onDecide, onClose }: ReasonSheetProps) {
  const [error, setError] = useState<string>();
  const decide = async () => {
    const checked = Reason.safeParse(reason);
    if (checked.success) return onDecide(checked.data);
    setError(reason.trim() === '' ? reasonText.missing : reasonText.characters);
  };
  const write = (text: string) => {
    onWrite(text);
    setError(undefined);
  };
  return (
    <Sheet title={reviewText.titles[kind]} onClose={onClose}>
      <View className="small">{decisionMeaning[kind]}</View>
      <View className="reason__common">
        {commonReasons[kind].map((common) => (
          <View
            key={common}
            className="reason__choice"
            aria-role="button"
            aria-label={`${reasonText.fill}${common}`}
            onClick={() => write(withReason(reason, common))}
          >
            {common}
          </View>
        ))}
      </View>
      <Field label={reasonText.label} hint={reasonText.hint} error={error}>
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
      <PrimaryButton
        tone={kind === 'reject' ? 'danger' : 'primary'}
        label={reviewText.confirms[kind]}
        progress={reviewText.progress}
        onTap={decide}
      />
    </Sheet>
  );
}

/** Adds a common reason to what is written; a second tap on the same changes nothing. */
function withReason(written: string, common: string): string {
  if (written.includes(common)) return written;
  return written.trim() === '' ? common : `${written.trim()}；${common}`.slice(0, MAX);
}

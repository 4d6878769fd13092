import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { unprintableIn } from '#domain/certificate/font';
import { personName } from '#domain/plainText';
import { Reason } from '#domain/registration/registration';
import { reasonText } from '#text/reason';
import { homeText, issuedText } from '../text';

interface ReissueSheetProps {
  readonly name: string;
  readonly onDecide: (corrected: { reason: string; name: string }) => Promise<void>;
  readonly onClose: () => void;
}

/** Takes the corrected name and why. */
export function ReissueSheet({ name: before, onDecide, onClose }: ReissueSheetProps) {
  const [name, setName] = useState(before);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<{ name?: string; reason?: string }>({});
  const decide = async () => {
    const called = personName.safeParse(name);
    const why = Reason.safeParse(reason);
    if (!called.success)
      return setWrong({ name: name.trim() === '' ? homeText.nameMissing : homeText.nameWrong });
    const characters = unprintableIn(called.data);
    if (characters !== '') return setWrong({ name: homeText.issueAsNote(characters) });
    if (!why.success)
      return setWrong({
        reason:
          reason.trim() === '' ? reasonText.missing(issuedText.reader) : reasonText.characters,
      });
    setWrong({});
    await onDecide({ reason: why.data, name: called.data });
  };
  return (
    <Sheet title={issuedText.reissueTitle(before)} onClose={onClose}>
      <View className="certificates-note">{issuedText.reissueMeaning}</View>
      <TextField
        label={issuedText.reissueName}
        error={wrong.name}
        value={name}
        maxLength={50}
        onChange={(text) => {
          setName(text);
          setWrong({});
        }}
      />
      <TextField
        label={issuedText.reissueReason}
        placeholder={issuedText.reissueReasonHint}
        error={wrong.reason}
        value={reason}
        maxLength={300}
        onChange={(text) => {
          setReason(text);
          setWrong({});
        }}
      />
      <PrimaryButton
        label={issuedText.reissueConfirm}
        progress={issuedText.reissuing}
        onTap={decide}
      />
    </Sheet>
  );
}

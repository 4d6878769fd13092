import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { type ApplicationShown, societyCalls } from '#contract/society';
import { MobileNumber } from '#domain/person/profile';
import { replaceText, reviewText } from '../text';

interface ReplaceSheetProps {
  readonly application: Extract<ApplicationShown, { kind: 'unit' }>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Puts somebody in place of the administrators of a unit that has lost them; national reviewers. */
export function ReplaceSheet({ application, onDone, onClose }: ReplaceSheetProps) {
  const { unitId, name } = application;
  const [phone, setPhone] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<{ phone?: string; reason?: string }>({});
  const replace = async () => {
    const number = MobileNumber.safeParse(phone.trim());
    const missing = reason.trim() === '';
    setWrong({
      ...(number.success ? {} : { phone: replaceText.phoneWrong }),
      ...(missing ? { reason: replaceText.reasonMissing } : {}),
    });
    if (!number.success || missing) return;
    const input = { unitId, phone: number.data, reason };
    const answer = await callCloud(societyCalls.replaceAdministrators, input);
    if (!answer.ok) return setWrong({ phone: answer.refusal.message });
    onClose();
    void Taro.showToast({ title: replaceText.done(answer.value.name), icon: 'none' });
    await onDone();
  };
  return (
    <Sheet title={replaceText.title} onClose={onClose}>
      <View>{replaceText.meaning(name)}</View>
      <TextField
        label={replaceText.phone}
        placeholder={replaceText.phonePlaceholder}
        keyboard="number"
        maxLength={11}
        value={phone}
        error={wrong.phone}
        onChange={setPhone}
      />
      <TextField
        label={replaceText.reason}
        placeholder={replaceText.reasonPlaceholder}
        maxLength={300}
        value={reason}
        error={wrong.reason}
        onChange={setReason}
      />
      <PrimaryButton
        tone="danger"
        label={replaceText.confirm}
        progress={reviewText.progress}
        onTap={replace}
      />
    </Sheet>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import { financeCalls, type LineShown } from '#contract/finance';
import { readYuan, typedYuan } from '#domain/money';
import { giveBackText } from './text';
import './finance.scss';

interface ReturnSheetProps {
  readonly line: LineShown;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onRefused: (refusal: { readonly code: string; readonly message: string }) => void;
}

/** Puts what a transfer has left, or a part of it, onto the return list (P5). */
export function ReturnSheet({ line, onClose, onDone, onRefused }: ReturnSheetProps) {
  const { receiptId, surplusFen, way, from } = line;
  const [typed, setTyped] = useState(typedYuan(surplusFen));
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const fen = readYuan(typed);
  const check = (): string | undefined =>
    fen === undefined || fen === 0 || fen > surplusFen ? giveBackText.amountWrong : undefined;
  const giveBack = async () => {
    const wrong = check();
    setError(wrong);
    if (wrong !== undefined || fen === undefined) return;
    const why = reason.trim();
    const input = { receiptId, surplusFen, fen, ...(why === '' ? {} : { reason: why }) };
    const answer = await callCloud(financeCalls.returnSurplus, input);
    if (!answer.ok) return onRefused(answer.refusal);
    void Taro.showToast({ title: giveBackText.done, icon: 'success' });
    onDone();
  };
  return (
    <Sheet title={giveBackText.title} onClose={onClose}>
      <View className="finance-words">{from}</View>
      <View className="finance-note">
        {way === 'online' ? giveBackText.online : giveBackText.words}
      </View>
      <TextField
        label={giveBackText.amount}
        hint={giveBackText.amountHint(surplusFen)}
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
      <TextField
        label={giveBackText.reason}
        required={false}
        placeholder={giveBackText.reasonHint}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      <PrimaryButton label={giveBackText.confirm} onTap={giveBack} />
    </Sheet>
  );
}

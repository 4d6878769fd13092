import { View } from '@tarojs/components';
import { useState } from 'react';
import { PrimaryButton } from '#components/PrimaryButton';
import { Sheet } from '#components/Sheet';
import { TextField } from '#components/TextField';
import type { PaymentShown } from '#contract/order';
import { moneyText } from '#text/money';
import { payText } from './text';
import type { PayActs } from './usePayment';

interface AskRefundProps {
  readonly payment: PaymentShown;
  readonly acts: PayActs;
  readonly onClose: () => void;
}

/** Asks once: how much goes back, who decides, and what happens to the seat (L2, O10, X5). */
export function AskRefund({ payment, acts, onClose }: AskRefundProps) {
  const [reason, setReason] = useState('');
  const { price, refundBy, hasSeats, order, group } = payment;
  const way = order?.channel === 'online' ? payText.refundWay.online : payText.refundWay.bank;
  const ask = async () => {
    if (await acts.askRefund(payment, reason)) onClose();
  };
  return (
    <Sheet title={payText.askRefundTitle(moneyText(price.fen))} onClose={onClose}>
      <View>
        {refundBy === 'right' ? payText.refundByRight : payText.refundByDecision}
        {hasSeats ? payText.refundSeat : payText.refundNoSeat}
      </View>
      <View>{group ? payText.refundToUnit(group.unitName) : way}</View>
      <TextField
        label={payText.refundReason}
        required={false}
        placeholder={payText.refundReasonHint}
        value={reason}
        maxLength={300}
        onChange={setReason}
      />
      <PrimaryButton
        tone="danger"
        label={payText.refundConfirm}
        progress={payText.refundProgress}
        onTap={ask}
      />
      <PrimaryButton tone="secondary" label={payText.back} onTap={onClose} />
    </Sheet>
  );
}

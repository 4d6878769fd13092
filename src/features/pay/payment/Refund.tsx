import { Button, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { PaymentShown, RefundShown } from '#contract/order';
import { momentText, untilText } from '#text/dates';
import { moneyText } from '#text/money';
import { beforeText } from '#text/training';
import { AskRefund } from './AskRefund';
import { payText, refundMeaning, refundStatusText } from './text';
import type { PayActs } from './usePayment';
import './payment.scss';

interface RefundProps {
  readonly payment: PaymentShown;
  readonly acts: PayActs;
}

/** Money that goes back: asked for in time, then followed to its end (O10, X5). */
export function Refund({ payment, acts }: RefundProps) {
  const [asking, setAsking] = useState(false);
  const { refund, mayAskRefund, refundUntil, status } = payment;
  if (!refund && status !== 'paid') return null;
  return (
    <Card
      title={payText.refund}
      {...(refund
        ? {
            aside: (
              <StatusChip text={refundStatusText[refund.status]} tone={TONES[refund.status]} />
            ),
          }
        : {})}
    >
      {refund ? <Followed refund={refund} /> : null}
      {refund ? null : (
        <View>
          {mayAskRefund
            ? payText.refundUntil(beforeText(refundUntil))
            : payText.refundOver(untilText(refundUntil).replace(/止$/, ''))}
        </View>
      )}
      {mayAskRefund ? (
        <Button className="pay-quiet" onClick={() => setAsking(true)}>
          {payText.askRefund}
        </Button>
      ) : null}
      {asking ? <AskRefund payment={payment} acts={acts} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

const TONES: Record<RefundShown['status'], Tone> = {
  requested: 'warning',
  declined: 'danger',
  inProgress: 'primary',
  done: 'success',
};

const Followed = ({ refund }: { readonly refund: RefundShown }) => (
  <>
    <View>{refundMeaning[refund.status]}</View>
    {refund.status === 'declined' && refund.reason !== undefined ? (
      <Notice tone="warning" text={refund.reason} />
    ) : null}
    <View className="pay-rows">
      <FactRow label={payText.refundAmount} value={moneyText(refund.fen)} />
      <FactRow label={payText.refundAskedOn} value={momentText(refund.askedAt)} />
      {refund.doneAt === undefined ? null : (
        <FactRow label={payText.refundDoneOn} value={momentText(refund.doneAt)} />
      )}
    </View>
  </>
);

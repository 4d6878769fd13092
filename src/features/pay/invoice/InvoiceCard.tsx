import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip, type Tone } from '#components/StatusChip';
import type { InvoiceShown } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { fullDay } from '#text/dates';
import { invoiceStatusText } from '#text/invoice';
import { moneyText } from '#text/money';
import { invoiceMeaning, invoiceText } from './text';
import './invoice.scss';

const TONES: Record<InvoiceShown['status'], Tone> = {
  applied: 'primary',
  returned: 'warning',
  void: 'neutral',
  issued: 'success',
  redDue: 'danger',
  red: 'danger',
};

interface InvoiceCardProps {
  readonly invoice: InvoiceShown;
  readonly onOpen: (red: boolean) => Promise<void>;
}

/** One invoice: where it stands, in whose name, and its files. */
export function InvoiceCard({ invoice, onOpen }: InvoiceCardProps) {
  const { status, title, fen, appliedAt, reason, number, redNumber } = invoice;
  const isRed = status === 'red';
  return (
    <Card
      title={moneyText(fen)}
      aside={<StatusChip text={invoiceStatusText[status]} tone={TONES[status]} />}
    >
      {status === 'redDue' || isRed ? (
        <Notice tone="danger" text={invoiceMeaning[status]} />
      ) : (
        <View className="invoice-small">{invoiceMeaning[status]}</View>
      )}
      {reason === undefined ? null : (
        <Notice tone="warning" text={`${invoiceText.returned}：${reason}`} />
      )}
      <View className="invoice-rows">
        <FactRow label={invoiceText.title} value={title.title} />
        {title.kind === 'organization' ? (
          <FactRow label={invoiceText.code} value={title.creditCode} />
        ) : null}
        <FactRow label={invoiceText.item} value={invoiceText.itemIs} />
        <FactRow label={invoiceText.appliedOn} value={fullDay(civilDateOf(appliedAt))} />
        {number === undefined ? null : (
          <FactRow label={invoiceText.number} value={number} copy={number} />
        )}
        {redNumber === undefined ? null : (
          <FactRow label={invoiceText.redNumber} value={redNumber} copy={redNumber} />
        )}
      </View>
      {number === undefined ? null : (
        <>
          <PrimaryButton
            tone={status === 'issued' ? 'primary' : 'secondary'}
            label={invoiceText.open}
            progress={invoiceText.opening}
            onTap={() => onOpen(false)}
          />
          {isRed ? (
            <PrimaryButton
              tone="secondary"
              label={invoiceText.openRed}
              progress={invoiceText.opening}
              onTap={() => onOpen(true)}
            />
          ) : null}
          <View className="invoice-small">{invoiceText.keep}</View>
        </>
      )}
    </Card>
  );
}

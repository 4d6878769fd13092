import { stands } from '#domain/invoice/invoice';
import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { DeadlineChip } from '#components/DeadlineChip';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import type { InvoicesShown } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { dayWithWeekday, fullDay } from '#text/dates';
import { moneyText } from '#text/money';
import { invoiceText } from './text';
import './invoice.scss';

/** What there is to be invoiced, and until when it may be applied for (P7). */
export function Summary({ shown }: { readonly shown: InvoicesShown }) {
  const { now, trainingTitle, fen, paidOn, until, mayApply } = shown;
  const why = whyNot(shown);
  return (
    <Card title={trainingTitle}>
      {paidOn === undefined ? null : (
        <View className="invoice-rows">
          <FactRow label={invoiceText.item} value={invoiceText.itemIs} />
          <FactRow label={invoiceText.amount} value={moneyText(fen)} />
          <FactRow label={invoiceText.paidOn} value={fullDay(paidOn)} />
        </View>
      )}
      {mayApply && until ? (
        <View>
          <DeadlineChip action={invoiceText.applyBy} last={until} today={civilDateOf(now)} />
        </View>
      ) : null}
      {why === undefined ? null : <Notice text={why} />}
    </Card>
  );
}

/** Why it cannot be applied for; nothing where an invoice stands, whose card says so. */
function whyNot({ mayApply, invoices, paidOn, fen, until }: InvoicesShown): string | undefined {
  if (mayApply || invoices.some(({ status }) => stands({ status }))) return undefined;
  if (paidOn === undefined) return invoiceText.notPaid;
  if (fen === 0) return invoiceText.nothingLeft;
  return until && invoiceText.late(dayWithWeekday(until));
}

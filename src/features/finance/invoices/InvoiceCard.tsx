import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import type { InvoiceRow } from '#contract/finance';
import { civilDateOf } from '#domain/calendar';
import { moneyText } from '#text/money';
import { invoiceText } from '../text';
import '../finance.scss';

interface InvoiceCardProps {
  readonly invoice: InvoiceRow;
  readonly onIssue: (invoice: InvoiceRow) => void;
  readonly onReturn: (invoice: InvoiceRow) => void;
}

/** One invoice with all that is typed into the provider's form; each with a copy button. */
export function InvoiceCard({ invoice, onIssue, onReturn }: InvoiceCardProps) {
  const { title, fen, status, number, reason, trainingTitle, payer, appliedAt } = invoice;
  const code = title.kind === 'organization' ? title.creditCode : undefined;
  return (
    <Card>
      <View className="finance-head">
        <View className="finance-head__name">{title.title}</View>
        <View className="finance-head__amount">{moneyText(fen)}</View>
      </View>
      <View>
        <FactRow label={invoiceText.title} value={title.title} copy={title.title} />
        {code === undefined ? (
          <FactRow label={invoiceText.kind} value={invoiceText.person} />
        ) : (
          <FactRow label={invoiceText.code} value={code} copy={code} />
        )}
        <FactRow label={invoiceText.item} value={invoiceText.itemName} />
        <FactRow label={invoiceText.training} value={trainingTitle} />
        <FactRow label={invoiceText.payer} value={payer} />
        {number !== undefined && (
          <FactRow label={invoiceText.number} value={number} copy={number} />
        )}
        {reason !== undefined && <FactRow label={invoiceText.reason} value={reason} />}
      </View>
      <View className="finance-note">{invoiceText.applied(civilDateOf(appliedAt))}</View>
      {status === 'redDue' && (
        <>
          <Notice tone="danger" text={invoiceText.redWhy} />
          <PrimaryButton label={invoiceText.issueRed} onTap={() => onIssue(invoice)} />
        </>
      )}
      {status === 'applied' && (
        <View className="finance-acts">
          <View className="finance-acts__main">
            <PrimaryButton label={invoiceText.issue} onTap={() => onIssue(invoice)} />
          </View>
          <View className="finance-acts__other">
            <PrimaryButton
              tone="secondary"
              label={invoiceText.giveBack}
              onTap={() => onReturn(invoice)}
            />
          </View>
        </View>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { LinkRow } from '#components/LinkRow';
import { StatusChip } from '#components/StatusChip';
import type { PaymentShown } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { fullDay, momentText } from '#text/dates';
import { invoiceStatusText } from '#text/invoice';
import { moneyText } from '#text/money';
import { routes } from '../../../routes';
import { payText } from './text';
import './payment.scss';

/** What was paid, when and how, and the invoice (P7). */
export function Paid({ payment }: { readonly payment: PaymentShown }) {
  const { trainingTitle, price, order, group, status } = payment;
  const isPaid = status === 'paid';
  // What went back cannot be invoiced any more; an invoice that was issued can still be looked at.
  const hasInvoice = isPaid || payment.invoices.length > 0;
  return (
    <>
      <Card
        title={trainingTitle}
        aside={
          <StatusChip
            text={isPaid ? payText.paid : payText.refunded}
            tone={isPaid ? 'success' : 'neutral'}
          />
        }
      >
        <View className="pay-rows">
          <FactRow label={payText.amountPaid} value={moneyText(price.fen)} />
          {order ? (
            <FactRow
              label={payText.way}
              value={group ? payText.paidByGroup(group.unitName) : payText.ways[order.channel]}
            />
          ) : null}
          {order?.paidAt === undefined ? null : (
            <FactRow label={payText.paidOn} value={momentText(order.paidAt)} />
          )}
        </View>
      </Card>
      {order && group && isPaid ? <Card>{payText.invoiceByUnit}</Card> : null}
      {order && !group && hasInvoice ? (
        <Card tone="list">
          <LinkRow
            label={payText.invoice}
            note={invoiceNote(payment)}
            onTap={() => void Taro.navigateTo({ url: routes.invoice(order.orderId) })}
          />
        </Card>
      ) : null}
    </>
  );
}

function invoiceNote({ invoices, invoiceUntil, now }: PaymentShown): string | undefined {
  const [newest] = invoices;
  if (newest) return invoiceStatusText[newest.status];
  if (invoiceUntil === undefined) return undefined;
  return civilDateOf(now) > invoiceUntil
    ? payText.invoiceOver
    : payText.invoiceUntil(fullDay(invoiceUntil));
}

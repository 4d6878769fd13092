import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import type { GroupOrderShown } from '#contract/order';
import { civilDateOf } from '#domain/calendar';
import { dayWithWeekday } from '#text/dates';
import { invoiceStatusText } from '#text/invoice';
import { routes } from '../../../routes';
import { groupText } from '../groupText';

/** The way to the invoice of a paid order (P7). */
export function InvoiceCard({ group }: { readonly group: GroupOrderShown }) {
  return (
    <Card tone="list">
      <LinkRow
        label={groupText.toInvoice}
        note={noteOf(group)}
        onTap={() => void Taro.navigateTo({ url: routes.invoice(group.order.orderId) })}
      />
    </Card>
  );
}

function noteOf({ invoices, invoiceUntil, now }: GroupOrderShown): string | undefined {
  const [newest] = invoices;
  if (newest) return invoiceStatusText[newest.status];
  if (invoiceUntil === undefined) return undefined;
  return civilDateOf(now) > invoiceUntil
    ? groupText.invoiceOver
    : groupText.invoiceUntil(dayWithWeekday(invoiceUntil));
}

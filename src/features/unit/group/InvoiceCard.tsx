import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import type { GroupOrderShown } from '#contract/order';
import { dayWithWeekday } from '#text/dates';
import { invoiceStatusText } from '#text/invoice';
import { routes } from '../../../routes';
import { groupText } from '../groupText';

/** The way to the invoice of a paid order (P7). */
export function InvoiceCard({ group }: { readonly group: GroupOrderShown }) {
  const { order, invoices, invoiceUntil } = group;
  const [newest] = invoices;
  const note = newest
    ? invoiceStatusText[newest.status]
    : invoiceUntil && groupText.invoiceUntil(dayWithWeekday(invoiceUntil));
  return (
    <Card tone="list">
      <LinkRow
        label={groupText.toInvoice}
        note={note}
        onTap={() => void Taro.navigateTo({ url: routes.invoice(order.orderId) })}
      />
    </Card>
  );
}

import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { openFile } from '#cloud/openFile';
import { type InvoiceShown, orderCalls } from '#contract/order';
import type { InvoiceTitle } from '#domain/invoice/invoice';
import type { OrderId } from '#domain/order/orderId';
import { invoiceText } from './text';

/** Applies for the invoice of an order, and opens what was issued. */
export function useInvoice(orderId: OrderId | undefined, refresh: () => Promise<void>) {
  const [refused, setRefused] = useState<{ what: string; why: string }>();
  return {
    refused,
    dismiss: () => setRefused(undefined),
    apply: async (title: InvoiceTitle): Promise<boolean> => {
      if (!orderId) return false;
      const answer = await callCloud(orderCalls.applyInvoice, { orderId, title });
      if (!answer.ok) {
        setRefused({ what: invoiceText.notDone, why: answer.refusal.message });
        if (answer.refusal.code !== 'UNREACHABLE') await refresh();
        return false;
      }
      await refresh();
      await Taro.showToast({ title: invoiceText.done, icon: 'success' });
      return true;
    },
    open: async ({ invoiceId }: InvoiceShown, red: boolean): Promise<void> => {
      const link = await callCloud(orderCalls.invoiceFile, { invoiceId, ...(red && { red }) });
      const opened = link.ok ? await openFile(link.value.url, link.value.fileName) : link;
      if (!opened.ok) setRefused({ what: invoiceText.notOpened, why: opened.refusal.message });
    },
  };
}

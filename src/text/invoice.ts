import type { InvoiceShown } from '#contract/order';

/** States of an invoice as its payer reads them (P7). */
export const invoiceStatusText: Record<InvoiceShown['status'], string> = {
  applied: '待开具',
  returned: '待修改抬头',
  void: '已作废',
  issued: '已开具',
  redDue: '待红冲',
  red: '已红冲',
};

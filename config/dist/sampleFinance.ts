import {
  financeCalls,
  type InvoiceRow,
  type LineShown,
  type OrderRow,
  type RefundRow,
} from '#contract/finance';
import { CivilDate, Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import { InvoiceId } from '#domain/invoice/invoice';
import { OrderId } from '#domain/order/orderId';
import { ReceiptId } from '#domain/order/receiptId';
import { RefundId } from '#domain/order/refundId';
import { on, type Prepared } from './prepared';

const at = Instant.parse('2026-04-03T02:00:00.000Z');
const paidOn = CivilDate.parse('2026-04-03');
const orderId = OrderId.parse('sampleorder0001');
const fen = Fen.parse(49_000);

const openOrder: OrderRow = {
  orderId,
  status: 'open',
  channel: 'bank',
  trainingTitle: '2026年图书馆员在职专业培训',
  payer: '王晓梅',
  unitName: '湖北省图书馆',
  people: [{ name: '王晓梅', fen, priceReason: '2026年4月3日报名时还不是2026年度会员' }],
  fen,
  remark: '在职培训+湖北省图书馆+王晓梅',
  openedAt: at,
  hasVoucher: true,
};

export const sampleLine: LineShown = {
  receiptId: ReceiptId.parse('bank:l0123456789abcdef01234567'),
  paidOn,
  fen,
  surplusFen: fen,
  way: 'bank',
  from: '王晓梅',
  account: '6222020200012345678',
  remark: openOrder.remark,
  proposal: { kind: 'exact', orders: [openOrder], reasons: ['附言齐全，金额一致'] },
};

export const sampleRefund: RefundRow = {
  refundId: RefundId.parse('samplerefund0001'),
  status: 'requested',
  revision: 1,
  fen,
  subject: '王晓梅',
  trainingTitle: openOrder.trainingTitle,
  way: 'bank',
  payers: [{ name: '王晓梅', account: '6222020200012345678', paidOn, fen }],
  askedAt: at,
  reason: '临时出差',
  invoiceIssued: true,
};

export const sampleInvoice: InvoiceRow = {
  invoiceId: InvoiceId.parse(`${orderId}:1`),
  orderId,
  status: 'applied',
  revision: 1,
  title: { kind: 'person', title: '王晓梅' },
  fen,
  trainingTitle: openOrder.trainingTitle,
  payer: '王晓梅',
  appliedAt: at,
};

/** What the function `finance` answers to the whole Society's finance. */
export const financeAnswers: readonly Prepared[] = [
  on(financeCalls.overview, () => ({
    lines: 1,
    surplusFen: fen,
    refundsRequested: 1,
    refundsInProgress: 0,
    invoicesApplied: 1,
    invoicesRed: 0,
    openOrders: 1,
  })),
  on(financeCalls.importStatement, () => ({
    added: 1,
    known: 0,
    outgoing: 0,
    repeated: 0,
    unreadable: [],
  })),
  on(financeCalls.lines, () => ({
    lines: [sampleLine],
    more: false,
    counts: { all: 1, exact: 1, likely: 0, group: 0, none: 0 },
  })),
  on(financeCalls.line, () => sampleLine),
  on(financeCalls.voucher, () => ({ url: 'https://sample/voucher.png' })),
  on(financeCalls.findOrders, () => ({ orders: [openOrder] })),
  on(financeCalls.confirm, () => ({ paid: [orderId], already: [], left: [] })),
  on(financeCalls.returnSurplus, () => ({ ...sampleRefund, status: 'inProgress' as const })),
  on(financeCalls.refunds, ({ status }) => ({
    refunds: [{ ...sampleRefund, status }],
    more: false,
  })),
  on(financeCalls.decideRefund, () => ({ ...sampleRefund, status: 'inProgress' as const })),
  on(financeCalls.finishRefund, () => ({ ...sampleRefund, status: 'done' as const })),
  on(financeCalls.invoices, ({ status }) => ({
    invoices: [{ ...sampleInvoice, status }],
    more: false,
  })),
  on(financeCalls.issueInvoice, () => ({ ...sampleInvoice, status: 'issued' as const })),
  on(financeCalls.returnInvoice, () => ({ ...sampleInvoice, status: 'returned' as const })),
  on(financeCalls.reconcile, () => ({
    orders: 1,
    oursFen: fen,
    theirsFen: fen,
    differences: [],
  })),
  on(financeCalls.exportPayments, () => ({ fileName: 'a.xlsx', content: '' })),
];

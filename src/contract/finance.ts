import { CivilDate, Instant } from '#domain/calendar';
import { CloudFile, TrainingId } from '#domain/ids';
import { InvoiceId, InvoiceTitle } from '#domain/invoice/invoice';
import { Fen } from '#domain/money';
import { Channel } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import { ReceiptId } from '#domain/order/receiptId';
import { RefundId } from '#domain/order/refundId';
import { line } from '#domain/plainText';
import { Reason } from '#domain/registration/registration';
import * as z from '#domain/z';
import { call } from './call';
import { After, FileForeign, Revision } from './membership';
import { InvoiceStatusName } from './order';

/** An order as finance sees it: who is to pay what, and by what reason the price is theirs. */
export const OrderRow = z.object({
  orderId: OrderId,
  status: z.enum(['open', 'paid', 'closed']),
  channel: Channel,
  trainingTitle: z.string(),
  /** The person, or the unit of a group. */
  payer: z.string(),
  unitName: z.string(),
  /** Each with the reason of their price in Chinese: path and dates of the evidence (M11). */
  people: z.array(z.object({ name: z.string(), fen: Fen, priceReason: z.string() })),
  fen: Fen,
  remark: z.string(),
  openedAt: Instant,
  hasVoucher: z.boolean(),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** What the matcher proposes for a line, and why. */
export const ProposalShown = z.object({
  kind: z.enum(['exact', 'likely', 'group', 'none']),
  orders: z.array(OrderRow),
  /** Chinese words for what fits and what does not. */
  reasons: z.array(z.string()),
});
export type ProposalShown = z.infer<typeof ProposalShown>;

/** How money came; a card payment is entered by hand. */
const ReceiptWay = z.enum(['online', 'bank', 'card']);

export const LineShown = z.object({
  receiptId: ReceiptId,
  paidOn: CivilDate,
  fen: Fen,
  /** Not assigned to an order and not on its way back. */
  surplusFen: Fen,
  way: ReceiptWay,
  from: z.string(),
  /** The account that it came from, where the bank names it. */
  account: z.optional(z.string()),
  remark: z.string(),
  proposal: ProposalShown,
});
export type LineShown = z.infer<typeof LineShown>;

export const RefundRow = z.object({
  refundId: RefundId,
  status: z.enum(['requested', 'declined', 'inProgress', 'done']),
  revision: Revision,
  fen: Fen,
  /** Of whom or of which transfer. */
  subject: z.string(),
  /** Absent where the money belonged to no training. */
  trainingTitle: z.optional(z.string()),
  way: z.enum(['online', 'bank']),
  /** Where the money came from and goes back to, each transfer by itself (P5). */
  payers: z.array(
    z.object({ name: z.string(), account: z.optional(z.string()), paidOn: CivilDate, fen: Fen }),
  ),
  askedAt: Instant,
  reason: z.optional(z.string()),
  /** An invoice of this money was issued and has to be cancelled (P7). */
  invoiceIssued: z.boolean(),
});
export type RefundRow = z.infer<typeof RefundRow>;

export const InvoiceRow = z.object({
  invoiceId: InvoiceId,
  orderId: OrderId,
  status: InvoiceStatusName,
  revision: Revision,
  title: InvoiceTitle,
  fen: Fen,
  trainingTitle: z.string(),
  payer: z.string(),
  appliedAt: Instant,
  number: z.optional(z.string()),
  /** Why the payer was asked for another title. */
  reason: z.optional(z.string()),
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;

/** A day's online payments, ours against the platform's. */
export const Difference = z.object({
  orderId: OrderId,
  what: z.enum(['notEntered', 'notPaidThere', 'amountDiffers']),
  oursFen: Fen,
  theirsFen: Fen,
});

const ReceiptUnknown = z.object({ code: z.literal('RECEIPT_UNKNOWN') });
const OrderUnknown = z.object({ code: z.literal('ORDER_UNKNOWN') });
const OrderNotOpen = z.object({
  code: z.literal('ORDER_NOT_OPEN'),
  status: z.enum(['open', 'paid', 'closed']),
});
const AmountDiffers = z.object({
  code: z.literal('AMOUNT_DIFFERS'),
  dueFen: Fen,
  offeredFen: z.number(),
});
const RefundUnknown = z.object({ code: z.literal('REFUND_UNKNOWN') });
const RefundDecided = z.object({
  code: z.literal('REFUND_DECIDED'),
  status: RefundRow.shape.status,
});
const InvoiceUnknown = z.object({ code: z.literal('INVOICE_UNKNOWN') });
const InvoiceDecided = z.object({
  code: z.literal('INVOICE_DECIDED'),
  status: InvoiceStatusName,
});
const StatementUnreadable = z.object({
  code: z.literal('STATEMENT_UNREADABLE'),
  why: z.enum([
    'missing',
    'tooLarge',
    'oldExcel',
    'brokenExcel',
    'notText',
    'quotesBroken',
    'noHeader',
    'sidesNotTold',
  ]),
  /** Where it is, from 1. */
  row: z.optional(z.int()),
});
export type StatementUnreadable = z.infer<typeof StatementUnreadable>;
const Money = z.strictObject({ receiptId: ReceiptId, fen: Fen });

/** All of finance for trainings is the whole Society's: `finance` with scope national. */
export const financeCalls = {
  overview: call({
    fn: 'finance',
    name: 'overview',
    summary: 'How much waits: transfers to confirm, surplus, refunds, invoices, red ones',
    who: 'society',
    input: z.strictObject({}),
    output: z.object({
      lines: z.int(),
      surplusFen: Fen,
      refundsRequested: z.int(),
      refundsInProgress: z.int(),
      invoicesApplied: z.int(),
      invoicesRed: z.int(),
      openOrders: z.int(),
    }),
    refusals: [],
  }),
  importStatement: call({
    fn: 'finance',
    name: 'importStatement',
    summary:
      'Enters the incoming lines of a bank statement (xlsx, csv) uploaded to statements/…; the same line again changes nothing',
    who: 'society',
    input: z.strictObject({ file: CloudFile, fileName: line(200) }),
    output: z.object({
      added: z.int(),
      known: z.int(),
      outgoing: z.int(),
      /** The same money again within the file, by the bank's serial number. */
      repeated: z.int(),
      unreadable: z.array(
        z.object({ row: z.int(), sheet: z.optional(z.string()), why: z.string() }),
      ),
    }),
    refusals: [FileForeign, StatementUnreadable],
  }),
  lines: call({
    fn: 'finance',
    name: 'lines',
    summary:
      'Transfers with money that is not assigned, each with what the matcher proposes and why',
    who: 'society',
    input: z.strictObject({
      show: z.enum(['all', 'exact', 'likely', 'group', 'none']),
      after: z.optional(After),
    }),
    output: z.object({
      lines: z.array(LineShown),
      more: z.boolean(),
      counts: z.object({
        all: z.int(),
        exact: z.int(),
        likely: z.int(),
        group: z.int(),
        none: z.int(),
      }),
    }),
    refusals: [],
  }),
  line: call({
    fn: 'finance',
    name: 'line',
    summary: 'One transfer with what it has left, and what the matcher proposes',
    who: 'society',
    input: z.strictObject({ receiptId: ReceiptId }),
    output: LineShown,
    refusals: [ReceiptUnknown],
  }),
  voucher: call({
    fn: 'finance',
    name: 'voucher',
    summary: 'A link to the voucher that came with an open order, for a short time',
    who: 'society',
    input: z.strictObject({ orderId: OrderId }),
    output: z.object({ url: z.optional(z.string()) }),
    refusals: [OrderUnknown],
  }),
  findOrders: call({
    fn: 'finance',
    name: 'findOrders',
    summary: 'Open orders by name, unit or amount, for a line the matcher cannot place',
    who: 'society',
    input: z.strictObject({ search: line(50, 0), fen: z.optional(Fen) }),
    output: z.object({ orders: z.array(OrderRow) }),
    refusals: [],
  }),
  confirm: call({
    fn: 'finance',
    name: 'confirm',
    summary:
      'Pays open orders with exactly their amounts out of what transfers have left; each by itself, nothing twice',
    who: 'society',
    input: z.strictObject({
      payments: z
        .array(
          z.strictObject({
            orderId: OrderId,
            money: z.array(Money).check(z.minLength(1), z.maxLength(5)),
          }),
        )
        .check(z.minLength(1), z.maxLength(20)),
    }),
    output: z.object({
      paid: z.array(OrderId),
      /** Paid before out of just this money: by an earlier tap, or by a colleague. */
      already: z.array(OrderId),
      /** Changed by somebody else while the ones before were being paid. */
      left: z.array(OrderId),
    }),
    refusals: [
      ReceiptUnknown,
      OrderUnknown,
      OrderNotOpen,
      AmountDiffers,
      z.object({ code: z.literal('WAYS_DIFFER') }),
    ],
  }),
  returnSurplus: call({
    fn: 'finance',
    name: 'returnSurplus',
    summary:
      'Puts what a receipt has left onto the return list (P5); `surplusFen` is what it had left when it was seen, so that the same return again is one return',
    who: 'society',
    input: z.strictObject({
      receiptId: ReceiptId,
      surplusFen: Fen.check(z.positive()),
      fen: Fen.check(z.positive()),
      reason: z.optional(Reason),
    }),
    output: RefundRow,
    refusals: [ReceiptUnknown, z.object({ code: z.literal('NO_SURPLUS') })],
  }),
  refunds: call({
    fn: 'finance',
    name: 'refunds',
    summary: 'Money on its way back, in one state, oldest first',
    who: 'society',
    input: z.strictObject({ status: RefundRow.shape.status, after: z.optional(After) }),
    output: z.object({ refunds: z.array(RefundRow), more: z.boolean() }),
    refusals: [],
  }),
  decideRefund: call({
    fn: 'finance',
    name: 'decideRefund',
    summary: 'Grants or declines a refund that is not due by right (X5)',
    who: 'society',
    input: z.strictObject({
      refundId: RefundId,
      revision: Revision,
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('grant') }),
        z.strictObject({ kind: z.literal('decline'), reason: Reason }),
      ]),
    }),
    output: RefundRow,
    refusals: [RefundUnknown, RefundDecided],
  }),
  finishRefund: call({
    fn: 'finance',
    name: 'finishRefund',
    summary:
      'The bank return has been executed; online refunds finish by the platform’s word alone',
    who: 'society',
    input: z.strictObject({ refundId: RefundId, revision: Revision }),
    output: RefundRow,
    refusals: [RefundUnknown, RefundDecided, z.object({ code: z.literal('REFUND_IS_ONLINE') })],
  }),
  invoices: call({
    fn: 'finance',
    name: 'invoices',
    summary: 'Invoices in one state, oldest first',
    who: 'society',
    input: z.strictObject({ status: InvoiceStatusName, after: z.optional(After) }),
    output: z.object({ invoices: z.array(InvoiceRow), more: z.boolean() }),
    refusals: [],
  }),
  issueInvoice: call({
    fn: 'finance',
    name: 'issueInvoice',
    summary:
      'Issues an invoice, or the red one that cancels it: number and file uploaded to invoices/…',
    who: 'society',
    input: z.strictObject({
      invoiceId: InvoiceId,
      revision: Revision,
      number: z.string().check(z.trim(), z.regex(/^[0-9]{8,20}$/)),
      file: CloudFile,
    }),
    output: InvoiceRow,
    refusals: [InvoiceUnknown, InvoiceDecided, FileForeign],
  }),
  returnInvoice: call({
    fn: 'finance',
    name: 'returnInvoice',
    summary: 'Asks the payer for another title, with the reason',
    who: 'society',
    input: z.strictObject({ invoiceId: InvoiceId, revision: Revision, reason: Reason }),
    output: InvoiceRow,
    refusals: [InvoiceUnknown, InvoiceDecided],
  }),
  reconcile: call({
    fn: 'finance',
    name: 'reconcile',
    summary:
      'Asks the platform about every online order of a day and tells where it differs from ours',
    who: 'society',
    input: z.strictObject({ day: CivilDate }),
    output: z.object({
      orders: z.int(),
      oursFen: Fen,
      theirsFen: Fen,
      differences: z.array(Difference),
    }),
    refusals: [z.object({ code: z.literal('PAY_UNAVAILABLE') })],
  }),
  exportPayments: call({
    fn: 'finance',
    name: 'exportPayments',
    summary:
      'All payments of a training as xlsx: names, units, price with its reason, channel, days, refunds, invoices',
    who: 'society',
    input: z.strictObject({ trainingId: TrainingId }),
    output: z.object({ fileName: z.string(), content: z.string() }),
    refusals: [z.object({ code: z.literal('TRAINING_UNKNOWN') })],
  }),
};

import { CivilDate, Instant } from '#domain/calendar';
import { CloudFile, PersonId, RegistrationId, TrainingId, UnitId } from '#domain/ids';
import { InvoiceId, InvoiceTitle } from '#domain/invoice/invoice';
import { Fen } from '#domain/money';
import { Channel, MOST_PEOPLE } from '#domain/order/order';
import { OrderId } from '#domain/order/orderId';
import { RefundId } from '#domain/order/refundId';
import { Price } from '#domain/registration/price';
import { Reason } from '#domain/registration/registration';
import { BankAccount, Terminal } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';
import { FileForeign, Revision, UnitUnknown } from './membership';
import { RegistrationStatusName } from './training';

export const InvoiceStatusName = z.enum(['applied', 'returned', 'void', 'issued', 'redDue', 'red']);

/** An invoice as its payer reads it. */
export const InvoiceShown = z.object({
  invoiceId: InvoiceId,
  status: InvoiceStatusName,
  title: InvoiceTitle,
  fen: Fen,
  appliedAt: Instant,
  /** Why finance asks for another title. */
  reason: z.optional(z.string()),
  /** When it was issued, returned, cancelled or became void; absent while it waits. */
  changedAt: z.optional(Instant),
  number: z.optional(z.string()),
  /** Of the red one that cancels it. */
  redNumber: z.optional(z.string()),
});
export type InvoiceShown = z.infer<typeof InvoiceShown>;

/** Where money that goes back stands. */
export const RefundShown = z.object({
  refundId: RefundId,
  status: z.enum(['requested', 'declined', 'inProgress', 'done']),
  fen: Fen,
  askedAt: Instant,
  doneAt: z.optional(Instant),
  reason: z.optional(z.string()),
});
export type RefundShown = z.infer<typeof RefundShown>;

/** An order that asks for money, or has it. */
export const OrderShown = z.object({
  orderId: OrderId,
  revision: Revision,
  status: z.enum(['open', 'paid', 'closed']),
  channel: Channel,
  fen: Fen,
  remark: z.string(),
  openedAt: Instant,
  /** An online payment is offered until then. */
  expiresAt: z.optional(Instant),
  hasVoucher: z.boolean(),
  paidAt: z.optional(Instant),
});
export type OrderShown = z.infer<typeof OrderShown>;

/** What a bank transfer made today means (P4, X7). */
export const TransferOutlook = z.object({
  account: BankAccount,
  remark: z.string(),
  /** By the end of this day it has been checked; not `isKnown` where the year's holidays are not. */
  checkedBy: CivilDate,
  isKnown: z.boolean(),
  /** It is checked only after study or class has begun. */
  afterStart: z.boolean(),
  /** It is checked only after refunds have closed. */
  afterRefunds: z.boolean(),
});
export type TransferOutlook = z.infer<typeof TransferOutlook>;

/** Everything about paying for one registration of mine: the ONE way that is open, or the choice between ways. */
export const PaymentShown = z.object({
  now: Instant,
  registrationId: RegistrationId,
  trainingId: TrainingId,
  trainingTitle: z.string(),
  status: RegistrationStatusName,
  price: Price,
  /** Unpaid: pay until then; seats are handed on afterwards (X3). */
  payUntil: z.optional(Instant),
  mayPay: z.boolean(),
  /** Whether online payment is offered on this terminal (P2, X10). */
  online: z.boolean(),
  terminal: Terminal,
  bank: TransferOutlook,
  /** My own order, or a unit's that I am in. */
  order: z.optional(OrderShown),
  group: z.optional(z.object({ unitName: z.string(), openedByName: z.string() })),
  refund: z.optional(RefundShown),
  /** Asked for before this moment it is given back, or decided by finance (O10, X5). */
  refundUntil: Instant,
  refundBy: z.enum(['right', 'decision']),
  mayAskRefund: z.boolean(),
  /** Seats are limited: a place that is given up goes to others (L2). */
  hasSeats: z.boolean(),
  invoices: z.array(InvoiceShown),
  /** Last day to apply for the invoice; absent where it is not mine to apply for (P7). */
  invoiceUntil: z.optional(CivilDate),
});
export type PaymentShown = z.infer<typeof PaymentShown>;

/** A title that may be meant: one's own name, one's unit, one used before. A typed unit has no known credit code. */
export const InvoiceSuggestion = z.object({
  kind: z.enum(['person', 'organization']),
  title: z.string(),
  creditCode: z.optional(z.string()),
});
export type InvoiceSuggestion = z.infer<typeof InvoiceSuggestion>;

/** The invoices of an order, and what an application for one needs to know (P7). */
export const InvoicesShown = z.object({
  now: Instant,
  orderId: OrderId,
  trainingTitle: z.string(),
  /** A unit's administrators apply for a group, the payer for themselves. */
  payer: z.enum(['person', 'unit']),
  /** What an invoice applied for now would say: paid and not given back. */
  fen: Fen,
  paidOn: z.optional(CivilDate),
  /** Last day to apply; absent where nothing is paid. */
  until: z.optional(CivilDate),
  mayApply: z.boolean(),
  /** Newest first. */
  invoices: z.array(InvoiceShown),
  suggestions: z.array(InvoiceSuggestion),
});
export type InvoicesShown = z.infer<typeof InvoicesShown>;

/** Somebody of a unit's staff whom the unit may pay for. */
export const GroupCandidate = z.object({
  registrationId: RegistrationId,
  name: z.string(),
  fen: Fen,
  isMemberPrice: z.boolean(),
});

export const GroupOrderShown = z.object({
  now: Instant,
  order: OrderShown,
  trainingId: TrainingId,
  trainingTitle: z.string(),
  unitId: UnitId,
  unitName: z.string(),
  lines: z.array(
    z.object({
      registrationId: RegistrationId,
      personId: PersonId,
      name: z.string(),
      fen: Fen,
      refund: z.optional(RefundShown),
    }),
  ),
  bank: TransferOutlook,
  payUntil: z.optional(Instant),
  invoices: z.array(InvoiceShown),
  invoiceUntil: z.optional(CivilDate),
});
export type GroupOrderShown = z.infer<typeof GroupOrderShown>;

const RegistrationUnknown = z.object({ code: z.literal('REGISTRATION_UNKNOWN') });
const OrderUnknown = z.object({ code: z.literal('ORDER_UNKNOWN') });
const NotPayable = z.object({ code: z.literal('NOT_PAYABLE'), name: z.optional(z.string()) });
const AlreadyPaid = z.object({ code: z.literal('ALREADY_PAID'), name: z.optional(z.string()) });
/** Another order asks for it already: one way only (P1, P3). */
const OrderOpen = z.object({
  code: z.literal('ORDER_OPEN'),
  channel: Channel,
  name: z.optional(z.string()),
  unitName: z.optional(z.string()),
});
const OrderNotOpen = z.object({
  code: z.literal('ORDER_NOT_OPEN'),
  status: OrderShown.shape.status,
});
const OrderChanged = z.object({ code: z.literal('ORDER_CHANGED') });
const PayTooLate = z.object({ code: z.literal('PAY_TOO_LATE'), endedAt: Instant });
/** What the phone showed is not the price any more. */
const PriceChanged = z.object({ code: z.literal('PRICE_CHANGED'), fen: Fen });
const OnlineNotOffered = z.object({ code: z.literal('ONLINE_NOT_OFFERED') });
/** The platform could not be asked; nothing has changed. */
const PayUnavailable = z.object({ code: z.literal('PAY_UNAVAILABLE') });
const MAY_NOT_PAY = [RegistrationUnknown, NotPayable, AlreadyPaid, OrderOpen, PayTooLate] as const;

/** What wx.requestPayment takes. */
const PayParameters = z.object({
  timeStamp: z.string(),
  nonceStr: z.string(),
  package: z.string(),
  signType: z.string(),
  paySign: z.string(),
});

const Registration = z.strictObject({ registrationId: RegistrationId, terminal: Terminal });
const GroupChoice = {
  registrationIds: z.array(RegistrationId).check(z.minLength(1), z.maxLength(MOST_PEOPLE)),
};

export const orderCalls = {
  payment: call({
    fn: 'order',
    name: 'payment',
    summary: 'Paying for one registration of mine: price, ways, order, refund, invoice (P1–P7)',
    who: 'signedUp',
    input: Registration,
    output: PaymentShown,
    refusals: [RegistrationUnknown],
  }),
  payOnline: call({
    fn: 'order',
    name: 'payOnline',
    summary:
      'Opens the online order, or gives the one that is open; asks the platform for the payment’s parameters; safe to repeat (P1, P2)',
    who: 'signedUp',
    input: z.strictObject({ registrationId: RegistrationId, terminal: Terminal, fen: Fen }),
    output: z.object({ orderId: OrderId, parameters: PayParameters }),
    refusals: [...MAY_NOT_PAY, PriceChanged, OnlineNotOffered, PayUnavailable],
  }),
  checkOnline: call({
    fn: 'order',
    name: 'checkOnline',
    summary:
      'Asks the platform about my online order after returning from the cashier, and enters what it says',
    who: 'signedUp',
    input: Registration,
    output: PaymentShown,
    refusals: [RegistrationUnknown, PayUnavailable],
  }),
  payByBank: call({
    fn: 'order',
    name: 'payByBank',
    summary:
      'Opens the order for a bank transfer; an open online one is closed with the platform first (P1)',
    who: 'signedUp',
    input: z.strictObject({ registrationId: RegistrationId, terminal: Terminal, fen: Fen }),
    output: PaymentShown,
    refusals: [...MAY_NOT_PAY, PriceChanged, PayUnavailable],
  }),
  letGo: call({
    fn: 'order',
    name: 'letGo',
    summary: 'Lets my open order go, so that another way is open; nothing was paid',
    who: 'signedUp',
    input: Registration,
    output: PaymentShown,
    refusals: [RegistrationUnknown, OrderNotOpen, OrderOpen, PayUnavailable],
  }),
  sendVoucher: call({
    fn: 'order',
    name: 'sendVoucher',
    summary: 'Sends the voucher of a transfer, mine or my unit’s, uploaded to vouchers/<orderId>/…',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId, file: CloudFile }),
    output: OrderShown,
    refusals: [OrderUnknown, OrderNotOpen, FileForeign],
  }),
  askRefund: call({
    fn: 'order',
    name: 'askRefund',
    summary:
      'Asks my money back and steps back from the training: by right in time, else finance decides (O10, X5)',
    who: 'signedUp',
    input: z.strictObject({
      registrationId: RegistrationId,
      terminal: Terminal,
      reason: z.optional(Reason),
    }),
    output: PaymentShown,
    refusals: [
      RegistrationUnknown,
      z.object({ code: z.literal('NOTHING_PAID') }),
      z.object({ code: z.literal('REFUND_TOO_LATE'), endedAt: Instant }),
    ],
  }),
  groupCandidates: call({
    fn: 'order',
    name: 'groupCandidates',
    summary:
      'Staff of my unit who are registered, approved and unpaid, and those who are not, with why (P3)',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, trainingId: TrainingId }),
    output: z.object({
      now: Instant,
      unitName: z.string(),
      trainingTitle: z.string(),
      candidates: z.array(GroupCandidate),
      others: z.array(
        z.object({
          name: z.string(),
          why: z.enum([
            'notApproved',
            'paid',
            'payingOnline',
            'payingByBank',
            'inGroup',
            'inOtherGroup',
            'tooLate',
          ]),
        }),
      ),
      /** What a transfer made today would mean, said before it is chosen (X7). */
      bank: TransferOutlook,
      payUntil: z.optional(Instant),
    }),
    refusals: [UnitUnknown, z.object({ code: z.literal('TRAINING_UNKNOWN') })],
  }),
  openGroup: call({
    fn: 'order',
    name: 'openGroup',
    summary:
      'Opens one order of my unit for several of its staff: one amount, one remark, bank transfer only (P3)',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, trainingId: TrainingId, ...GroupChoice }),
    output: GroupOrderShown,
    refusals: [
      UnitUnknown,
      z.object({ code: z.literal('TRAINING_UNKNOWN') }),
      NotPayable,
      AlreadyPaid,
      OrderOpen,
      PayTooLate,
    ],
  }),
  changeGroup: call({
    fn: 'order',
    name: 'changeGroup',
    summary: 'Puts other staff into an open order of my unit, before finance has confirmed it',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId, revision: Revision, ...GroupChoice }),
    output: GroupOrderShown,
    refusals: [
      OrderUnknown,
      OrderNotOpen,
      OrderChanged,
      NotPayable,
      AlreadyPaid,
      OrderOpen,
      PayTooLate,
    ],
  }),
  letGroupGo: call({
    fn: 'order',
    name: 'letGroupGo',
    summary: 'Lets an open order of my unit go; everybody in it may pay another way',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId, revision: Revision }),
    output: GroupOrderShown,
    refusals: [OrderUnknown, OrderNotOpen, OrderChanged],
  }),
  group: call({
    fn: 'order',
    name: 'group',
    summary: 'One order of my unit',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId }),
    output: GroupOrderShown,
    refusals: [OrderUnknown],
  }),
  groups: call({
    fn: 'order',
    name: 'groups',
    summary: 'The orders of my unit, newest first, and the trainings it may pay for',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId }),
    output: z.object({
      now: Instant,
      unitName: z.string(),
      orders: z.array(
        z.object({
          order: OrderShown,
          trainingId: TrainingId,
          trainingTitle: z.string(),
          people: z.int(),
        }),
      ),
      trainings: z.array(
        z.object({
          trainingId: TrainingId,
          title: z.string(),
          /** How many of the staff may be paid for now. */
          candidates: z.int(),
          payUntil: z.optional(Instant),
        }),
      ),
    }),
    refusals: [UnitUnknown],
  }),
  invoice: call({
    fn: 'order',
    name: 'invoice',
    summary:
      'The invoices of my order or my unit’s, until when to apply, and titles that may be meant (P7)',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId }),
    output: InvoicesShown,
    refusals: [OrderUnknown],
  }),
  applyInvoice: call({
    fn: 'order',
    name: 'applyInvoice',
    summary: 'Applies for the invoice of my order, or of my unit’s, within one month (P7)',
    who: 'signedUp',
    input: z.strictObject({ orderId: OrderId, title: InvoiceTitle }),
    output: InvoiceShown,
    refusals: [
      OrderUnknown,
      z.object({ code: z.literal('NOT_PAID') }),
      z.object({ code: z.literal('INVOICE_TOO_LATE'), until: CivilDate }),
      z.object({ code: z.literal('INVOICE_STANDS'), status: InvoiceStatusName }),
    ],
  }),
  invoiceFile: call({
    fn: 'order',
    name: 'invoiceFile',
    summary:
      'A link to the file of my invoice, or of the red one that cancels it, that works for a short time',
    who: 'signedUp',
    input: z.strictObject({ invoiceId: InvoiceId, red: z.optional(z.boolean()) }),
    output: z.object({ url: z.string(), fileName: z.string() }),
    refusals: [z.object({ code: z.literal('INVOICE_UNKNOWN') })],
  }),
};

import { Instant } from '../calendar';
import { CloudFile, PersonId, RegistrationId, TrainingId, UnitId } from '../ids';
import { Fen } from '../money';
import { line } from '../plainText';
import * as z from '../z';
import { OrderId } from './orderId';
import { ReceiptId } from './receiptId';

/** How an order is to be paid; bank transfers always work, online is a setting (P1, P2, X10). */
export const Channel = z.enum(['online', 'bank']);
export type Channel = z.infer<typeof Channel>;

/** One registration in an order, at the price that was fixed with it (M11). */
export const OrderLine = z.object({
  registrationId: RegistrationId,
  personId: PersonId,
  name: line(50),
  fen: Fen.check(z.positive()),
});
export type OrderLine = z.infer<typeof OrderLine>;

/**
 * The most people in one order: paying it changes each registration with its message, and putting all others in their
 * place changes twice as many, in one transaction, which may have 100 operations.
 */
export const MOST_PEOPLE = 24;

/** A person pays for themselves; a unit for staff, by bank transfer only (P3). */
export const Payer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: PersonId }),
  z.object({ kind: z.literal('unit'), unitId: UnitId, unitName: line(200) }),
]);
export type Payer = z.infer<typeof Payer>;

const base = {
  _id: OrderId,
  trainingId: TrainingId,
  payer: Payer,
  lines: z.array(OrderLine).check(z.minLength(1), z.maxLength(MOST_PEOPLE)),
  channel: Channel,
  /** Of a bank transfer: at most six parts, of which a unit's name is the longest (O9, L6). */
  remark: line(6 * 200 + 5),
  openedAt: Instant,
  openedBy: PersonId,
  /** Online: when the platform is asked next, until it has said that nothing more will come. */
  askAt: z.optional(Instant),
  /** Counts the changes; who changes it names the one they have seen. */
  revision: z.int().check(z.positive()),
};

/** Proof of a transfer; `sentAt` is when the first one came, also where a better picture took its place. */
const Voucher = z.object({ file: CloudFile, sentAt: Instant });

/** Money counts once the whole amount is there; a closed order stays as it was when it was closed. */
export const Order = z.discriminatedUnion('status', [
  z.object({
    ...base,
    status: z.literal('open'),
    /** An online payment is offered until then. */
    expiresAt: z.optional(Instant),
    voucher: z.optional(Voucher),
  }),
  z.object({
    ...base,
    status: z.literal('paid'),
    paidAt: Instant,
    /** The money that paid for it. */
    receiptIds: z.array(ReceiptId).check(z.minLength(1)),
  }),
  z.object({
    ...base,
    status: z.literal('closed'),
    closedAt: Instant,
    because: z.enum(['switched', 'expired', 'withdrawn', 'lapsed', 'letGo']),
  }),
]);
export type Order = z.infer<typeof Order>;
export type OpenOrder = Extract<Order, { status: 'open' }>;

/** What an order asks for, in fen. */
export const amountOf = ({ lines }: Pick<Order, 'lines'>): Fen =>
  Fen.parse(lines.reduce((sum, { fen }) => sum + fen, 0));

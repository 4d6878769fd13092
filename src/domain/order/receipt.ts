import { CivilDate, Instant } from '../calendar';
import { PersonId, RegistrationId } from '../ids';
import { Fen } from '../money';
import * as z from '../z';
import { OrderId } from './orderId';
import { ReceiptId } from './receiptId';
import { RefundId } from './refundId';

/** Where a part of received money is; every fen is in exactly one of these places. */
const Place = z.discriminatedUnion('kind', [
  /** Pays for one registration. */
  z.object({ kind: z.literal('line'), orderId: OrderId, registrationId: RegistrationId }),
  /** Belongs to nothing yet: to be assigned or returned (P5). */
  z.object({ kind: z.literal('surplus') }),
  /** On its way back. */
  z.object({ kind: z.literal('refunding'), refundId: RefundId }),
  z.object({ kind: z.literal('refunded'), refundId: RefundId }),
]);
export type Place = z.infer<typeof Place>;

const Part = z.object({ fen: Fen.check(z.positive()), at: Place });
export type Part = z.infer<typeof Part>;

const sumOf = (parts: readonly { readonly fen: number }[]): number =>
  parts.reduce((sum, { fen }) => sum + fen, 0);

/** Money that arrived, and where each part of it is now. The parts are always the whole. */
export const Receipt = z
  .object({
    _id: ReceiptId,
    fen: Fen.check(z.positive()),
    /** Who sent it, as the bank or the person names it. */
    from: z.string(),
    /** Account that it came from and goes back to, where the bank names it (P5). */
    account: z.optional(z.string()),
    /** What the payer wrote into a bank transfer. */
    remark: z.optional(z.string()),
    arrivedOn: CivilDate,
    enteredAt: Instant,
    /** Absent where the platform told it. */
    enteredBy: z.optional(PersonId),
    parts: z.array(Part).check(z.minLength(1)),
  })
  .check(z.refine(({ fen, parts }) => sumOf(parts) === fen, { path: ['parts'], error: 'balance' }));
export type Receipt = z.infer<typeof Receipt>;

/** Money as it arrives: all of it surplus until it is assigned. */
export const received = (money: Omit<Receipt, 'parts'>): Receipt => ({
  ...money,
  parts: [{ fen: money.fen, at: { kind: 'surplus' } }],
});

/** What lies in places of that kind, in fen. */
export const fenIn = ({ parts }: Receipt, kind: Place['kind']): Fen =>
  Fen.parse(sumOf(parts.filter(({ at }) => at.kind === kind)));

const samePlace = (a: Place, b: Place): boolean => {
  if (a.kind === 'surplus' || b.kind === 'surplus') return a.kind === b.kind;
  if (a.kind === 'line' || b.kind === 'line')
    return (
      a.kind === 'line' &&
      b.kind === 'line' &&
      a.orderId === b.orderId &&
      a.registrationId === b.registrationId
    );
  return a.kind === b.kind && a.refundId === b.refundId;
};

/** Moves `fen` from one place to another; undefined when there is less. Equal places become one part. */
export function moved(receipt: Receipt, from: Place, to: Place, fen: number): Receipt | undefined {
  const there = sumOf(receipt.parts.filter(({ at }) => samePlace(at, from)));
  if (fen <= 0 || fen > there) return undefined;
  const others = receipt.parts.filter(({ at }) => !samePlace(at, from) && !samePlace(at, to));
  const arrived = sumOf(receipt.parts.filter(({ at }) => samePlace(at, to))) + fen;
  const left = there - fen;
  return {
    ...receipt,
    parts: [
      ...others,
      ...(left > 0 ? [{ fen: Fen.parse(left), at: from }] : []),
      { fen: Fen.parse(arrived), at: to },
    ],
  };
}

/** What pays for one registration out of this receipt, in fen. */
export const fenFor = ({ parts }: Receipt, registrationId: RegistrationId): number =>
  sumOf(parts.filter(({ at }) => at.kind === 'line' && at.registrationId === registrationId));

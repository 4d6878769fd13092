import { Instant } from '../calendar';
import { PersonId, RegistrationId } from '../ids';
import { Fen } from '../money';
import { Reason } from '../registration/registration';
import { err, ok, type Result } from '../result';
import * as z from '../z';
import { OrderId } from './orderId';
import { moved, type Place, type Receipt } from './receipt';
import { ReceiptId } from './receiptId';
import { RefundId } from './refundId';

const Acted = z.object({ at: Instant, by: z.optional(PersonId) });

const base = {
  _id: RefundId,
  /** What is given back: the money of one registration, or what belonged to nothing (O10, P5). */
  of: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('line'), orderId: OrderId, registrationId: RegistrationId }),
    z.object({ kind: z.literal('surplus') }),
  ]),
  /** Goes back the way it came; each receipt by itself (P5). */
  parts: z
    .array(z.object({ receiptId: ReceiptId, fen: Fen.check(z.positive()) }))
    .check(z.minLength(1)),
  asked: Acted,
  reason: z.optional(Reason),
  /** Online and in progress: when the platform is asked next. */
  askAt: z.optional(Instant),
  revision: z.int().check(z.positive()),
};

/** Money moves when a refund is granted; what is requested alone still pays. */
export const Refund = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('requested') }),
  z.object({ ...base, status: z.literal('declined'), declined: Acted }),
  z.object({ ...base, status: z.literal('inProgress'), granted: Acted }),
  z.object({ ...base, status: z.literal('done'), granted: Acted, done: Acted }),
]);
export type Refund = z.infer<typeof Refund>;

export interface RefundDecided {
  code: 'REFUND_DECIDED';
  status: Refund['status'];
}

/** A refund with the receipts as they are after it. */
export interface Refunding {
  readonly refund: Refund;
  readonly receipts: readonly Receipt[];
}

const decided = ({ status }: Refund) => err<RefundDecided>({ code: 'REFUND_DECIDED', status });

function moveAll(refund: Refund, receipts: readonly Receipt[], from: Place, to: Place): Receipt[] {
  return refund.parts.map(({ receiptId, fen }) => {
    const receipt = receipts.find(({ _id }) => _id === receiptId);
    const next = receipt && moved(receipt, from, to, fen);
    if (!next) throw new Error(`refund ${refund._id} asks for money that is not there`);
    return next;
  });
}

/** What pays for the registration is asked back, all of it. */
export function refundOfLine(
  _id: RefundId,
  line: { orderId: OrderId; registrationId: RegistrationId },
  receipts: readonly Receipt[],
  asked: { at: Instant; by?: PersonId; reason?: string },
): Result<Refund, { code: 'NOTHING_PAID' }> {
  const { reason, ...who } = asked;
  const parts = receipts.flatMap((receipt) =>
    receipt.parts.flatMap(({ fen, at }) =>
      at.kind === 'line' && at.orderId === line.orderId && at.registrationId === line.registrationId
        ? [{ receiptId: receipt._id, fen }]
        : [],
    ),
  );
  if (parts.length === 0) return err({ code: 'NOTHING_PAID' });
  return ok({
    _id,
    of: { kind: 'line', ...line },
    parts,
    asked: who,
    ...(reason === undefined ? {} : { reason }),
    revision: 1,
    status: 'requested',
  });
}

interface WayBack {
  readonly parts: readonly { readonly receiptId: ReceiptId }[];
}

const askedFrom = (back: WayBack, at: Instant): { askAt?: Instant } =>
  wayOf(back) === 'online' ? { askAt: at } : {};

/** Grants a refund: the money is on its way back from now on. */
export function grantRefund(
  refund: Refund,
  receipts: readonly Receipt[],
  granted: { at: Instant; by?: PersonId },
): Result<Refunding, RefundDecided> {
  if (refund.status !== 'requested') return decided(refund);
  const to = { kind: 'refunding', refundId: refund._id } as const;
  return ok({
    refund: {
      ...refund,
      status: 'inProgress',
      granted,
      ...askedFrom(refund, granted.at),
      revision: refund.revision + 1,
    },
    receipts: moveAll(refund, receipts, refund.of, to),
  });
}

/** Declines a refund: what was paid goes on paying. */
export function declineRefund(
  refund: Refund,
  declined: { at: Instant; by?: PersonId; reason: string },
): Result<Refund, RefundDecided> {
  if (refund.status !== 'requested') return decided(refund);
  const { reason, ...who } = declined;
  return ok({
    ...refund,
    status: 'declined',
    declined: who,
    reason,
    revision: refund.revision + 1,
  });
}

/** The money has gone back: the platform says so, or finance has sent it. Safe to repeat. */
export function finishRefund(
  refund: Refund,
  receipts: readonly Receipt[],
  done: { at: Instant; by?: PersonId },
): Result<Refunding, RefundDecided> {
  if (refund.status !== 'inProgress') return decided(refund);
  const from = { kind: 'refunding', refundId: refund._id } as const;
  const { askAt: _asked, ...rest } = refund;
  return ok({
    refund: { ...rest, status: 'done', done, revision: refund.revision + 1 },
    receipts: moveAll(refund, receipts, from, { kind: 'refunded', refundId: refund._id }),
  });
}

/** Money that belongs to nothing is returned without anybody's request (P5). */
export function returnSurplus(
  _id: RefundId,
  receipt: Receipt,
  fen: Fen,
  granted: { at: Instant; by?: PersonId },
): Result<Refunding, { code: 'NO_SURPLUS' }> {
  const to = { kind: 'refunding', refundId: _id } as const;
  const next = moved(receipt, { kind: 'surplus' }, to, fen);
  if (!next) return err({ code: 'NO_SURPLUS' });
  return ok({
    refund: {
      _id,
      of: { kind: 'surplus' },
      parts: [{ receiptId: receipt._id, fen }],
      ...askedFrom({ parts: [{ receiptId: receipt._id }] }, granted.at),
      asked: granted,
      status: 'inProgress',
      granted,
      revision: 1,
    },
    receipts: [next],
  });
}

/** The way the money came is the way it goes back (P5). */
export const wayOf = ({ parts }: WayBack): 'online' | 'bank' =>
  parts.every(({ receiptId }) => receiptId.startsWith('online:')) ? 'online' : 'bank';

export const fenOf = ({ parts }: Refund): Fen =>
  Fen.parse(parts.reduce((sum, { fen }) => sum + fen, 0));

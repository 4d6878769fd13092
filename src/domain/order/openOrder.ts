import type { Instant } from '../calendar';
import type { PersonId, RegistrationId, TrainingId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Channel, OpenOrder, Order, OrderLine, Payer } from './order';
import type { OrderId } from './orderId';

/** What is to be paid, by whom and how. */
export interface Asked {
  readonly _id: OrderId;
  readonly trainingId: TrainingId;
  readonly payer: Payer;
  readonly channel: Channel;
  readonly lines: readonly OrderLine[];
  readonly remark: string;
  readonly expiresAt?: Instant;
  readonly askAt?: Instant;
}

/** One registration as paying sees it: whether it may be paid for, and the orders that ask or have asked for it. */
export interface Payable {
  readonly registrationId: RegistrationId;
  readonly mayPay: boolean;
  readonly orders: readonly Order[];
  /** Its line of a paid order has been refunded, so that it may be paid for again. */
  readonly refunded: readonly OrderId[];
}

export type OpenOrderRefusal =
  /** Only who is approved and unpaid (P1, P3). */
  | { code: 'NOT_PAYABLE'; registrationId: RegistrationId }
  | { code: 'ALREADY_PAID'; registrationId: RegistrationId }
  /** One way only: the other order has to be let go first (P1, P3). */
  | { code: 'ORDER_OPEN'; registrationId: RegistrationId; orderId: OrderId; channel: Channel };

/** Opens an order for registrations of which each has no other open or paid order (P1, P3). */
export function openOrder(
  asked: Asked,
  payables: readonly Payable[],
  { by, at }: { by: PersonId; at: Instant },
): Result<OpenOrder, OpenOrderRefusal> {
  for (const { registrationId } of asked.lines) {
    const payable = payables.find((one) => one.registrationId === registrationId);
    const refusal = whyNotPayable(registrationId, payable);
    if (refusal) return err(refusal);
  }
  const { expiresAt, askAt, lines, ...rest } = asked;
  return ok({
    ...rest,
    lines: [...lines],
    status: 'open',
    ...(expiresAt ? { expiresAt } : {}),
    ...(askAt ? { askAt } : {}),
    openedAt: at,
    openedBy: by,
    revision: 1,
  });
}

/** Why a registration cannot be put into an order; undefined where it can. */
export function whyNotPayable(
  registrationId: RegistrationId,
  payable: Payable | undefined,
): OpenOrderRefusal | undefined {
  if (!payable) return { code: 'NOT_PAYABLE', registrationId };
  const { mayPay, orders, refunded } = payable;
  const paid = orders.find(({ status, _id }) => status === 'paid' && !refunded.includes(_id));
  if (paid) return { code: 'ALREADY_PAID', registrationId };
  const open = orders.find(({ status }) => status === 'open');
  if (open) return { code: 'ORDER_OPEN', registrationId, orderId: open._id, channel: open.channel };
  return mayPay ? undefined : { code: 'NOT_PAYABLE', registrationId };
}

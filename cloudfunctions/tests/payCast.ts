import { orderCalls } from '#contract/order';
import { civilDateOf, type Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import type { Order } from '#domain/order/order';
import type { Receipt } from '#domain/order/receipt';
import type { Refund } from '#domain/order/refund';
import type { Person } from '#domain/person/person';
import { priceFor } from '#domain/registration/priceFor';
import { firstSubmission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import type { SeatLedger } from '#domain/registration/seatLedger';
import { decide } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import {
  attendee,
  cast,
  idOf,
  LEAD,
  ledgerOf,
  leadWith,
  ONLINE,
  registrationOf,
  trainingOf,
} from './people';
import type { Documents, Product } from './product';

export const MERCHANT = { _id: 'pay', subMchId: '1900000109' };
/** In the window of registration of both trainings, before their last day to pay (O3, L5). */
export const PAYING = '2026-04-06T02:00:00.000Z' as Instant;
const REGISTERED = '2026-04-05T02:00:00.000Z' as Instant;
const NOBODY = { memberships: [], unitApplications: [] };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

function approved(training: Training, person: Person, at: Instant): Registration {
  const price = priceFor(training, NOBODY, civilDateOf(at));
  const first = firstSubmission(training, { person, price, at }, 'submitted');
  const decided = decide(first, 1, { kind: 'approve' }, idOf(attendee(0)), at);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

export interface PayCast {
  readonly people: number;
  /** Of the class; as many as people where nothing is said. */
  readonly seats?: number;
  /** How many of the people are approved for both trainings; all where nothing is said. */
  readonly approved?: number;
  readonly approvedAt?: Instant;
}

/** People who have signed up, of whom the first are approved and unpaid, and a merchant to pay to. */
export function payCast({ people, seats, approved: count, approvedAt }: PayCast): Documents {
  const base = cast(people, seats ?? people);
  const lead = leadWith(seats ?? people);
  const at = approvedAt ?? REGISTERED;
  const seated = (base['persons'] as readonly Person[]).slice(0, count ?? people);
  const empty = ledgerOf(lead);
  const ledger: SeatLedger = {
    ...empty,
    free: empty.limit - seated.length,
    holders: Object.fromEntries(seated.map(({ _id }) => [_id, at])),
  };
  return {
    ...base,
    seatLedgers: [ledger],
    registrations: seated.flatMap((person) =>
      [lead, trainingOf(ONLINE)].map((training) => approved(training, person, at)),
    ),
    settings: [MERCHANT],
  };
}

/** For somebody who is not a member. */
export const FEE: Readonly<Record<string, number>> = { [ONLINE]: 49_000, [LEAD]: 170_000 };

/** Payments and callbacks as WeChat keeps them. */
interface Payments {
  readonly orders: {
    outTradeNo: string;
    prepayId: string;
    state: string;
    totalFee: number;
    transactionId?: string;
  }[];
  readonly refunds: { outRefundNo: string; state: string; refundFee: number }[];
  readonly callbacks: { event: Record<string, unknown>; delivered: boolean; attempts: number }[];
}
export const payments = (product: Product) => product.door<Payments>('/console/payments');

/** What the person at the cashier decides. */
export const atCashier = (product: Product, openid: string, prepayId: string, outcome = 'pay') =>
  product.door<{ state?: string; error?: string }>(
    `/phone/payment/${prepayId}`,
    { outcome },
    openid,
  );

export const prepayIdOf = (parameters: { package: string }): string =>
  parameters.package.replace('prepay_id=', '');

/** Everything that is due has been done: callbacks, refunds, timers. */
export const settled = (product: Product) => product.advance(0);

/** What every call about paying for a training names. */
export const forTraining = (openid: string, training = ONLINE) => ({
  registrationId: registrationOf(openid, training),
  terminal: 'ios' as const,
});

/** The online payment of a person, up to the cashier. */
export async function toCashier(product: Product, openid: string, training = ONLINE) {
  const input = { ...forTraining(openid, training), fen: Fen.parse(FEE[training]) };
  const { orderId, parameters } = await product.value(openid, orderCalls.payOnline, input);
  return { orderId, prepayId: prepayIdOf(parameters) };
}

/** Pays online; the callback has been heard. */
export async function paysOnline(product: Product, openid: string, training = ONLINE) {
  const { orderId, prepayId } = await toCashier(product, openid, training);
  await atCashier(product, openid, prepayId);
  await settled(product);
  return orderId;
}

export interface Books {
  readonly orders: Order[];
  readonly receipts: Receipt[];
  readonly refunds: Refund[];
  readonly registrations: Registration[];
}

export async function books(product: Product): Promise<Books> {
  const [orders, receipts, refunds, registrations] = await Promise.all([
    product.documents<Order>('orders'),
    product.documents<Receipt>('receipts'),
    product.documents<Refund>('refunds'),
    product.documents<Registration>('registrations'),
  ]);
  return { orders, receipts, refunds, registrations };
}

import { financeCalls } from '#contract/finance';
import { orderCalls } from '#contract/order';
import type { CivilDate, Instant } from '#domain/calendar';
import type { RegistrationId } from '#domain/ids';
import { received, type Receipt } from '#domain/order/receipt';
import type { ReceiptId } from '#domain/order/receiptId';
import { MOST_PEOPLE } from '#domain/order/order';
import type { OrderId } from '#domain/order/orderId';
import { Fen } from '#domain/money';
import { firstSubmission } from '#domain/registration/register';
import type { Registration } from '#domain/registration/registration';
import { decide } from '#domain/registration/transitions';
import { samplePerson, sampleProfile } from '../../config/demo/people';
import { attendee, idOf, ONLINE, organizer, registrationOf, trainingOf } from './people';
import { type Documents, OPENING, type Product } from './product';
import { hubei, unitCast, wuhan } from './units';

/** Twelve of the staff who are registered, approved and unpaid. */
export const staff = Array.from({ length: 12 }, (_, n) => attendee(30 + n));
/** Works at another library. */
export const foreign = attendee(60);
/** Finance of the whole Society. */
export const cashier = attendee(70);

export const unitId = hubei._id;
export const trainingId = ONLINE;
export const PRICE = 49_000;

const online = trainingOf(ONLINE);
const nonMember = { fen: Fen.parse(PRICE), asOf: '2026-04-03' as CivilDate, duesYear: 2026 };

const personAt = (openid: string, n: number, unit: typeof hubei) =>
  samplePerson(n, openid, {
    ...sampleProfile(n),
    workplace: { kind: 'listed', unitId: unit._id, name: unit.name },
  });

/** Twice as many of the staff as one order may have. */
export const many = Array.from({ length: 2 * MOST_PEOPLE }, (_, n) => attendee(100 + n));

const people = [
  ...many.map((openid, n) => personAt(openid, 100 + n, hubei)),
  ...staff.map((openid, n) => personAt(openid, 30 + n, hubei)),
  personAt(foreign, 60, wuhan),
  personAt(cashier, 70, wuhan),
];

/** A registration of somebody of the cast for the online training. */
export function submittedBy(openid: string): Registration {
  const person = people.find(({ _id }) => _id === idOf(openid))!;
  const price = { kind: 'nonMember', ...nonMember } as const;
  return firstSubmission(online, { person, price, at: OPENING }, 'submitted');
}

export function approvedOf(openid: string): Registration {
  const submitted = submittedBy(openid);
  const decided = decide(submitted, 1, { kind: 'approve' }, idOf(organizer), OPENING);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}

/** The same with these of the staff instead. */
export const largeGroupCast = (): Documents => ({
  ...groupCast(),
  registrations: many.map(approvedOf),
});

/** The cast of the units, twelve of whose staff may be paid for, and finance. */
export function groupCast(): Documents {
  const cast = unitCast();
  return {
    ...cast,
    persons: [...cast.persons!, ...people],
    registrations: [...staff, foreign].map(approvedOf),
    grants: [{ _id: idOf(cashier), grants: [{ role: 'finance', scope: 'national' }] }],
    settings: [{ _id: 'pay', subMchId: '1900000109' }],
  };
}

export const registrationIds = (openids: readonly string[]): RegistrationId[] =>
  openids.map((openid) => registrationOf(openid, ONLINE));

/** The unit's order for these people. */
export const opens = (product: Product, openid: string, openids: readonly string[] = staff) =>
  product.value(openid, orderCalls.openGroup, {
    unitId,
    trainingId,
    registrationIds: registrationIds(openids),
  });

/** A transfer as finance has entered it. */
export async function arrives(
  product: Product,
  fen: number,
  { arrivedOn = '2026-04-03' as CivilDate, name = 'a' } = {},
): Promise<ReceiptId> {
  const receipt: Receipt = received({
    _id: `bank:${name}` as ReceiptId,
    fen: Fen.parse(fen),
    from: hubei.name,
    remark: '在职培训',
    arrivedOn,
    enteredAt: `${arrivedOn}T04:00:00.000Z` as Instant,
  });
  await product.import({ receipts: [receipt] });
  return receipt._id;
}

/** Finance confirms that the transfer pays for the order. */
export const confirms = (product: Product, orderId: OrderId, receiptId: ReceiptId, fen: number) =>
  product.call(cashier, financeCalls.confirm, {
    payments: [{ orderId, money: [{ receiptId, fen }] }],
  });

/** An order of the unit, paid with a transfer that arrived on that day. */
export async function paidGroup(
  product: Product,
  openid: string,
  { openids = staff, arrivedOn = '2026-04-03' as CivilDate } = {},
) {
  const { order } = await opens(product, openid, openids);
  const receiptId = await arrives(product, order.fen, { arrivedOn });
  const confirmed = await confirms(product, order.orderId, receiptId, order.fen);
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
  return order;
}

import type { InputOf, OutputOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import type { Instant } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import type { Order } from '#domain/order/order';
import { payUntil } from '#domain/registration/deadlines';
import { hasEnded, type Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { command } from '#shell/platform';
import { orders } from '#shell/store';
import { staffRegistrations } from './staff';

type Found = OutputOf<typeof orderCalls.groupCandidates>;
type Why = Found['others'][number]['why'];
export type Unpaid = Extract<Registration, { status: 'approved' }>;

export interface StaffAtTraining {
  /** Approved, unpaid, in time, and asked for by nobody (P3). */
  readonly candidates: readonly Unpaid[];
  readonly others: Found['others'];
}

/** Who of a unit's staff may be paid for at a training, and why the others may not (P3). */
export async function staffAtTraining(
  { unitId }: Pick<InputOf<typeof orderCalls.groupCandidates>, 'unitId'>,
  training: Training,
  now: Instant,
): Promise<StaffAtTraining> {
  const staff = await staffRegistrations(unitId, training._id);
  const asking = await ordersAskingFor(staff);
  const candidates: Unpaid[] = [];
  const others: Found['others'] = [];
  for (const registration of staff) {
    if (registration.status === 'rejected' || hasEnded(registration.status)) continue;
    const order = registration.orderId && asking.get(registration.orderId);
    const why = whyNot(registration, order, unitId, isLate(training, registration, now));
    if (why) others.push({ name: registration.applicant.name, why });
    else candidates.push(registration as Unpaid);
  }
  return { candidates, others };
}

async function ordersAskingFor(
  staff: readonly Registration[],
): Promise<ReadonlyMap<string, Order>> {
  const ids = staff.flatMap(({ status, orderId }) =>
    status === 'approved' && orderId ? [orderId] : [],
  );
  const found = ids.length > 0 ? await orders.listAll({ _id: command.in([...new Set(ids)]) }) : [];
  return new Map(found.map((order) => [order._id, order]));
}

export const isLate = (training: Training, registration: Registration, now: Instant): boolean =>
  registration.status === 'approved' && now >= payUntil(training, registration.approvedAt);

function whyNot(
  { status, price }: Registration,
  order: Order | undefined,
  unitId: UnitId,
  late: boolean,
): Why | undefined {
  if (status === 'paid') return 'paid';
  if (status !== 'approved' || price.fen === 0) return 'notApproved';
  if (order?.status === 'open') {
    if (order.payer.kind === 'unit')
      return order.payer.unitId === unitId ? 'inGroup' : 'inOtherGroup';
    return order.channel === 'online' ? 'payingOnline' : 'payingByBank';
  }
  return late ? 'tooLate' : undefined;
}

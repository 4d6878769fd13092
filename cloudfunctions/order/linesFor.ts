import type { Instant } from '#domain/calendar';
import type { RegistrationId, UnitId } from '#domain/ids';
import type { OrderLine } from '#domain/order/order';
import { payUntil } from '#domain/registration/deadlines';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { isLate } from './candidates';
import { staffRegistrations } from './staff';

type LinesRefusal =
  | { code: 'NOT_PAYABLE'; name?: string }
  | { code: 'ALREADY_PAID'; name?: string }
  | { code: 'PAY_TOO_LATE'; endedAt: Instant };

/**
 * The lines of an order for these of the unit's staff, each at its own stored price (M11). Whoever is not of the staff
 * is refused without a name: nothing is learned about others.
 */
export async function linesFor({
  unitId,
  training,
  ids,
  now,
}: {
  readonly unitId: UnitId;
  readonly training: Training;
  readonly ids: readonly RegistrationId[];
  readonly now: Instant;
}): Promise<Result<OrderLine[], LinesRefusal>> {
  const staff = new Map(
    (await staffRegistrations(unitId, training._id)).map((one) => [one._id, one]),
  );
  const lines: OrderLine[] = [];
  for (const id of ids) {
    const registration = staff.get(id);
    if (!registration) return err({ code: 'NOT_PAYABLE' });
    const refusal = whyNot(training, registration, now);
    if (refusal) return err(refusal);
    const { personId, applicant, price } = registration;
    lines.push({ registrationId: id, personId, name: applicant.name, fen: price.fen });
  }
  return ok(lines);
}

function whyNot(
  training: Training,
  registration: Registration,
  now: Instant,
): LinesRefusal | undefined {
  const { name } = registration.applicant;
  if (registration.status === 'paid') return { code: 'ALREADY_PAID', name };
  if (registration.status !== 'approved' || registration.price.fen === 0)
    return { code: 'NOT_PAYABLE', name };
  return isLate(training, registration, now)
    ? { code: 'PAY_TOO_LATE', endedAt: payUntil(training, registration.approvedAt) }
    : undefined;
}

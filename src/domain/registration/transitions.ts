import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import type { OrderId } from '../order/orderId';
import { withStep } from './history';
import {
  hasEnded,
  type Registration,
  type RegistrationStatus,
  type RegistrationStep,
} from './registration';

export type Decision =
  { kind: 'approve' } | { kind: 'return'; reason: string } | { kind: 'reject'; reason: string };

export type DecisionRefusal =
  { code: 'ALREADY_DECIDED'; status: RegistrationStatus; at: Instant } | { code: 'NO_SEAT' };

const base = (registration: Registration, step: RegistrationStep) => ({
  _id: registration._id,
  trainingId: registration.trainingId,
  personId: registration.personId,
  applicant: registration.applicant,
  price: registration.price,
  submittedAt: registration.submittedAt,
  revision: registration.revision + 1,
  steps: withStep(registration.steps, step),
});

/**
 * An organizer's decision on the registration as they saw it (`revision`). One decision stands: whoever comes
 * second is told. Somebody on the waiting list has no seat yet and can only be rejected (O4, L2).
 */
export function decide(
  registration: Registration,
  revision: number,
  decision: Decision,
  by: PersonId,
  now: Instant,
): Result<Registration, DecisionRefusal> {
  const { status } = registration;
  const open = status === 'submitted' || status === 'waitlisted';
  if (!open || registration.revision !== revision)
    return err({ code: 'ALREADY_DECIDED', status, at: registration.steps.at(-1)!.at });
  if (decision.kind === 'reject') {
    const step: RegistrationStep = { to: 'rejected', at: now, by, reason: decision.reason };
    return ok({ ...base(registration, step), status: 'rejected', reason: decision.reason });
  }
  if (status === 'waitlisted') return err({ code: 'NO_SEAT' });
  if (decision.kind === 'return') {
    const step: RegistrationStep = { to: 'returned', at: now, by, reason: decision.reason };
    return ok({ ...base(registration, step), status: 'returned', reason: decision.reason });
  }
  return ok({
    ...base(registration, { to: 'approved', at: now, by }),
    status: 'approved',
    approvedAt: now,
  });
}

export type WithdrawRefusal =
  | { code: 'CANNOT_WITHDRAW'; status: RegistrationStatus }
  | { code: 'COURSE_STARTED'; startedAt: Instant };

/**
 * The attendee steps back, until the course starts. A withdrawn one stays withdrawn (safe to repeat); a rejected one
 * cannot, and who has paid asks the money back instead.
 */
export function withdraw(
  registration: Registration,
  startsAt: Instant,
  now: Instant,
): Result<Registration, WithdrawRefusal> {
  const { status } = registration;
  if (status === 'withdrawn') return ok(registration);
  if (status === 'rejected' || status === 'paid' || hasEnded(status))
    return err({ code: 'CANNOT_WITHDRAW', status });
  if (now >= startsAt) return err({ code: 'COURSE_STARTED', startedAt: startsAt });
  const step: RegistrationStep = { to: 'withdrawn', at: now, by: registration.personId };
  return ok({ ...base(registration, step), status: 'withdrawn' });
}

/** A freed seat reaches the first who waits (L2); anybody else stays as they are. */
export function moveUp(registration: Registration, now: Instant): Registration {
  if (registration.status !== 'waitlisted') return registration;
  return { ...base(registration, { to: 'submitted', at: now }), status: 'submitted' };
}

type Approved = Extract<Registration, { status: 'approved' }>;
type Paid = Extract<Registration, { status: 'paid' }>;

/** An order asks for the money of an approved registration; without one, it was let go (P1). */
export function askedBy(registration: Approved, orderId: OrderId | undefined): Approved {
  const { orderId: _earlier, ...rest } = registration;
  return { ...rest, ...(orderId ? { orderId } : {}), revision: registration.revision + 1 };
}

/** The whole price has arrived through that order. */
export const paidBy = (registration: Approved, orderId: OrderId, at: Instant): Paid => ({
  ...base(registration, { to: 'paid', at }),
  status: 'paid',
  approvedAt: registration.approvedAt,
  paidAt: at,
  orderId,
});

/** Unpaid when the time to pay was over: the seat goes to who waits (X3). */
export const lapse = (registration: Approved, at: Instant): Registration => ({
  ...base(registration, { to: 'lapsed', at }),
  status: 'lapsed',
});

/** The money goes back, and with it the place (O10, X5). */
export const refunded = (registration: Paid, at: Instant, by: PersonId): Registration => ({
  ...base(registration, { to: 'refunded', at, by }),
  status: 'refunded',
});

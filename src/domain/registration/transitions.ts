import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import { withStep } from './history';
import type { Registration, RegistrationStatus, RegistrationStep } from './registration';

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
 * cannot.
 */
export function withdraw(
  registration: Registration,
  startsAt: Instant,
  now: Instant,
): Result<Registration, WithdrawRefusal> {
  const { status } = registration;
  if (status === 'withdrawn') return ok(registration);
  if (status === 'rejected') return err({ code: 'CANNOT_WITHDRAW', status });
  if (now >= startsAt) return err({ code: 'COURSE_STARTED', startedAt: startsAt });
  const step: RegistrationStep = { to: 'withdrawn', at: now, by: registration.personId };
  return ok({ ...base(registration, step), status: 'withdrawn' });
}

/** A freed seat reaches the first who waits (L2); anybody else stays as they are. */
export function moveUp(registration: Registration, now: Instant): Registration {
  if (registration.status !== 'waitlisted') return registration;
  return { ...base(registration, { to: 'submitted', at: now }), status: 'submitted' };
}

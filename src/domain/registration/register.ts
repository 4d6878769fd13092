import type { Instant } from '../calendar';
import { registrationIdOf } from '../ids';
import type { Person } from '../person/person';
import { err, ok, type Result } from '../result';
import type { Training } from '../training/training';
import { withStep } from './history';
import type { Applicant, Registration } from './registration';
import type { Place } from './seatLedger';
import { moveUp } from './transitions';

export type RegisterRefusal =
  | { code: 'TRAINING_UNKNOWN' }
  | { code: 'REGISTRATION_NOT_OPEN'; opensAt: Instant }
  | { code: 'REGISTRATION_CLOSED'; closedAt: Instant }
  | { code: 'REGISTRATION_REJECTED' };

/** Registration is possible for a published training in its window (O3, X4). */
export function registrationOpen(training: Training, now: Instant): Result<true, RegisterRefusal> {
  if (training.state === 'draft') return err({ code: 'TRAINING_UNKNOWN' });
  const { opensAt, closesAt } = training.registration;
  if (training.state === 'closed' || now >= closesAt)
    return err({ code: 'REGISTRATION_CLOSED', closedAt: closesAt });
  if (now < opensAt) return err({ code: 'REGISTRATION_NOT_OPEN', opensAt });
  return ok(true);
}

export const applicantOf = (person: Person): Applicant => ({
  ...person.profile,
  phone: person.phone,
});

/** The registration that a first submission makes, once its place is known. */
export function firstSubmission(
  training: Training,
  person: Person,
  status: 'submitted' | 'waitlisted',
  now: Instant,
): Registration {
  return {
    _id: registrationIdOf(training._id, person._id),
    trainingId: training._id,
    personId: person._id,
    applicant: applicantOf(person),
    status,
    submittedAt: now,
    revision: 1,
    steps: [{ to: status, at: now, by: person._id }],
  };
}

/** The state of a submission by the place that the ledger gives. */
export const statusFor = (place: Place): 'submitted' | 'waitlisted' =>
  place.kind === 'seated' ? 'submitted' : 'waitlisted';

function submittedAnew(
  previous: Registration,
  person: Person,
  status: 'submitted' | 'waitlisted',
  now: Instant,
): Registration {
  return {
    _id: previous._id,
    trainingId: previous.trainingId,
    personId: previous.personId,
    applicant: applicantOf(person),
    status,
    submittedAt: now,
    revision: previous.revision + 1,
    steps: withStep(previous.steps, { to: status, at: now, by: person._id }),
  };
}

/**
 * What asking (again) makes of a registration that exists already: an active one stays as it is, a returned one
 * is submitted anew with today's profile, a withdrawn one starts again, a rejected one stays rejected.
 * Without a `place` (the person has withdrawn meanwhile) nothing is submitted.
 */
export function submitAgain(
  previous: Registration,
  person: Person,
  place: Place | undefined,
  now: Instant,
): Result<Registration, RegisterRefusal> {
  switch (previous.status) {
    case 'rejected':
      return err({ code: 'REGISTRATION_REJECTED' });
    case 'submitted':
    case 'approved':
      return ok(previous);
    case 'waitlisted':
      return ok(place?.kind === 'seated' ? moveUp(previous, now) : previous);
    case 'returned':
    case 'withdrawn':
      return ok(place ? submittedAnew(previous, person, statusFor(place), now) : previous);
  }
}

/**
 * The registration that a place in the ledger stands for. Differs from `previous` only where a process took the
 * place and died, or is about to write: the ledger is the truth (L2).
 */
export function completed(
  training: Training,
  person: Person,
  place: Place,
  previous: Registration | undefined,
  now: Instant,
): Registration {
  if (!previous) return firstSubmission(training, person, statusFor(place), now);
  if (previous.status === 'withdrawn')
    return submittedAnew(previous, person, statusFor(place), now);
  return place.kind === 'seated' ? moveUp(previous, now) : previous;
}

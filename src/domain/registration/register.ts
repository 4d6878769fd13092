import type { Instant } from '../calendar';
import { registrationIdOf } from '../ids';
import type { Person } from '../person/person';
import { err, ok, type Result } from '../result';
import type { Training } from '../training/training';
import { withStep } from './history';
import type { Price } from './price';
import { type Applicant, type Ended, hasEnded, type Registration } from './registration';
import type { Place } from './seatLedger';
import { moveUp } from './transitions';

export type RegisterRefusal =
  | { code: 'TRAINING_UNKNOWN' }
  | { code: 'REGISTRATION_NOT_OPEN'; opensAt: Instant }
  | { code: 'REGISTRATION_CLOSED'; closedAt: Instant }
  | { code: 'REGISTRATION_REJECTED' };

/** Registration is possible for a published training in its window (O3, X4). */
export function registrationOpen(training: Training, now: Instant): Result<true, RegisterRefusal> {
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

/** Who asks for a place, when, and at which price. */
export interface Submission {
  readonly person: Person;
  readonly price: Price;
  readonly at: Instant;
}

/** The state of a submission by the place that the ledger gives. */
export const statusFor = (place: Place): 'submitted' | 'waitlisted' =>
  place.kind === 'seated' ? 'submitted' : 'waitlisted';

/** The registration that a first submission makes, once its place is known. */
export function firstSubmission(
  training: Training,
  { person, price, at }: Submission,
  status: 'submitted' | 'waitlisted',
): Registration {
  return {
    _id: registrationIdOf(training._id, person._id),
    trainingId: training._id,
    personId: person._id,
    applicant: applicantOf(person),
    price,
    status,
    submittedAt: at,
    revision: 1,
    steps: [{ to: status, at, by: person._id }],
  };
}

function submittedAnew(
  previous: Registration,
  { person, price, at }: Submission,
  status: 'submitted' | 'waitlisted',
): Registration {
  return {
    _id: previous._id,
    trainingId: previous.trainingId,
    personId: previous.personId,
    applicant: applicantOf(person),
    price,
    status,
    submittedAt: at,
    revision: previous.revision + 1,
    steps: withStep(previous.steps, { to: status, at, by: person._id }),
  };
}

/**
 * A returned registration comes again with today's profile, at the price it had (L2, M11); anything else stays as it is.
 * Without a `place` (the person has withdrawn meanwhile) nothing is submitted.
 */
export function corrected(
  previous: Registration,
  { person, at }: Omit<Submission, 'price'>,
  place: Place | undefined,
): Registration {
  if (previous.status !== 'returned' || !place) return previous;
  return submittedAnew(previous, { person, at, price: previous.price }, statusFor(place));
}

/**
 * What asking (again) makes of a registration that exists already: an active one stays as it is, a returned one
 * is corrected, one that has ended starts again at today's price, a rejected one stays rejected.
 */
export function submitAgain(
  previous: Registration,
  submission: Submission,
  place: Place | undefined,
): Result<Registration, RegisterRefusal> {
  switch (previous.status) {
    case 'rejected':
      return err({ code: 'REGISTRATION_REJECTED' });
    case 'submitted':
    case 'approved':
    case 'paid':
      return ok(previous);
    case 'waitlisted':
      return ok(place?.kind === 'seated' ? moveUp(previous, submission.at) : previous);
    case 'returned':
      return ok(corrected(previous, submission, place));
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return ok(place ? submittedAnew(previous, submission, statusFor(place)) : previous);
  }
}

/** Somebody who has a place, but whose registration for it is not written: it needs a price. */
export const isUnwritten = (
  previous: Registration | undefined,
): previous is Extract<Registration, { status: Ended }> | undefined =>
  previous === undefined || hasEnded(previous.status);

/**
 * The registration that a place in the ledger stands for. Differs from `previous` only where a process took the
 * place and died, or is about to write: the ledger is the truth (L2).
 */
export function completed(
  training: Training,
  submission: Submission,
  place: Place,
  previous: Registration | undefined,
): Registration {
  if (!previous) return firstSubmission(training, submission, statusFor(place));
  if (hasEnded(previous.status)) return submittedAnew(previous, submission, statusFor(place));
  return place.kind === 'seated' ? moveUp(previous, submission.at) : previous;
}

import type { Instant } from '../calendar';
import { registrationIdOf } from '../ids';
import type { Person } from '../person/person';
import { err, ok, type Result } from '../result';
import type { Training } from '../training/training';
import type { Applicant, Registration } from './registration';

export type RegisterRefusal =
  | { code: 'TRAINING_UNKNOWN' }
  | { code: 'REGISTRATION_NOT_OPEN'; opensAt: Instant }
  | { code: 'REGISTRATION_CLOSED'; closedAt: Instant }
  | { code: 'REGISTRATION_REJECTED' };

/** Registration is possible for a published training in its window (O3, X4). */
export function registrationOpen(training: Training, now: Instant): Result<true, RegisterRefusal> {
  if (training.state === 'draft') return err({ code: 'TRAINING_UNKNOWN' });
  const { opensAt, closesAt } = training.registration;
  if (now < opensAt) return err({ code: 'REGISTRATION_NOT_OPEN', opensAt });
  if (training.state === 'closed' || now >= closesAt)
    return err({ code: 'REGISTRATION_CLOSED', closedAt: closesAt });
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

/**
 * What asking (again) makes of a registration that exists already: an active one stays as it is, a returned one
 * is submitted anew with today's profile, a withdrawn one starts again, a rejected one stays rejected.
 */
export function submitAgain(
  previous: Registration,
  person: Person,
  status: 'submitted' | 'waitlisted',
  now: Instant,
): Result<Registration, RegisterRefusal> {
  switch (previous.status) {
    case 'rejected':
      return err({ code: 'REGISTRATION_REJECTED' });
    case 'submitted':
    case 'approved':
    case 'waitlisted':
      return ok(previous);
    case 'returned':
    case 'withdrawn':
      return ok({
        _id: previous._id,
        trainingId: previous.trainingId,
        personId: previous.personId,
        applicant: applicantOf(person),
        status,
        submittedAt: now,
        revision: previous.revision + 1,
        steps: [...previous.steps, { to: status, at: now, by: person._id }],
      });
  }
}

import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import { courseStartsAt } from '../training/courseStart';
import type { Training } from '../training/training';
import type { Registration } from './registration';

/** The ONE thing to do next for a registration, and until when. `passed` means the deadline is over. */
export type NextStep =
  | { kind: 'waitForSeat' }
  | { kind: 'waitForReview' }
  | { kind: 'correct'; until: Instant }
  | { kind: 'pay'; until: CivilDate; passed: boolean }
  | { kind: 'none' };

/** Last day to pay: payBy, else as long as study or the class is open (P1, X3). */
export function lastPaymentDay(training: Training): CivilDate {
  if (training.payBy) return training.payBy;
  return training.mode === 'online' ? training.windows.study.until : training.classDays.until;
}

export function nextStep(training: Training, registration: Registration, now: Instant): NextStep {
  switch (registration.status) {
    case 'waitlisted':
      return { kind: 'waitForSeat' };
    case 'submitted':
      return { kind: 'waitForReview' };
    case 'returned':
      return { kind: 'correct', until: courseStartsAt(training) };
    case 'approved': {
      const until = lastPaymentDay(training);
      return { kind: 'pay', until, passed: civilDateOf(now) > until };
    }
    case 'rejected':
    case 'withdrawn':
      return { kind: 'none' };
  }
}

import { type CivilDate, civilDateOf, type Instant } from '../calendar';
import { courseEndsAt, courseStartsAt, daysOf } from '../training/courseTimes';
import type { Training } from '../training/training';
import type { Registration } from './registration';

/** The ONE thing to do next for a registration, and until when. `passed` means the deadline is over. */
export type NextStep =
  | { kind: 'waitForSeat' }
  | { kind: 'waitForReview' }
  | { kind: 'correct'; until: Instant }
  | { kind: 'pay'; until: CivilDate; passed: boolean }
  | { kind: 'attend'; from: CivilDate; until: CivilDate }
  | { kind: 'none' };

/** Last day to pay: payBy, else as long as study or the class is open (P1, X3). */
export function lastPaymentDay(training: Training): CivilDate {
  if (training.payBy) return training.payBy;
  return training.mode === 'online' ? training.windows.study.until : training.classDays.until;
}

/** Nothing is left to do for a place that was not won before the course, nor after its end. */
export function nextStep(training: Training, registration: Registration, now: Instant): NextStep {
  if (now >= courseEndsAt(training)) return { kind: 'none' };
  const startsAt = courseStartsAt(training);
  const started = now >= startsAt;
  switch (registration.status) {
    case 'waitlisted':
      return { kind: started ? 'none' : 'waitForSeat' };
    case 'submitted':
      return { kind: started ? 'none' : 'waitForReview' };
    case 'returned':
      return started ? { kind: 'none' } : { kind: 'correct', until: startsAt };
    case 'approved': {
      const until = lastPaymentDay(training);
      return { kind: 'pay', until, passed: civilDateOf(now) > until };
    }
    case 'paid':
      return { kind: 'attend', ...daysOf(training) };
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return { kind: 'none' };
  }
}

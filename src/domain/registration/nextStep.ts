import type { CivilDate, Instant } from '../calendar';
import { courseEndsAt, courseStartsAt, daysOf } from '../training/courseTimes';
import type { Training } from '../training/training';
import { lastDayToPay, payUntil } from './deadlines';
import type { Registration } from './registration';

/** The ONE thing to do next for a registration, and until when. `passed` means the deadline is over. */
export type NextStep =
  | { kind: 'waitForSeat' }
  | { kind: 'waitForReview' }
  | { kind: 'correct'; until: Instant }
  | { kind: 'pay'; until: CivilDate; passed: boolean }
  | { kind: 'room'; until: Instant }
  | { kind: 'attend'; from: CivilDate; until: CivilDate }
  | { kind: 'none' };

/**
 * Nothing is left to do for a place that was not won before the course, nor after its end. `roomUntil`: a room may be
 * registered before that moment, and is neither held nor waited for (H1).
 */
export function nextStep(
  training: Training,
  registration: Registration,
  now: Instant,
  roomUntil?: Instant,
): NextStep {
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
      const { approvedAt } = registration;
      const passed = now >= payUntil(training, approvedAt);
      return { kind: 'pay', until: lastDayToPay(training, approvedAt), passed };
    }
    case 'paid':
      if (roomUntil !== undefined && now < roomUntil) return { kind: 'room', until: roomUntil };
      return { kind: 'attend', ...daysOf(training) };
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return { kind: 'none' };
  }
}

import type { CivilDate, DayWindow, Instant } from '../calendar';
import type { Studied } from '../study/study';
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
  | { kind: 'study'; done: number; total: number; until: CivilDate }
  | { kind: 'attend'; from: CivilDate; until: CivilDate }
  | { kind: 'none' };

/** What is known beside the registration itself. */
export interface Known {
  /** A room may be registered before that moment, and is neither held nor waited for (H1). */
  readonly roomUntil?: Instant | undefined;
  /** How many courses are finished (O5). */
  readonly studied?: Studied | undefined;
}

/** Nothing is left to do for a place that was not won before the course, nor after its end. */
export function nextStep(
  training: Training,
  registration: Registration,
  now: Instant,
  { roomUntil, studied }: Known = {},
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
      if (studied && studied.total > 0 && started) return studyStep(studied, daysOf(training));
      return { kind: 'attend', ...daysOf(training) };
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
    case 'refunded':
      return { kind: 'none' };
  }
}

/** The courses first (O5, O6). */
function studyStep({ done, total, isFinished }: Studied, { until }: DayWindow): NextStep {
  return isFinished ? { kind: 'none' } : { kind: 'study', done, total, until };
}

import { type CivilDate, closesAt, type DayWindow, type Instant, instantIn } from '../calendar';
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
  | { kind: 'pay'; until: CivilDate; passed: boolean; roomUntil?: Instant }
  | { kind: 'room'; until: Instant }
  | { kind: 'study'; done: number; total: number; until: CivilDate }
  | { kind: 'survey'; from?: CivilDate; until: CivilDate }
  | { kind: 'certificate'; from?: CivilDate; until: CivilDate }
  | { kind: 'attend'; from: CivilDate; until: CivilDate }
  | { kind: 'none' };

/** What is known beside the registration itself. */
export interface Known {
  /** A room may be registered before that moment, and is neither held nor waited for (H1). */
  readonly roomUntil?: Instant | undefined;
  /** How many courses are finished (O5). */
  readonly studied?: Studied | undefined;
  /** Whether the survey is answered, and on which days it can be; no days where there is none (O6). */
  readonly surveyed?: { readonly isSubmitted: boolean; readonly days?: DayWindow } | undefined;
}

/** Nothing is left to do for a place that was not won before the course, nor after its end. */
export function nextStep(
  training: Training,
  registration: Registration,
  now: Instant,
  known: Known = {},
): NextStep {
  const { roomUntil, studied } = known;
  const last =
    registration.status === 'paid'
      ? (surveyStep(training, known, now) ?? certificateStep(training, known, now))
      : undefined;
  if (now >= courseEndsAt(training)) return last ?? { kind: 'none' };
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
      const room = !passed && roomUntil !== undefined && now < roomUntil ? { roomUntil } : {};
      return { kind: 'pay', until: lastDayToPay(training, approvedAt), passed, ...room };
    }
    case 'paid':
      if (roomUntil !== undefined && now < roomUntil) return { kind: 'room', until: roomUntil };
      if (last) return last;
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

/** Once all courses are finished, until the survey closes; after a class on site from its first day on (O6). */
function surveyStep(
  training: Training,
  { studied, surveyed }: Known,
  now: Instant,
): NextStep | undefined {
  const days = surveyed?.days;
  if (!days || surveyed.isSubmitted || now >= closesAt(days)) return undefined;
  const isEarly = now < instantIn(days.from);
  const isMine = training.mode === 'online' ? studied?.isFinished === true : !isEarly;
  if (!isMine) return undefined;
  return { kind: 'survey', ...(isEarly ? { from: days.from } : {}), until: days.until };
}

/** Once courses and survey are done, until the window of certificates closes (O3, O7, X8). */
function certificateStep(
  training: Training,
  { studied, surveyed }: Known,
  now: Instant,
): NextStep | undefined {
  if (training.mode !== 'online' || !studied?.isFinished || !surveyed?.isSubmitted)
    return undefined;
  const { from, until } = training.windows.certificate;
  if (now >= closesAt(training.windows.certificate)) return undefined;
  return { kind: 'certificate', ...(now < instantIn(from) ? { from } : {}), until };
}

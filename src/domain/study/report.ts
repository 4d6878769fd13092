import type { Instant } from '../calendar';
import type { CourseId, Training } from '../training/training';
import type { Intervals } from './intervals';
import { type CourseProgress, type Study, type StudyClock, studiedCourses } from './study';
import { credit, creditable, creditedUpTo, isWatched } from './watching';

/** What a phone says was watched; several courses when it was without a network for a while. */
export type Reported = readonly { readonly courseId: CourseId; readonly parts: Intervals }[];

export interface Credited {
  readonly study: Study;
  readonly clock: StudyClock;
  /** Seconds that are new. */
  readonly earned: number;
}

/**
 * Credits what was reported: never more seconds than passed on the server since this person's last credit, nothing
 * twice, nothing beyond the video, nothing ahead, nothing of a course that was not begun. What earns nothing changes
 * nothing, so that the same report may come again, late or out of order (O5).
 */
export function report(
  training: Training,
  before: { readonly study: Study; readonly clock: StudyClock },
  reported: Reported,
  now: Instant,
): Credited {
  const { creditedAt } = before.clock;
  const { courses, given } = reported.reduce<{
    readonly courses: Study['courses'];
    readonly given: readonly Given[];
  }>(
    (so, { courseId, parts }) => {
      const video = studiedCourses(training).find(({ id }) => id === courseId)?.video;
      const progress = so.courses[courseId];
      if (!video || !progress || progress.finishedAt) return so;
      const { begunAt } = progress;
      const allowed = leftFor(begunAt, so.given, creditedAt, now);
      const credited = credit(progress.watched, parts, video.seconds, allowed);
      if (credited.earned === 0 && !isWatched(progress.watched, video.seconds)) return so;
      const after = grown(progress, credited.watched, video.seconds, now);
      return {
        courses: { ...so.courses, [courseId]: after },
        given: [...so.given, { begunAt, seconds: credited.earned }],
      };
    },
    { courses: before.study.courses, given: [] },
  );
  if (courses === before.study.courses) return { ...before, earned: 0 };
  const earned = secondsOf(given);
  const study = { ...before.study, courses, changedAt: now };
  if (earned === 0) return { study, clock: before.clock, earned };
  const clock = { ...before.clock, creditedAt: creditedUpTo(creditedAt, earned, now) };
  return { study, clock, earned };
}

/** What one course of the report has earned. */
interface Given {
  readonly begunAt: Instant;
  readonly seconds: number;
}
const secondsOf = (given: readonly Given[]): number =>
  given.reduce((sum, { seconds }) => sum + seconds, 0);

/** From no moment on do courses begun since then earn more together than has passed since: nobody watches two at once. */
function leftFor(
  begunAt: Instant,
  given: readonly Given[],
  creditedAt: Instant,
  now: Instant,
): number {
  const moments = [begunAt, ...given.map((one) => one.begunAt)].filter((at) => at <= begunAt);
  const left = moments.map(
    (since) =>
      creditable(creditedAt, since, now) - secondsOf(given.filter((one) => one.begunAt >= since)),
  );
  return Math.min(creditable(creditedAt, creditedAt, now) - secondsOf(given), ...left);
}

function grown(
  progress: CourseProgress,
  watched: Intervals,
  seconds: number,
  now: Instant,
): CourseProgress {
  const finished = isWatched(watched, seconds) ? { finishedAt: now } : {};
  return { ...progress, watched: [...watched], ...finished };
}

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
  const { courses, earned } = reported.reduce(
    (so, { courseId, parts }) => {
      const video = studiedCourses(training).find(({ id }) => id === courseId)?.video;
      const progress = so.courses[courseId];
      if (!video || !progress || progress.finishedAt) return so;
      const left = creditable(creditedAt, creditedAt, now) - so.earned;
      const allowed = Math.min(left, creditable(creditedAt, progress.begunAt, now));
      const credited = credit(progress.watched, parts, video.seconds, allowed);
      if (credited.earned === 0) return so;
      const after = grown(progress, credited.watched, video.seconds, now);
      return {
        courses: { ...so.courses, [courseId]: after },
        earned: so.earned + credited.earned,
      };
    },
    { courses: before.study.courses, earned: 0 },
  );
  if (earned === 0) return { ...before, earned };
  return {
    study: { ...before.study, courses, changedAt: now },
    clock: { ...before.clock, creditedAt: creditedUpTo(creditedAt, earned, now) },
    earned,
  };
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

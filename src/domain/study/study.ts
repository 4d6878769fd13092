import { Instant } from '../calendar';
import { PersonId, RegistrationId, registrationIdOf, TrainingId } from '../ids';
import { type Course, CourseId, type Training } from '../training/training';
import * as z from '../z';
import { Interval } from './intervals';
import { isWatched } from './watching';

/** How far somebody is with one course. */
export const CourseProgress = z.object({
  /** From when on watching it counts. */
  begunAt: Instant,
  watched: z.array(Interval),
  /** Once finished it stays finished, whatever becomes of the video. */
  finishedAt: z.optional(Instant),
});
export type CourseProgress = z.infer<typeof CourseProgress>;

/** What one person has watched at one training; its id is that of their registration. */
export const Study = z.object({
  _id: RegistrationId,
  trainingId: TrainingId,
  personId: PersonId,
  courses: z.record(CourseId, CourseProgress),
  /** Where to continue. */
  lastCourseId: CourseId,
  changedAt: Instant,
});
export type Study = z.infer<typeof Study>;

/** Up to when a person's time was given away for watching, over all trainings, courses and devices. */
export const StudyClock = z.object({ _id: PersonId, creditedAt: Instant });
export type StudyClock = z.infer<typeof StudyClock>;

/** The courses that are studied by video, in the order of the directory; none at a class on site. */
export const studiedCourses = (training: Training): readonly Course[] =>
  training.mode === 'online'
    ? training.modules.flatMap(({ courses }) => courses).filter(({ kind }) => kind === 'video')
    : [];

/** How much of a training is done (O6, O7); `finishedAt` when the last course was. */
export interface Studied {
  readonly done: number;
  readonly total: number;
  /** False where there is nothing to study. */
  readonly isFinished: boolean;
  readonly finishedAt?: Instant;
}

export function studied(training: Training, study: Study | undefined): Studied {
  const courses = studiedCourses(training);
  const moments = courses.flatMap(({ id }) => study?.courses[id]?.finishedAt ?? []).sort();
  const done = moments.length;
  const total = courses.length;
  const isFinished = total > 0 && done === total;
  const last = moments.at(-1);
  return { done, total, isFinished, ...(isFinished && last ? { finishedAt: last } : {}) };
}

/** The courses from this one on, in turn, that can be played and are not finished. */
function openFrom(
  training: Training,
  study: Study | undefined,
  courseId: CourseId | undefined,
): readonly Course[] {
  const courses = studiedCourses(training);
  const at = courses.findIndex(({ id }) => id === courseId);
  const inTurn = at < 0 ? courses : [...courses.slice(at), ...courses.slice(0, at)];
  return inTurn.filter(({ id, video }) => video && study?.courses[id]?.finishedAt === undefined);
}

/** The course to go on with: the last one while it is not finished, else the next that is not; none when all are. */
export const courseToContinue = (
  training: Training,
  study: Study | undefined,
): Course | undefined => openFrom(training, study, study?.lastCourseId)[0];

/** The next one to watch after this course. */
export const courseAfter = (
  training: Training,
  study: Study,
  courseId: CourseId,
): Course | undefined => openFrom(training, study, courseId).find(({ id }) => id !== courseId);

/**
 * Somebody opens a course: from the first time on, its seconds count. One whose video has become shorter, so that all of
 * it was watched before, is finished.
 */
export function begin(
  training: Training,
  personId: PersonId,
  courseId: CourseId,
  before: { readonly study?: Study | undefined; readonly clock?: StudyClock | undefined },
  now: Instant,
): { readonly study: Study; readonly clock: StudyClock } {
  const known = before.study?.courses[courseId];
  const begunAt = known && known.begunAt < now ? known.begunAt : now;
  const creditedAt = before.clock && before.clock.creditedAt < now ? before.clock.creditedAt : now;
  const seen: CourseProgress = { watched: [], ...known, begunAt };
  const video = studiedCourses(training).find(({ id }) => id === courseId)?.video;
  const isSeen = video !== undefined && isWatched(seen.watched, video.seconds);
  const progress = isSeen ? { finishedAt: now, ...seen } : seen;
  return {
    study: {
      _id: registrationIdOf(training._id, personId),
      trainingId: training._id,
      personId,
      courses: { ...before.study?.courses, [courseId]: progress },
      lastCourseId: courseId,
      changedAt: now,
    },
    clock: { _id: personId, creditedAt },
  };
}

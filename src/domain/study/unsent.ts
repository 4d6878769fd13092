import { CourseId } from '../training/training';
import * as z from '../z';
import { Interval, type Intervals, union, without } from './intervals';
import type { Reported } from './report';

/** Most parts of one course in one report; the rest follows with the next. */
const MOST_PARTS = 50;

/** What a phone has seen being watched and the server has not credited yet, by course. */
export const Unsent = z.record(CourseId, z.array(Interval));
export type Unsent = z.infer<typeof Unsent>;

export const withWatched = (unsent: Unsent, courseId: CourseId, parts: Intervals): Unsent => ({
  ...unsent,
  [courseId]: [...union(unsent[courseId] ?? [], parts)],
});

export const toReport = (unsent: Unsent): Reported =>
  Object.entries(unsent).flatMap(([courseId, parts]) =>
    parts.length > 0 ? [{ courseId, parts: parts.slice(0, MOST_PARTS) }] : [],
  );

/** What an answer says of a course: credited so far, or finished. */
export type Answered = readonly {
  readonly courseId: CourseId;
  readonly watched: Intervals;
  readonly finishedAt?: unknown;
}[];

/**
 * What is still to be credited after an answer to `sent`. What was watched faster than time passed on the server stays
 * and is told again; a course that the server does not know is dropped.
 */
export function settled(unsent: Unsent, sent: Reported, answered: Answered): Unsent {
  const after = { ...unsent };
  for (const { courseId } of sent) {
    const told = answered.find((one) => one.courseId === courseId);
    const left = told && !told.finishedAt ? without(after[courseId] ?? [], told.watched) : [];
    if (left.length > 0) after[courseId] = [...left];
    else delete after[courseId];
  }
  return after;
}

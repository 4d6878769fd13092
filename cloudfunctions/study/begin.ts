import type { studyCalls } from '#contract/study';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { studyOpen } from '#domain/study/mayStudy';
import { begin as begun, courseAfter, type Study, studiedCourses } from '#domain/study/study';
import type { CourseId, OnlineTraining } from '#domain/training/training';
import { temporaryUrl } from '#shell/platform';
import type { Action, SignedUp } from '#shell/route';
import { studies, studyClocks } from '#shell/store';
import { transact } from '#shell/transact';
import { closesInMs } from './shown';
import { standing } from './standing';

/** A link serves one sitting; whoever watches longer gets another. */
const LINK_SECONDS = 7200;
const TAIL_DIGITS = 4;

/** Writes down that somebody has begun a course; again, only where they continue. */
const noted = (
  training: OnlineTraining,
  courseId: CourseId,
  { personId, now }: SignedUp,
): Promise<Study> =>
  transact(async (transaction) => {
    const inStudies = studies.within(transaction);
    const inClocks = studyClocks.within(transaction);
    const study = await inStudies.find(registrationIdOf(training._id, personId));
    const clock = await inClocks.find(personId);
    const after = begun(training, personId, courseId, { study, clock }, now);
    await inStudies.put(after.study);
    if (clock?.creditedAt !== after.clock.creditedAt) await inClocks.put(after.clock);
    return after.study;
  });

export const begin: Action<typeof studyCalls.begin> = async ({ trainingId, courseId }, caller) => {
  const { personId, now, person } = caller;
  const studying = await standing(trainingId, personId);
  if (!studying.ok) return studying;
  const training = studying.value;
  const open = studyOpen(training, now);
  if (!open.ok) return open;
  const course = studiedCourses(training).find(({ id }) => id === courseId);
  if (!course) return err({ code: 'COURSE_UNKNOWN' });
  const closes = closesInMs(training, now);
  const urlSeconds = Math.max(1, Math.min(LINK_SECONDS, Math.floor(closes / 1000)));
  const url = course.video && (await temporaryUrl(course.video.file, urlSeconds));
  if (!course.video || !url) return err({ code: 'COURSE_NOT_READY' });
  const study = await noted(training, courseId, caller);
  const progress = study.courses[courseId]!;
  const next = courseAfter(training, study, courseId);
  return ok({
    now,
    courseId,
    title: course.title,
    trainingTitle: training.title,
    days: training.windows.study,
    closesInMs: closes,
    url,
    urlSeconds,
    seconds: course.video.seconds,
    watched: progress.watched,
    ...(progress.finishedAt ? { finishedAt: progress.finishedAt } : {}),
    viewer: { name: person.profile.name, phoneTail: person.phone.slice(-TAIL_DIGITS) },
    ...(next ? { next: { courseId: next.id, title: next.title } } : {}),
  });
};

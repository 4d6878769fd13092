import type { studyCalls } from '#contract/study';
import { closesAt, type DayWindow, type Instant } from '#domain/calendar';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { ok } from '#domain/result';
import { courseToContinue, studiedCourses } from '#domain/study/study';
import type { OnlineTraining } from '#domain/training/training';
import type { Action } from '#shell/route';
import { studies } from '#shell/store';
import { surveyedBy } from '#shell/surveyed';
import { classShown, closesInMs, courseShown } from './shown';
import { standing } from './standing';

export const directory: Action<typeof studyCalls.directory> = async (
  { trainingId },
  { personId, now },
) => {
  const [studying, study] = await Promise.all([
    standing(trainingId, personId),
    studies.find(registrationIdOf(trainingId, personId)),
  ]);
  if (!studying.ok) return studying;
  const training = studying.value;
  const shown = classShown(training, study, now);
  const onVideo = new Set(studiedCourses(training));
  const survey = shown.finishedAt && (await surveyAhead(training, personId, now));
  const next = shown.phase === 'open' ? courseToContinue(training, study) : undefined;
  return ok({
    now,
    ...shown,
    closesInMs: closesInMs(training, now),
    modules: training.modules
      .map(({ title, courses }) => ({
        ...(title ? { title } : {}),
        courses: courses.filter((one) => onVideo.has(one)).map((one) => courseShown(one, study)),
      }))
      .filter(({ courses }) => courses.length > 0),
    ...(next ? { continueWith: next.id } : {}),
    ...(survey ? { survey } : {}),
  });
};

/** The days of a survey that is still to be answered. */
async function surveyAhead(
  training: OnlineTraining,
  personId: PersonId,
  now: Instant,
): Promise<DayWindow | undefined> {
  const { isSubmitted, days } = await surveyedBy(training, personId);
  return !isSubmitted && days && now < closesAt(days) ? days : undefined;
}

import type { studyCalls } from '#contract/study';
import { registrationIdOf } from '#domain/ids';
import { ok } from '#domain/result';
import { courseToContinue, studiedCourses } from '#domain/study/study';
import type { Action } from '#shell/route';
import { studies } from '#shell/store';
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
  });
};

import type { StudyReported, studyCalls } from '#contract/study';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { ok } from '#domain/result';
import { studyOpen } from '#domain/study/mayStudy';
import { type Credited, type Reported, report as credited } from '#domain/study/report';
import { type Study, studied } from '#domain/study/study';
import type { OnlineTraining } from '#domain/training/training';
import type { Instant } from '#domain/calendar';
import type { Action } from '#shell/route';
import { studies, studyClocks } from '#shell/store';
import { transact } from '#shell/transact';
import { standing } from './standing';

/** One transaction over both documents: devices come one after the other, and no second is given away twice. */
const saved = (
  training: OnlineTraining,
  personId: PersonId,
  reported: Reported,
  now: Instant,
): Promise<Pick<Credited, 'earned'> & { study: Study | undefined }> =>
  transact(async (transaction) => {
    const inStudies = studies.within(transaction);
    const inClocks = studyClocks.within(transaction);
    const study = await inStudies.find(registrationIdOf(training._id, personId));
    const clock = await inClocks.find(personId);
    if (!study || !clock) return { study, earned: 0 };
    const after = credited(training, { study, clock }, reported, now);
    if (after.study === study) return after;
    await inStudies.put(after.study);
    if (after.clock !== clock) await inClocks.put(after.clock);
    return after;
  });

/** Of the courses that were reported, those that were begun. */
const shown = (study: Study | undefined, reported: Reported): StudyReported['courses'] =>
  reported.flatMap(({ courseId }) => {
    const progress = study?.courses[courseId];
    if (!progress) return [];
    const { watched, finishedAt } = progress;
    return [{ courseId, watched, ...(finishedAt ? { finishedAt } : {}) }];
  });

export const report: Action<typeof studyCalls.report> = async (
  { trainingId, courses },
  { personId, now },
) => {
  const studying = await standing(trainingId, personId);
  if (!studying.ok) return studying;
  const training = studying.value;
  const open = studyOpen(training, now);
  if (!open.ok) return open;
  const { study, earned } = await saved(training, personId, courses, now);
  const { done, total } = studied(training, study);
  return ok({ now, earned, courses: shown(study, courses), done, total });
};

import type { CourseShown, StudyClass } from '#contract/study';
import { closesAt, type Instant, millisecondsOf } from '#domain/calendar';
import { secondsIn } from '#domain/study/intervals';
import { studyPhase } from '#domain/study/mayStudy';
import { type Study, studied } from '#domain/study/study';
import type { Course, OnlineTraining } from '#domain/training/training';

export function classShown(
  training: OnlineTraining,
  study: Study | undefined,
  now: Instant,
): StudyClass {
  const { done, total, finishedAt } = studied(training, study);
  return {
    trainingId: training._id,
    title: training.title,
    days: training.windows.study,
    phase: studyPhase(training, now),
    done,
    total,
    ...(finishedAt ? { finishedAt } : {}),
  };
}

export function courseShown({ id, title, video }: Course, study: Study | undefined): CourseShown {
  const progress = study?.courses[id];
  const seconds = video?.seconds ?? 0;
  const watched = Math.min(secondsIn(progress?.watched ?? []), seconds);
  const about = { courseId: id, title, seconds };
  if (progress?.finishedAt) return { ...about, state: 'finished', watchedSeconds: seconds };
  if (!video) return { ...about, state: 'notReady', watchedSeconds: 0 };
  return { ...about, state: progress ? 'watching' : 'notStarted', watchedSeconds: watched };
}

/** Until nothing is played any more; 0 afterwards. */
export const closesInMs = ({ windows }: OnlineTraining, now: Instant): number =>
  Math.max(0, millisecondsOf(closesAt(windows.study)) - millisecondsOf(now));

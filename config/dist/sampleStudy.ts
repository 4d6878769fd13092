import { type StudyClass, studyCalls } from '#contract/study';
import type { Instant } from '#domain/calendar';
import type { OnlineTraining } from '#domain/training/training';
import { on, type Prepared } from './prepared';

const VIDEO = 'https://sample.example/course-01.mp4';

/** The directory while the first course is half watched; its video as it is seen again once finished. */
export function studyAnswers(training: OnlineTraining, now: Instant): readonly Prepared[] {
  const courses = training.modules.flatMap((module) => module.courses);
  const [first, second] = courses;
  const days = training.windows.study;
  const watched = [{ from: 0, to: 13 }];
  const shown: StudyClass = {
    trainingId: training._id,
    title: training.title,
    days,
    phase: 'open',
    done: 0,
    total: courses.length,
  };
  return [
    on(studyCalls.classes, () => ({ now, classes: [shown] })),
    on(studyCalls.directory, () => ({
      now,
      ...shown,
      closesInMs: 86_400_000,
      modules: [
        {
          courses: courses.map(({ id, title }, n) => ({
            courseId: id,
            title,
            state: n === 0 ? ('watching' as const) : ('notStarted' as const),
            seconds: 13,
            watchedSeconds: n === 0 ? 6 : 0,
          })),
        },
      ],
      continueWith: first!.id,
    })),
    on(studyCalls.begin, () => ({
      now,
      courseId: first!.id,
      watched,
      finishedAt: now,
      title: first!.title,
      trainingTitle: training.title,
      days,
      closesInMs: 86_400_000,
      url: VIDEO,
      urlSeconds: 7200,
      seconds: 13,
      viewer: { name: '周文博', phoneTail: '0002' },
      next: { courseId: second!.id, title: second!.title },
    })),
    on(studyCalls.report, () => ({ now, earned: 0, courses: [], done: 0, total: 10 })),
  ];
}

import { DayWindow, Instant } from '#domain/calendar';
import { TrainingId } from '#domain/ids';
import { Interval, VideoSeconds } from '#domain/study/intervals';
import { CourseId } from '#domain/training/training';
import * as z from '#domain/z';
import { call } from './call';
import { RegistrationStatusName } from './training';

const Count = z.int().check(z.nonnegative());
const Phase = z.enum(['upcoming', 'open', 'over']);

/** One of my online trainings that I have paid for. */
export const StudyClass = z.object({
  trainingId: TrainingId,
  title: z.string(),
  days: DayWindow,
  phase: Phase,
  done: Count,
  total: Count,
  finishedAt: z.optional(Instant),
});
export type StudyClass = z.infer<typeof StudyClass>;

/** `notReady`: its video has not been uploaded yet. */
export const CourseShown = z.object({
  courseId: CourseId,
  title: z.string(),
  state: z.enum(['notReady', 'notStarted', 'watching', 'finished']),
  seconds: VideoSeconds,
  watchedSeconds: VideoSeconds,
});
export type CourseShown = z.infer<typeof CourseShown>;

export const StudyDirectory = z.object({
  now: Instant,
  ...StudyClass.shape,
  /** Counts while it is open, in milliseconds; a phone's clock says nothing. */
  closesInMs: z.int().check(z.nonnegative()),
  modules: z.array(z.object({ title: z.optional(z.string()), courses: z.array(CourseShown) })),
  /** Where to go on; absent when all is finished, or nothing can be played. */
  continueWith: z.optional(CourseId),
  /** All is finished: on these days the survey is answered; absent where there is none, or no more (O6). */
  survey: z.optional(DayWindow),
});
export type StudyDirectory = z.infer<typeof StudyDirectory>;

const Watched = z.object({
  courseId: CourseId,
  /** As the server has credited it. */
  watched: z.array(Interval),
  finishedAt: z.optional(Instant),
});

export const Playing = z.object({
  now: Instant,
  ...Watched.shape,
  title: z.string(),
  trainingTitle: z.string(),
  days: DayWindow,
  closesInMs: z.int().check(z.positive()),
  /** Works for a short time, and not beyond the days of study. */
  url: z.string(),
  urlSeconds: z.int().check(z.positive()),
  seconds: VideoSeconds,
  /** Moves over the video (O11). */
  viewer: z.object({ name: z.string(), phoneTail: z.string() }),
  /** The next one that is not finished, other than this. */
  next: z.optional(z.object({ courseId: CourseId, title: z.string() })),
});
export type Playing = z.infer<typeof Playing>;

export const StudyReported = z.object({
  now: Instant,
  /** Seconds that were new. */
  earned: Count,
  courses: z.array(Watched),
  done: Count,
  total: Count,
});
export type StudyReported = z.infer<typeof StudyReported>;

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const Standing = [
  TrainingUnknown,
  z.object({ code: z.literal('NO_STUDY') }),
  z.object({ code: z.literal('NOT_REGISTERED') }),
  z.object({ code: z.literal('STUDY_NOT_PAID'), status: RegistrationStatusName }),
] as const;
const Window = [
  z.object({ code: z.literal('STUDY_NOT_OPEN'), days: DayWindow }),
  z.object({ code: z.literal('STUDY_OVER'), days: DayWindow }),
] as const;

export const studyCalls = {
  classes: call({
    fn: 'study',
    name: 'classes',
    summary: 'The online trainings I have paid for, with how far I am (O4, O5)',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({ now: Instant, classes: z.array(StudyClass) }),
    refusals: [],
  }),
  directory: call({
    fn: 'study',
    name: 'directory',
    summary: 'The courses of a training with my progress, and where to go on (O5)',
    who: 'signedUp',
    input: z.strictObject({ trainingId: TrainingId }),
    output: StudyDirectory,
    refusals: [...Standing],
  }),
  begin: call({
    fn: 'study',
    name: 'begin',
    summary:
      'Opens a course: a link to its video for a short time, never beyond the days of study, and from where to go on; from the first time on watching it counts; safe to repeat (O5, O11)',
    who: 'signedUp',
    input: z.strictObject({ trainingId: TrainingId, courseId: CourseId }),
    output: Playing,
    refusals: [
      ...Standing,
      ...Window,
      z.object({ code: z.literal('COURSE_UNKNOWN') }),
      z.object({ code: z.literal('COURSE_NOT_READY') }),
    ],
  }),
  report: call({
    fn: 'study',
    name: 'report',
    summary:
      'Credits what was watched: never more seconds than passed on the server since my last credit, nothing twice, nothing ahead, nothing beyond the video; safe to repeat, late and out of order (O5)',
    who: 'signedUp',
    input: z.strictObject({
      trainingId: TrainingId,
      courses: z
        .array(
          z.strictObject({
            courseId: CourseId,
            parts: z.array(Interval).check(z.minLength(1), z.maxLength(50)),
          }),
        )
        .check(z.minLength(1), z.maxLength(60)),
    }),
    output: StudyReported,
    refusals: [...Standing, ...Window],
  }),
};

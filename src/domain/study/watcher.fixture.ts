import type { CourseId } from '../training/training';
import { frontierOf, type Intervals, union } from './intervals';
import type { Reported } from './report';
import { type Answered, settled, toReport, type Unsent, withWatched } from './unsent';

/** What becomes of one report on its way. */
export type Fate = 'arrives' | 'requestLost' | 'answerLost';

/** One quarter of a minute or less in front of the phone. */
export interface Stretch {
  /** Seconds of watching at 1×; the phone's own clock is not asked. */
  readonly plays: number;
  /** Seconds of doing something else. */
  readonly pauses: number;
  /** The app is closed and opened again: only what is stored is left. */
  readonly closes: boolean;
  readonly fate: Fate;
}

/** Delivers a report after so many more seconds have passed on the server. */
export type Deliver = (passed: number, reported: Reported | undefined) => Promise<Answered>;

/**
 * Somebody who watches a course honestly on one phone, whatever the network does, and then leaves the phone on until
 * the course is finished. Answers how many reports that took once the network was back.
 */
export async function watchHonestly(
  courseId: CourseId,
  seconds: number,
  stretches: readonly Stretch[],
  deliver: Deliver,
): Promise<number> {
  let unsent: Unsent = {};
  let credited: Intervals = [];
  let isFinished = false;
  let at = 0;
  const known = (): Intervals => union(credited, unsent[courseId] ?? []);
  const send = async (passed: number, fate: Fate): Promise<void> => {
    const sent = toReport(unsent);
    const answered = await deliver(passed, fate === 'requestLost' ? undefined : sent);
    if (fate !== 'arrives') return;
    unsent = settled(unsent, sent, answered);
    const told = answered.find((one) => one.courseId === courseId);
    if (told) credited = union(credited, told.watched);
    isFinished ||= told?.finishedAt !== undefined;
  };
  const play = (wanted: number): void => {
    const to = Math.min(seconds, at + wanted);
    if (to > at) unsent = withWatched(unsent, courseId, [{ from: at, to }]);
    at = to;
  };
  for (const { plays, pauses, closes, fate } of stretches) {
    play(plays);
    if (closes) at = Math.min(frontierOf(known()), seconds);
    await send(plays + pauses, fate);
  }
  for (let reports = 1; ; reports++) {
    play(15);
    await send(15, 'arrives');
    if (isFinished) return reports;
    if (reports > seconds) throw new Error(`not finished: ${JSON.stringify({ credited, unsent })}`);
  }
}

import { type Interval, type Intervals, frontierOf } from '#domain/study/intervals';
import { finishLine, JUMP_SECONDS } from '#domain/study/watching';

/** A player tells its position about four times a second; a longer step is a jump. */
const STEP_SECONDS = 2;

/** Where playing without a break began, and where it is; undefined while nothing plays. */
export type Playhead = { readonly since: number; readonly at: number } | undefined;

export interface Moved {
  readonly head: Playhead;
  /** What has been watched without a break, in whole seconds. */
  readonly watched: Intervals;
  /** Whoever jumps ahead of what was watched is taken back there. */
  readonly backTo?: number;
}

/** From a whole second to a whole one; nothing before the first is full. */
const part = (since: number, to: number): Intervals => {
  const whole: Interval = { from: Math.floor(since), to: Math.floor(to) };
  return whole.from < whole.to ? [whole] : [];
};

/** Up to where one may jump: anywhere once finished, else to what was watched. */
export interface Known {
  readonly watched: Intervals;
  readonly seconds: number;
  readonly isFinished: boolean;
}

const isAhead = (to: number, { watched, isFinished }: Known): boolean =>
  !isFinished && to > frontierOf(watched) + JUMP_SECONDS;

/** The player tells its position, in seconds. */
export function movedTo(head: Playhead, to: number, known: Known): Moved {
  const isOn = head !== undefined && to >= head.at && to - head.at <= STEP_SECONDS;
  if (isOn) return { head: { since: head.since, at: to }, watched: part(head.since, to) };
  if (isAhead(to, known))
    return { head: undefined, watched: [], backTo: frontierOf(known.watched) };
  return { head: { since: to, at: to }, watched: [] };
}

/** The player has come to the end: by playing, or by a jump. */
export function endedAt(head: Playhead, known: Known): Moved {
  const { seconds } = known;
  const isPlayed = head !== undefined && head.at >= finishLine(seconds) - STEP_SECONDS;
  if (isPlayed) return { head: undefined, watched: part(head.since, seconds) };
  if (isAhead(seconds, known))
    return { head: undefined, watched: [], backTo: frontierOf(known.watched) };
  return { head: undefined, watched: [] };
}

/** Where to go on: behind what was watched without leaving anything out; from the start once finished. */
export const resumeAt = ({ watched, seconds, isFinished }: Known): number =>
  isFinished ? 0 : Math.min(frontierOf(watched), Math.max(0, seconds - 1));

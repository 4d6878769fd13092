import { type Instant, millisecondsOf, plusMilliseconds } from '../calendar';
import { firstSeconds, type Intervals, merged, secondsIn, union, without } from './intervals';

/** A course is finished when all but so many of its last seconds were watched (O5). */
export const LAST_SECONDS = 3;
/** A part may begin so far behind what was watched: players stop and start between two whole seconds. */
export const JUMP_SECONDS = 2;
/** Time that passed on the server is kept so long for a report that the network has delayed. */
export const DELAY_SECONDS = 10;
/** Watching that was kept on the phone counts up to half an hour at once. */
export const MOST_AT_ONCE_SECONDS = 1800;

/** Where a course is finished. */
export const finishLine = (seconds: number): number => Math.max(1, seconds - LAST_SECONDS);

export const isWatched = (watched: Intervals, seconds: number): boolean =>
  without([{ from: 0, to: finishLine(seconds) }], watched).length === 0;

/**
 * What of the reported parts may count: inside the video, and reached without leaving anything out before. A small
 * gap to what was watched is watched with it. Whoever jumps ahead gets nothing for it.
 */
export function reachable(watched: Intervals, reported: Intervals, seconds: number): Intervals {
  let known = merged(watched);
  for (const { from, to } of merged(reported)) {
    const end = Math.min(to, seconds);
    const before = known.filter((part) => part.from <= from).at(-1)?.to ?? 0;
    if (from - before > JUMP_SECONDS || from >= end) continue;
    known = union(known, [{ from: Math.min(from, before), to: end }]);
  }
  return without(known, watched);
}

/** Whole seconds of watching that may be credited now, by the server's clock alone. */
export function creditable(creditedAt: Instant, begunAt: Instant, now: Instant): number {
  const since = Math.max(millisecondsOf(creditedAt), millisecondsOf(begunAt));
  const passed = Math.floor((millisecondsOf(now) - since) / 1000);
  return Math.min(Math.max(0, passed), MOST_AT_ONCE_SECONDS);
}

/**
 * Up to when time has been given away after `earned` seconds of it were. What nobody watched is lost, but for a short
 * while, so that all that is ever earned is never more than the time that passed.
 */
export function creditedUpTo(creditedAt: Instant, earned: number, now: Instant): Instant {
  const spent = plusMilliseconds(creditedAt, earned * 1000);
  const oldest = plusMilliseconds(now, -DELAY_SECONDS * 1000);
  return spent > oldest ? spent : oldest;
}

/** What a report earns of one course: what is new, reached, and not more than the time allows. */
export function credit(
  watched: Intervals,
  reported: Intervals,
  seconds: number,
  allowed: number,
): { readonly watched: Intervals; readonly earned: number } {
  const earned = firstSeconds(reachable(watched, reported, seconds), allowed);
  return { watched: union(watched, earned), earned: secondsIn(earned) };
}

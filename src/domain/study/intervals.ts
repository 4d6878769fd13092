import * as z from '../z';

/** No video is longer than a day. */
export const VideoSeconds = z.int().check(z.nonnegative(), z.maximum(86_400));

/** Part of a video: from `from` up to, not including, `to`; whole seconds, never empty. */
export const Interval = z
  .object({ from: VideoSeconds, to: VideoSeconds })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'], error: 'order' }));
export type Interval = z.infer<typeof Interval>;

/** In order, apart from each other. */
export type Intervals = readonly Interval[];

/** All that lies in any of them, in whatever order they come. */
export function merged(parts: Intervals): Intervals {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    if (from >= to) continue;
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

export const union = (one: Intervals, other: Intervals): Intervals => merged([...one, ...other]);

/** What is in the first and not in the second. */
export function without(whole: Intervals, taken: Intervals): Intervals {
  const cuts = merged(taken);
  return merged(whole).flatMap(({ from, to }) => {
    const left: Interval[] = [];
    let at = from;
    for (const cut of cuts) {
      if (cut.to <= at || cut.from >= to) continue;
      if (cut.from > at) left.push({ from: at, to: cut.from });
      at = Math.max(at, cut.to);
    }
    return at < to ? [...left, { from: at, to }] : left;
  });
}

/** Seconds that lie in any of them. */
export const secondsIn = (parts: Intervals): number =>
  merged(parts).reduce((sum, { from, to }) => sum + to - from, 0);

/** How far one has come from the beginning without leaving anything out. */
export function frontierOf(parts: Intervals): number {
  const [first] = merged(parts);
  return first?.from === 0 ? first.to : 0;
}

/** The seconds that come first, at most so many. */
export function firstSeconds(parts: Intervals, most: number): Intervals {
  let left = Math.max(0, most);
  return merged(parts).flatMap(({ from, to }) => {
    const taken = Math.min(left, to - from);
    left -= taken;
    return taken > 0 ? [{ from, to: from + taken }] : [];
  });
}

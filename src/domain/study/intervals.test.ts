import * as fc from 'fast-check';
import {
  firstSeconds,
  frontierOf,
  type Interval,
  type Intervals,
  merged,
  secondsIn,
  union,
  without,
} from './intervals';

const LONGEST = 60;
const SEED = 20260413;
const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(LONGEST - 1), fc.integer({ min: 1, max: LONGEST }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const several = fc.array(interval, { maxLength: 12 });

/** The plain meaning: which seconds lie in any of them. */
const secondsOf = (parts: Intervals): ReadonlySet<number> =>
  new Set(parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)));
const sorted = (seconds: Iterable<number>): number[] => [...seconds].sort((a, b) => a - b);

const always = (name: string, holds: (one: Intervals, other: Intervals) => void): void => {
  it(name, () => fc.assert(fc.property(several, several, holds), { seed: SEED, numRuns: 500 }));
};

describe('parts of a video', () => {
  always('always mean the same seconds when merged, in order and apart', (parts) => {
    const whole = merged(parts);
    expect(sorted(secondsOf(whole))).toEqual(sorted(secondsOf(parts)));
    for (const [index, { from, to }] of whole.entries()) {
      expect(from).toBeLessThan(to);
      if (index > 0) expect(whole[index - 1]!.to).toBeLessThan(from);
    }
    expect(merged(whole)).toEqual(whole);
  });

  always('never depend on the order in which they come, nor on being told twice', (one, other) => {
    expect(union(one, other)).toEqual(union(other, one));
    expect(union(union(one, other), other)).toEqual(union(one, other));
    expect(merged(one.toReversed())).toEqual(merged(one));
  });

  always('count as many seconds as lie in any of them', (parts) => {
    expect(secondsIn(parts)).toBe(secondsOf(parts).size);
  });

  always('taken from others leave what is in these alone', (one, other) => {
    const rest = [...secondsOf(one)].filter((second) => !secondsOf(other).has(second));
    expect(sorted(secondsOf(without(one, other)))).toEqual(sorted(rest));
  });

  always('have their frontier at the first second that is missing', (parts) => {
    const seconds = secondsOf(parts);
    const missing = Array.from({ length: LONGEST + 1 }, (_, n) => n).find((n) => !seconds.has(n));
    expect(frontierOf(parts)).toBe(missing);
  });

  it('are taken from the front, never more than asked', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: -5, max: LONGEST }), (parts, most) => {
        const taken = firstSeconds(parts, most);
        const wanted = sorted(secondsOf(parts)).slice(0, Math.max(0, most));
        expect(sorted(secondsOf(taken))).toEqual(wanted);
      }),
      { seed: SEED },
    );
  });
});

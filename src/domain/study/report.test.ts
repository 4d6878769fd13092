import * as fc from 'fast-check';
import { type Instant, instantIn, millisecondsOf, plusMilliseconds } from '../calendar';
import type { CivilDate } from '../calendar';
import { CloudFile } from '../ids';
import { online, personId } from '../registration/samples.fixture';
import type { CourseId, OnlineTraining } from '../training/training';
import { type Interval, type Intervals, secondsIn, union } from './intervals';
import { type Credited, type Reported, report } from './report';
import { begin, type Study, type StudyClock, studied } from './study';
import { DELAY_SECONDS, JUMP_SECONDS, MOST_AT_ONCE_SECONDS } from './watching';

const SEED = 20260413;
const START = instantIn('2026-04-13' as CivilDate, 9);
const FILE = CloudFile.parse('cloud://test.bucket/videos/one.mp4');
const SECONDS: Readonly<Record<string, number>> = { c1: 600, c2: 4000, c3: 12 };
const COURSES = Object.keys(SECONDS);
const somebody = personId(1);

const training: OnlineTraining = {
  ...online,
  modules: [
    {
      courses: COURSES.map((id) => ({
        id,
        title: id,
        kind: 'video' as const,
        video: { file: FILE, seconds: SECONDS[id]! },
      })),
    },
  ],
};

interface State {
  readonly study: Study;
  readonly clock: StudyClock;
}
const after = (seconds: number): Instant => plusMilliseconds(START, seconds * 1000);
const opened = (courses: readonly CourseId[] = COURSES): State =>
  courses.reduce<State | undefined>(
    (state, id) => begin(training, somebody, id, state ?? {}, START),
    undefined,
  )!;
const tell = (
  state: State,
  at: number,
  ...parts: readonly [CourseId, number, number][]
): Credited =>
  report(
    training,
    state,
    parts.map(([courseId, from, to]) => ({ courseId, parts: [{ from, to }] })),
    after(at),
  );
const watchedOf = (state: State, id: CourseId): Intervals => state.study.courses[id]!.watched;

describe('watching is credited (O5)', () => {
  it('second for second, as it comes', () => {
    const first = tell(opened(), 15, ['c1', 0, 15]);
    expect(first.earned).toBe(15);
    const second = tell(first, 30, ['c1', 15, 30]);
    expect(second.earned).toBe(15);
    expect(watchedOf(second, 'c1')).toEqual([{ from: 0, to: 30 }]);
  });

  it('late and at once when the network was away, up to half an hour', () => {
    expect(tell(opened(), 600, ['c1', 0, 580], ['c3', 0, 12]).earned).toBe(592);
    expect(tell(opened(), 9000, ['c2', 0, 4000]).earned).toBe(MOST_AT_ONCE_SECONDS);
  });

  it('and a course is finished but for its last seconds, and stays so', () => {
    const done = tell(opened(), 30, ['c3', 0, 9]);
    expect(done.study.courses['c3']?.finishedAt).toBe(after(30));
    expect(tell(done, 60, ['c3', 0, 12])).toEqual({ ...done, earned: 0 });
    expect(studied(training, done.study)).toEqual({ done: 1, total: 3, isFinished: false });
  });

  it('is all done when every course is', () => {
    const one = tell(opened(), 600, ['c1', 0, 600]);
    const two = tell(one, 3000, ['c2', 0, 1800]);
    const three = tell(two, 6000, ['c2', 1800, 3600]);
    const four = tell(three, 7000, ['c2', 3600, 4000], ['c3', 0, 12]);
    expect(studied(training, four.study)).toEqual({
      done: 3,
      total: 3,
      isFinished: true,
      finishedAt: after(7000),
    });
  });
});

describe('nothing is earned', () => {
  it('by a whole course in one second', () => {
    expect(tell(opened(), 1, ['c1', 0, 600]).earned).toBe(1);
  });

  it('by what was reported before, or overlaps it', () => {
    const first = tell(opened(), 60, ['c1', 0, 60]);
    expect(tell(first, 900, ['c1', 0, 60]).earned).toBe(0);
    expect(tell(first, 900, ['c1', 10, 50]).earned).toBe(0);
    expect(tell(first, 900, ['c1', 30, 70]).earned).toBe(10);
  });

  it('ahead of what was watched, or beyond the video', () => {
    expect(tell(opened(), 900, ['c1', 300, 600]).earned).toBe(0);
    expect(tell(opened(), 900, ['c1', 600, 900]).earned).toBe(0);
    expect(tell(opened(), 900, ['c1', 0, 900]).earned).toBe(600);
  });

  it('beyond a gap that no player leaves; a small one costs its time', () => {
    const first = tell(opened(), 10, ['c1', 0, 10]);
    expect(tell(first, 100, ['c1', 10 + JUMP_SECONDS + 1, 30]).earned).toBe(0);
    expect(tell(first, 100, ['c1', 10 + JUMP_SECONDS, 30]).earned).toBe(20);
    expect(tell(first, 12, ['c1', 10 + JUMP_SECONDS, 30]).earned).toBe(2);
  });

  it('twice by two devices that play different courses at the same time', () => {
    const one = tell(opened(), 100, ['c1', 0, 100]);
    expect(tell(one, 100, ['c2', 0, 100]).earned).toBe(0);
    expect(tell(opened(), 100, ['c1', 0, 100], ['c2', 0, 100]).earned).toBe(100);
  });

  it('of a course that was not begun, or that the training does not have', () => {
    const only = opened(['c1']);
    expect(tell(only, 900, ['c2', 0, 100], ['other', 0, 100]).earned).toBe(0);
  });

  it('for time before the course was begun', () => {
    const first = opened(['c1']);
    const later = begin(training, somebody, 'c3', first, after(900));
    expect(tell(later, 901, ['c3', 0, 12]).earned).toBe(1);
  });

  it('by ten courses that are opened together after a while and told at once', () => {
    const before = tell(opened(['c1']), 60, ['c1', 0, 60]);
    const both = ['c2', 'c3'].reduce<State>(
      (state, id) => begin(training, somebody, id, state, after(90_000)),
      before,
    );
    expect(tell(both, 90_012, ['c2', 0, 12], ['c3', 0, 12]).earned).toBe(12);
    expect(tell(both, 90_012, ['c1', 60, 120], ['c3', 0, 12], ['c2', 0, 12]).earned).toBe(72);
  });

  it('while the server itself goes back', () => {
    expect(tell(opened(), -100, ['c1', 0, 100]).earned).toBe(0);
  });
});

const shortened = (id: CourseId, seconds: number): OnlineTraining => ({
  ...training,
  modules: training.modules.map(({ courses }) => ({
    courses: courses.map((one) =>
      one.id === id ? { ...one, video: { file: FILE, seconds } } : one,
    ),
  })),
});

describe('a course whose video has become shorter than what was watched of it', () => {
  const before = tell(opened(['c1']), 300, ['c1', 0, 300]);

  it('is finished when it is opened again, or told of again', () => {
    const now = after(400);
    const again = begin(shortened('c1', 250), somebody, 'c1', before, now);
    expect(again.study.courses['c1']).toMatchObject({ finishedAt: now, begunAt: START });
    const parts = [{ from: 200, to: 250 }];
    const told = report(shortened('c1', 250), before, [{ courseId: 'c1', parts }], now);
    expect(told.earned).toBe(0);
    expect(told.study.courses['c1']?.finishedAt).toBe(now);
    expect(told.clock).toEqual(before.clock);
  });

  it('once finished stays so, and one that has become longer goes on', () => {
    const done = begin(shortened('c1', 250), somebody, 'c1', before, after(400));
    const again = begin(training, somebody, 'c1', done, after(500));
    expect(again.study.courses['c1']?.finishedAt).toBe(after(400));
    const longer = begin(shortened('c1', 900), somebody, 'c1', before, after(400));
    expect(longer.study.courses['c1']?.finishedAt).toBeUndefined();
  });
});

it('begun again, a course keeps its beginning and what was watched', () => {
  const first = tell(opened(['c1']), 60, ['c1', 0, 60]);
  const again = begin(training, somebody, 'c1', first, after(90));
  expect(again.study.courses).toEqual(first.study.courses);
  expect(again.clock).toEqual(first.clock);
});

interface Told {
  readonly wait: number;
  readonly reported: Reported;
}
const part: fc.Arbitrary<Interval> = fc
  .tuple(fc.nat(4500), fc.integer({ min: 1, max: 4600 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));
const told: fc.Arbitrary<Told> = fc.record({
  wait: fc.oneof(fc.nat(40), fc.nat(4000)),
  reported: fc.array(
    fc.record({
      courseId: fc.constantFrom(...COURSES, 'other'),
      parts: fc.array(fc.oneof(part, fc.constant({ from: 0, to: 4000 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

const totalOf = (state: State): number =>
  COURSES.reduce((sum, id) => sum + secondsIn(watchedOf(state, id)), 0);

it('whatever is reported, time is given away once, and watching has no holes', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 25 }), (all) => {
      let state = opened();
      let now = 0;
      let creditedAt = 0;
      for (const { wait, reported } of all) {
        now += wait;
        const next = report(training, state, reported, after(now));
        expect(totalOf(next) - totalOf(state)).toBe(next.earned);
        expect(next.earned).toBeLessThanOrEqual(MOST_AT_ONCE_SECONDS);
        expect(next.earned).toBeLessThanOrEqual(now - creditedAt + DELAY_SECONDS);
        expect(totalOf(next)).toBeLessThanOrEqual(now);
        expect(millisecondsOf(next.clock.creditedAt)).toBeLessThanOrEqual(
          millisecondsOf(after(now)),
        );
        expect(report(training, next, reported, after(now)).earned).toBeLessThanOrEqual(
          Math.max(0, now - creditedAt + DELAY_SECONDS - next.earned),
        );
        if (next.earned > 0) creditedAt = now;
        for (const id of COURSES) {
          const watched = watchedOf(next, id);
          expect(watched.length).toBeLessThanOrEqual(1);
          if (watched[0]) expect(watched[0].from).toBe(0);
          expect(secondsIn(watched)).toBeLessThanOrEqual(SECONDS[id]!);
        }
        state = next;
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
});

it('reports of two devices, in any order and repeated, lead to the same', () => {
  const chunks = [0, 15, 30, 45, 60, 75].map((from) => ({ from, to: from + 20 }));
  const order = fc.array(fc.nat(chunks.length - 1), { maxLength: 20 }).chain((extra) =>
    fc.shuffledSubarray([...chunks.keys(), ...extra.map((n) => n % chunks.length)], {
      minLength: chunks.length + extra.length,
    }),
  );
  fc.assert(
    fc.property(order, (sequence) => {
      // Told until nothing is left, as phones do: what came too early counts when its turn has come.
      let state = opened(['c1']);
      for (let round = 0, now = 200; round < chunks.length; round++)
        for (const index of sequence) {
          now += 30;
          state = report(
            training,
            state,
            [{ courseId: 'c1', parts: [chunks[index]!] }],
            after(now),
          );
        }
      expect(watchedOf(state, 'c1')).toEqual(union(chunks, []));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

import * as fc from 'fast-check';
import { studyCalls } from '#contract/study';
import { trainingCalls } from '#contract/training';
import {
  type CivilDate,
  type Instant,
  instantIn,
  millisecondsOf,
  plusMilliseconds,
} from '#domain/calendar';
import type { Interval } from '#domain/study/intervals';
import type { CourseId } from '#domain/training/training';
import { type Stretch, watchHonestly } from '#domain/study/watcher.fixture';
import { attendee, LEAD, ONLINE, registrationOf, visitor } from './people';
import { type Product, startProduct } from './product';
import {
  courses,
  filmed,
  finishAllCourses,
  loadStudy,
  nameOf,
  OVER,
  studyCast,
  STUDYING,
} from './studyCast';

const PAID = 3;
const me = attendee(0);
const other = attendee(1);
const unpaid = attendee(PAID);
const [first, second] = courses as [(typeof courses)[number], (typeof courses)[number]];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.close());
beforeEach(() => loadStudy(product, PAID, STUDYING));

const begin = (courseId: CourseId, openid = me) =>
  product.value(openid, studyCalls.begin, { trainingId: ONLINE, courseId });
const tell = (courseId: CourseId, parts: readonly Interval[], openid = me) =>
  product.value(openid, studyCalls.report, {
    trainingId: ONLINE,
    courses: [{ courseId, parts: [...parts] }],
  });
const whole = ({ seconds }: { seconds: number }): Interval[] => [{ from: 0, to: seconds }];
/** How much time has passed on the server between two answers. */
const secondsFrom = (from: { now: Instant }, to: { now: Instant }): number =>
  (millisecondsOf(to.now) - millisecondsOf(from.now)) / 1000;
const seconds = (n: number) => product.advance(n * 1000);
const directory = (openid = me) =>
  product.value(openid, studyCalls.directory, { trainingId: ONLINE });

const watched = async (openid = me) =>
  (await directory(openid)).modules[0]!.courses.reduce((sum, one) => sum + one.watchedSeconds, 0);

describe('studying (O3–O5)', () => {
  it('begins with a link that plays the video, where one left off, and names the viewer (O11)', async () => {
    const playing = await begin(first.courseId);
    expect(playing).toMatchObject({ seconds: first.seconds, watched: [] });
    expect(playing.next?.courseId).toBe(second.courseId);
    expect(playing.viewer.name).toBe(nameOf(studyCast(PAID), me));
    expect(playing.viewer.phoneTail).toMatch(/^\d{4}$/);
    const video = await fetch(playing.url);
    expect(video.status).toBe(200);
    expect(video.headers.get('content-type')).toContain('video/mp4');
    await seconds(6);
    await tell(first.courseId, [{ from: 0, to: 6 }]);
    expect((await begin(first.courseId)).watched).toEqual([{ from: 0, to: 6 }]);
  });

  it('is shown course by course, with where to go on', async () => {
    expect(await directory()).toMatchObject({ done: 0, total: 10, continueWith: first.courseId });
    await begin(second.courseId);
    await seconds(4);
    await tell(second.courseId, [{ from: 0, to: 4 }]);
    const shown = await directory();
    expect(shown.modules[0]!.courses.slice(0, 3)).toMatchObject([
      { state: 'notStarted', watchedSeconds: 0 },
      { state: 'watching', watchedSeconds: 4 },
      { state: 'notStarted' },
    ]);
    expect(shown.continueWith).toBe(second.courseId);
  });

  it('is done when every course is, and the next step says how far one is', async () => {
    const next = async () =>
      (await product.value(me, trainingCalls.mine, {})).registrations.find(
        ({ trainingId }) => trainingId === ONLINE,
      )?.next;
    expect(await next()).toEqual({ kind: 'study', done: 0, total: 10, until: '2026-06-12' });
    await finishAllCourses(product, me);
    const shown = await directory();
    expect(shown).toMatchObject({ done: 10, total: 10, finishedAt: expect.any(String) });
    expect(shown.continueWith).toBeUndefined();
    expect(shown.survey).toBeUndefined();
    const { classes } = await product.value(me, studyCalls.classes, {});
    expect(classes).toMatchObject([{ trainingId: ONLINE, done: 10, phase: 'open' }]);
    expect(await next()).not.toMatchObject({ kind: 'study' });
    expect((await product.value(other, studyCalls.classes, {})).classes).toMatchObject([
      { done: 0 },
    ]);
  });

  it('is one document for each person and training', async () => {
    await finishAllCourses(product, me);
    await begin(first.courseId, other);
    const ids = (await product.documents('studies')).map(({ _id }) => _id);
    expect(new Set(ids)).toEqual(
      new Set([registrationOf(me, ONLINE), registrationOf(other, ONLINE)]),
    );
  });

  it('never tells anybody which file a video is', async () => {
    const { training } = await product.value(me, trainingCalls.get, { trainingId: ONLINE });
    expect(JSON.stringify(training)).not.toContain('cloud://');
    expect(JSON.stringify(await directory())).not.toContain('cloud://');
  });
});

describe('a cheat earns nothing:', () => {
  it('a whole course in one second', async () => {
    const begun = await begin(first.courseId);
    await seconds(1);
    const told = await tell(first.courseId, whole(first));
    expect(told.earned).toBeLessThanOrEqual(secondsFrom(begun, told));
    expect(await directory()).toMatchObject({ done: 0 });
  });

  it('the same report a hundred times, nor parts that overlap', async () => {
    await begin(first.courseId);
    await seconds(4);
    await tell(first.courseId, [{ from: 0, to: 4 }]);
    await seconds(60);
    const again = { from: 0, to: 4 };
    for (let n = 0; n < 5; n++)
      expect(
        (
          await tell(
            first.courseId,
            Array.from({ length: 20 }, () => again),
          )
        ).earned,
      ).toBe(0);
    expect(await watched()).toBe(4);
    const overlapping = [1, 2, 3, 4].map((from) => ({ from: 0, to: from + 1 }));
    expect((await tell(first.courseId, overlapping)).earned).toBe(1);
  });

  it('a course by the name of what every object has', async () => {
    await begin(first.courseId);
    const refused = await product.refusal(me, studyCalls.report, {
      trainingId: ONLINE,
      courses: [{ courseId: 'constructor', parts: [{ from: 0, to: 5 }] }],
    });
    expect(refused).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('another course, begun by nobody, or of another training', async () => {
    await begin(first.courseId);
    await seconds(60);
    expect((await tell(second.courseId, whole(second))).earned).toBe(0);
    expect((await tell('t1', [{ from: 0, to: 10 }])).earned).toBe(0);
    const refused = await product.refusal(me, studyCalls.report, {
      trainingId: LEAD,
      courses: [{ courseId: first.courseId, parts: whole(first) }],
    });
    expect(refused.code).toBe('NO_STUDY');
    expect(await watched()).toBe(0);
  });

  it('a clock set forward on the phone: there is no place for one in a report', async () => {
    await begin(first.courseId);
    for (const more of [{ at: '2026-06-01T00:00:00.000Z' }, { now: 1e12 }, { seconds: 1e6 }]) {
      const refused = await product.refusal(me, studyCalls.report, {
        trainingId: ONLINE,
        courses: [{ courseId: first.courseId, parts: whole(first) }],
        ...more,
      });
      expect(refused).toMatchObject({ code: 'INPUT_INVALID' });
    }
  });

  it('two devices at the same time, on one course or on two', async () => {
    const begun = await begin(first.courseId);
    await begin(second.courseId);
    await seconds(8);
    const earned = await Promise.all([
      tell(first.courseId, [{ from: 0, to: 8 }]),
      tell(first.courseId, [{ from: 0, to: 8 }]),
      tell(second.courseId, [{ from: 0, to: 8 }]),
      tell(second.courseId, [{ from: 0, to: 8 }]),
    ]);
    const inAll = earned.reduce((sum, one) => sum + one.earned, 0);
    expect(inAll).toBeGreaterThanOrEqual(8);
    for (const { now } of earned.sort((a, b) => a.now.localeCompare(b.now)).slice(-1))
      expect(inAll).toBeLessThanOrEqual(secondsFrom(begun, { now }));
    expect(await watched()).toBe(inAll);
  });

  it('all courses opened at once, after a night, and told in one report', async () => {
    await begin(first.courseId);
    await seconds(5);
    await tell(first.courseId, [{ from: 0, to: 5 }]);
    await seconds(40_000);
    const begun = await begin(second.courseId);
    for (const { courseId } of courses.slice(2)) await begin(courseId);
    await seconds(20);
    const told = await product.value(me, studyCalls.report, {
      trainingId: ONLINE,
      courses: courses.slice(1).map((one) => ({ courseId: one.courseId, parts: whole(one) })),
    });
    expect(told.earned).toBeGreaterThanOrEqual(20);
    expect(told.earned).toBeLessThanOrEqual(secondsFrom(begun, told));
  });

  it('jumping ahead, or beyond the end', async () => {
    await begin(first.courseId);
    await seconds(60);
    expect((await tell(first.courseId, [{ from: 5, to: first.seconds }])).earned).toBe(0);
    expect((await tell(first.courseId, [{ from: first.seconds, to: 900 }])).earned).toBe(0);
    expect((await tell(first.courseId, [{ from: 0, to: 900 }])).earned).toBe(first.seconds);
  });

  it('before, or after, the days of study', async () => {
    await begin(first.courseId);
    await product.setClock(plusMilliseconds(OVER, -60_000));
    expect((await begin(second.courseId)).urlSeconds).toBeLessThanOrEqual(60);
    await product.setClock(OVER);
    const days = { from: '2026-04-13', until: '2026-06-12' };
    const asked = { trainingId: ONLINE, courseId: first.courseId };
    expect(await product.refusal(me, studyCalls.begin, asked)).toMatchObject({
      code: 'STUDY_OVER',
      days,
      message: '学习时间为2026年4月13日至2026年6月12日，已经结束，不能再播放',
    });
    const report = {
      trainingId: ONLINE,
      courses: [{ courseId: first.courseId, parts: whole(first) }],
    };
    expect(await product.refusal(me, studyCalls.report, report)).toMatchObject({ days });
    expect(await directory()).toMatchObject({ phase: 'over', done: 0 });
    expect((await directory()).continueWith).toBeUndefined();
    await product.setClock(plusMilliseconds(instantIn('2026-04-13' as CivilDate), -60_000));
    expect(await product.refusal(me, studyCalls.begin, asked)).toMatchObject({
      code: 'STUDY_NOT_OPEN',
      days,
    });
  });

  it('without having paid, registered or signed up (O4)', async () => {
    const asked = { trainingId: ONLINE, courseId: first.courseId };
    expect(await product.refusal(unpaid, studyCalls.begin, asked)).toMatchObject({
      code: 'STUDY_NOT_PAID',
      status: 'approved',
      message: '报名已通过，交费后可以学习',
    });
    expect((await product.value(unpaid, studyCalls.classes, {})).classes).toEqual([]);
    expect(await product.refusal(visitor, studyCalls.begin, asked)).toMatchObject({
      code: 'NOT_SIGNED_UP',
    });
    expect(
      await product.refusal('oLSC_organizer_of_both_1', studyCalls.begin, asked),
    ).toMatchObject({ code: 'NOT_REGISTERED' });
    const unknown = { ...asked, courseId: 'c99' };
    expect(await product.refusal(me, studyCalls.begin, unknown)).toMatchObject({
      code: 'COURSE_UNKNOWN',
    });
    const report = {
      trainingId: ONLINE,
      courses: [{ courseId: first.courseId, parts: whole(first) }],
    };
    expect(await product.refusal(unpaid, studyCalls.report, report)).toMatchObject({
      code: 'STUDY_NOT_PAID',
    });
    expect(await product.documents('studies')).toEqual([]);
  });
});

it('a course whose video is not there yet, or is gone, says so', async () => {
  const modules = filmed.modules.map((module) => ({
    courses: module.courses.map((course) => {
      const { video, ...bare } = course;
      if (course.id === first.courseId || !video) return bare;
      return { ...bare, video: { ...video, file: `${video.file}x` } };
    }),
  }));
  // Later than anything kept of the trainings by a warm process.
  const later = plusMilliseconds(STUDYING, 3_600_000);
  await product.load({ ...studyCast(PAID), trainings: [{ ...filmed, modules }] }, later);
  for (const { courseId } of [first, second])
    expect(
      await product.refusal(me, studyCalls.begin, { trainingId: ONLINE, courseId }),
    ).toMatchObject({ code: 'COURSE_NOT_READY' });
  expect((await directory()).modules[0]!.courses[0]).toMatchObject({ state: 'notReady' });
});

it('a course whose length was wrong, watched whole before it was put right, is finished when opened', async () => {
  await begin(first.courseId);
  await seconds(60);
  const seen = first.seconds - 5;
  await tell(first.courseId, [{ from: 0, to: seen }]);
  expect(await directory()).toMatchObject({ done: 0 });
  const modules = filmed.modules.map((module) => ({
    courses: module.courses.map((one) =>
      one.id === first.courseId ? { ...one, video: { ...one.video!, seconds: seen } } : one,
    ),
  }));
  await product.import({ trainings: [{ ...filmed, modules }] });
  await seconds(3600);
  const asked = { trainingId: ONLINE, courseId: first.courseId };
  await product.value(me, studyCalls.begin, asked);
  await product.value(me, studyCalls.begin, asked);
  expect(await directory()).toMatchObject({ done: 1 });
});

const stretch: fc.Arbitrary<Stretch> = fc.record({
  plays: fc.nat(6),
  pauses: fc.nat(20),
  closes: fc.boolean(),
  fate: fc.constantFrom('arrives', 'requestLost', 'answerLost'),
});

it(
  'honest watching always finishes, whatever the network drops',
  () =>
    fc.assert(
      fc
        .asyncProperty(fc.array(stretch, { maxLength: 6 }), async (stretches) => {
          await begin(first.courseId);
          const took = await watchHonestly(
            first.courseId,
            first.seconds,
            stretches,
            async (passed, reported) => {
              await seconds(passed);
              if (!reported || reported.length === 0) return [];
              const [{ parts }] = reported as [(typeof reported)[number]];
              return (await tell(first.courseId, parts)).courses;
            },
          );
          expect(took).toBeLessThanOrEqual(3);
          expect(await directory()).toMatchObject({ done: 1 });
        })
        .beforeEach(() => loadStudy(product, PAID, STUDYING)),
      { seed: 20260413, numRuns: 12 },
    ),
  120_000,
);

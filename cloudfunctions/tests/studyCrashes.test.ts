import { studyCalls } from '#contract/study';
import { secondsIn } from '#domain/study/intervals';
import type { Study } from '#domain/study/study';
import { attendee, ONLINE } from './people';
import { type Product, startProduct } from './product';
import { courses, loadStudy, STUDYING } from './studyCast';
import { range } from './truth';

const me = attendee(0);
const [course] = courses as [(typeof courses)[number]];

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 15, processes: 2, transactionLifetimeMs: 2000 });
}, 60_000);
afterAll(() => product.close());

const report = (to: number) => ({
  trainingId: ONLINE,
  courses: [{ courseId: course.courseId, parts: [{ from: 0, to }] }],
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

it('a function that dies while crediting loses nothing and gives nothing twice', async () => {
  await loadStudy(product, 1, STUDYING);
  await product.value(me, studyCalls.begin, { trainingId: ONLINE, courseId: course.courseId });
  for (const second of range(course.seconds - 4).map((n) => n + 1)) {
    await product.advance(1000);
    const dying = product.send(me, 'study', { call: 'report', input: report(second) });
    // A different step of the transaction each time: the cloud answers each after 15 ms.
    for (let door = 0; door < second % 5; door++) await product.door('/console/collections');
    for (const pid of product.cloud.functionPids('study')) kill(pid);
    await dying;
    const told = await product.insist(me, studyCalls.report, report(second));
    expect(told).toMatchObject({ ok: true });
  }
  await product.advance(60_000);
  const told = await product.insist(me, studyCalls.report, report(course.seconds));
  expect(told).toMatchObject({ ok: true, value: { done: 1 } });
  const [study] = await product.documents<Study>('studies');
  expect(secondsIn(study!.courses[course.courseId]!.watched)).toBe(course.seconds);
}, 120_000);

import { certificateCalls } from '#contract/certificate';
import { plusMilliseconds } from '#domain/calendar';
import { certificateCast, expectWhole, GIVEN, OPENS, stored, which } from './certificateCast';
import { attendee, organizer, ONLINE } from './people';
import { type Product, startProduct } from './product';
import { range } from './truth';

const { mine, issueAll, claim } = certificateCalls;
const COUNT = 100;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 10, processes: 4, transactionLifetimeMs: 5000 });
});
afterAll(() => product.close());

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const ofOnline = async () =>
  (await stored(product)).filter(({ trainingId }) => trainingId === ONLINE);

it('serials have no gap and no repeat while people look and organizers issue at once', async () => {
  await product.load(certificateCast(COUNT), plusMilliseconds(OPENS, -60_000));
  await product.setClock(OPENS);
  await Promise.all([
    ...range(12).map((n) => product.call(attendee(n * 7), mine, {})),
    ...range(6).map((n) => product.call(attendee(n * 11), claim, which)),
    product.call(organizer, issueAll, which),
    product.call(organizer, issueAll, which),
  ]);
  expect(await product.value(organizer, issueAll, which)).toMatchObject({ paid: COUNT });
  const issued = await ofOnline();
  expectWhole(issued, COUNT);
  expect(new Set(issued.map(({ code }) => code)).size).toBe(COUNT);
});

it('processes that are killed while they issue leave no gap, and others go on', async () => {
  await product.load(certificateCast(COUNT), GIVEN);
  for (let kills = 0; kills < 3; kills++) {
    const before = (await ofOnline()).length;
    const state = { isOver: false };
    const running = product
      .send(organizer, 'certificate', { call: 'issueAll', input: which })
      .finally(() => (state.isOver = true));
    // A process is killed right after a part was written, in the middle of the next.
    while (!state.isOver && (await ofOnline()).length === before) continue;
    for (const pid of product.cloud.functionPids('certificate')) kill(pid);
    await running;
    const now = await ofOnline();
    expectWhole(now, now.length);
  }
  // Whatever a killed process held is free again when its transaction's time is over.
  for (let tries = 0; tries < 5 && (await ofOnline()).length < COUNT; tries++)
    await product.insist(organizer, issueAll, which);
  expectWhole(await ofOnline(), COUNT);
});

import { trainingCalls } from '#contract/training';
import { attendee, cast, idOf, LEAD, visitor } from './people';
import { type Product, startProduct } from './product';
import { expectTruth, range, storedLedger, storedRegistrations } from './truth';

const { register, withdraw, get, list } = trainingCalls;
const SEATS = 180;
const PEOPLE = 300;
const PROCESSES = 32;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 20, processes: PROCESSES });
  await product.load(cast(0));
  await product.warm('training', PROCESSES);
});
afterAll(() => product.close());

const ledgerOf = () => storedLedger(product);

/** Repeats a call as the app does, as long as nothing was answered. */
async function insist(openid: string, call: typeof register | typeof withdraw) {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const { result } = await product.send(openid, call.fn, {
      call: call.name,
      input: { trainingId: LEAD },
    });
    if (result !== undefined) return result as { ok: boolean; refusal?: { code: string } };
  }
  throw new Error(`${call.name} was not answered`);
}

describe('300 people who race for 180 seats on 32 processes', () => {
  beforeAll(async () => {
    await product.load(cast(PEOPLE, SEATS));
    await Promise.all(
      range(PEOPLE).map((n) => product.value(attendee(n), register, { trainingId: LEAD })),
    );
  });

  it('are all registered: 180 with a seat, 120 who wait (L2)', async () => {
    const registrations = await storedRegistrations(product);
    const count = (status: string) => registrations.filter((one) => one.status === status).length;
    expect([count('submitted'), count('waitlisted'), registrations.length]).toEqual([
      SEATS,
      PEOPLE - SEATS,
      PEOPLE,
    ]);
    await expectTruth(product);
  });

  it('wait in the order of the ledger, with positions 1 to 120', async () => {
    const { waiting } = await ledgerOf();
    const order = new Map(waiting.map(({ personId }, index) => [personId, index + 1]));
    const openids = range(PEOPLE).map(attendee);
    const positions = await Promise.all(
      openids
        .filter((openid) => order.has(idOf(openid)))
        .map(async (openid) => {
          const { mine } = await product.value(openid, get, { trainingId: LEAD });
          expect(mine?.position).toBe(order.get(idOf(openid)));
          return mine?.position;
        }),
    );
    expect(positions.sort((a, b) => a! - b!)).toEqual(range(PEOPLE - SEATS).map((n) => n + 1));
  });

  it('hand their seats on when some withdraw while others register', async () => {
    const { holders, waiting } = await ledgerOf();
    const openids = range(PEOPLE).map(attendee);
    const leaving = openids.filter((openid) => idOf(openid) in holders).slice(0, 12);
    const expected = waiting.slice(0, 12).map(({ personId }) => personId);
    const answers = await Promise.all([
      ...leaving.map((openid) => insist(openid, withdraw)),
      ...openids.slice(150, 170).map((openid) => insist(openid, register)),
    ]);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const after = await ledgerOf();
    for (const personId of expected) expect(after.holders).toHaveProperty(personId);
    await expectTruth(product);
    const news = await product.documents<{ personId: string }>('messages', { kind: 'movedUp' });
    expect(news.map(({ personId }) => personId).sort()).toEqual([...expected].sort());
  });
});

describe('one person', () => {
  const [first] = range(1).map(attendee) as [string];
  beforeEach(() => product.load(cast(6, 2)));

  it('who taps ten times at once holds one seat', async () => {
    const answers = await Promise.all(
      range(10).map(() => product.value(first, register, { trainingId: LEAD })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await ledgerOf()).toMatchObject({ free: 1 });
    await expectTruth(product);
  });

  it('who registers and withdraws at once never has a registration without a seat', async () => {
    for (let round = 0; round < 3; round++) {
      await Promise.all(range(8).map((n) => insist(first, n % 2 === 0 ? register : withdraw)));
      await expectTruth(product);
    }
  });

  it('who comes last while others come and go is never lost', async () => {
    const openids = range(6).map(attendee);
    for (let round = 0; round < 2; round++) {
      await Promise.all(
        openids.flatMap((openid) => [insist(openid, register), insist(openid, withdraw)]),
      );
      await expectTruth(product);
    }
    const answers = await Promise.all(openids.map((openid) => insist(openid, register)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await expectTruth(product);
    expect(await ledgerOf()).toMatchObject({ free: 0, waiting: { length: 4 } });
  });
});

describe('round trips', () => {
  it('a registration that takes a seat costs two beyond reading the training and the person', async () => {
    await product.load(cast(2, 2));
    await product.value(visitor, list, {});
    const answer = await product.send(attendee(0), 'training', {
      call: 'register',
      input: { trainingId: LEAD },
    });
    const { requests } = await product.door<{
      requests: { invocation?: string; action: string; subject?: string }[];
    }>('/console/requests?limit=100');
    const made = requests
      .filter(({ invocation }) => invocation === answer.requestId)
      .map(({ action, subject }) => `${action.replace('database.', '')} ${subject}`)
      .toReversed()
      .filter((made) => made !== 'getDocument trainings');
    expect(made).toEqual([
      'getDocument persons',
      'modifyDocument seatLedgers',
      'insertDocument registrations',
    ]);
  });
});

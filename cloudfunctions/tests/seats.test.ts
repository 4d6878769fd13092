import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import { throughUnit } from './members';
import {
  attendee,
  cast,
  idOf,
  LEAD,
  organizer,
  registrationOf,
  secondOrganizer,
  visitor,
} from './people';
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

const insist = (openid: string, call: typeof register | typeof withdraw) =>
  product.insist(openid, call, { trainingId: LEAD });

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

describe('organizers who reject while others withdraw and register', () => {
  it('hand every freed seat on once, in the order of the waiting list', async () => {
    await product.load(cast(10, 4));
    const openids = range(10).map(attendee);
    for (const openid of openids) await product.value(openid, register, { trainingId: LEAD });
    const [a, b, c, d] = openids as [string, string, string, string];
    const reject = (by: string, openid: string) =>
      product.value(by, reviewCalls.decide, {
        registrationId: registrationOf(openid),
        revision: 1,
        decision: { kind: 'reject', reason: '与其他报名重复' },
      });
    await Promise.all([
      reject(organizer, a),
      reject(secondOrganizer, b),
      insist(c, withdraw),
      insist(d, withdraw),
    ]);
    await expectTruth(product);
    const { holders, refused, waiting } = await ledgerOf();
    expect(Object.keys(holders).sort()).toEqual(openids.slice(4, 8).map(idOf).sort());
    expect(waiting.map(({ personId }) => personId)).toEqual(openids.slice(8).map(idOf));
    expect(Object.keys(refused).sort()).toEqual([a, b].map(idOf).sort());
  });
});

/** What one registration asks of the database, trainings apart, in the order in which it was asked. */
async function madeBy(openid: string): Promise<string[]> {
  const event = { call: 'register', input: { trainingId: LEAD } };
  const answer = await product.send(openid, 'training', event);
  const { requests } = await product.door<{
    requests: { invocation?: string; action: string; subject?: string }[];
  }>('/console/requests?limit=100');
  return requests
    .filter(({ invocation }) => invocation === answer.requestId)
    .map(({ action, subject }) => `${action.replace('database.', '')} ${subject}`)
    .toReversed()
    .filter((made) => made !== 'getDocument trainings');
}

describe('round trips', () => {
  it('a registration that takes a seat costs two in sequence beyond reading the training and the person', async () => {
    await product.load(cast(2, 2));
    await product.value(visitor, list, {});
    const [person, ...sideBySide] = await madeBy(attendee(0));
    const registration = sideBySide.pop();
    expect([person, registration]).toEqual(['getDocument persons', 'insertDocument registrations']);
    // What the price hangs on is read while the seat is being taken.
    expect(sideBySide.sort()).toEqual(['getDocument memberships', 'modifyDocument seatLedgers']);
  });

  it('of somebody whom a unit has claimed costs one more: the unit’s dues', async () => {
    const documents = { ...cast(2, 2), memberships: [throughUnit(attendee(0))] };
    await product.load(documents);
    await product.value(visitor, list, {});
    const made = await madeBy(attendee(0));
    expect(made).toHaveLength(5);
    expect(made).toContain('getDocument unitApplications');
  });
});

import { trainingCalls } from '#contract/training';
import { plusMilliseconds } from '#domain/calendar';
import type { Message } from '#domain/message/message';
import type { Person } from '#domain/person/person';
import { attendee, cast, idOf, LEAD, leadWith, ledgerOf } from './people';
import { OPENING, type Product, startProduct } from './product';
import { expectTruth, range, storedLedger, storedRegistrations } from './truth';

const { register } = trainingCalls;
const MINUTE_MS = 60_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 20, processes: 4 });
});
afterAll(() => product.close());

/** Lets all of them register while every process is killed three times. Answers how many were answered. */
async function registerUnderFire(openids: readonly string[]): Promise<number> {
  const running = new Set(openids);
  let answered = 0;
  const all = openids.map(async (openid) => {
    const entry = await product.send(openid, 'training', {
      call: 'register',
      input: { trainingId: LEAD },
    });
    running.delete(openid);
    if (entry.result) answered += 1;
  });
  // A process is killed whenever somebody has just taken a place: in the middle of the registration.
  for (let places = 0, kills = 0; running.size > 0 && kills < 3;) {
    const ledger = await storedLedger(product);
    const now = Object.keys(ledger.holders).length + ledger.waiting.length;
    if (now <= places + 2) continue;
    for (const pid of product.cloud.functionPids('training')) kill(pid);
    places = now;
    kills += 1;
  }
  await Promise.all(all);
  return answered;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

describe('processes killed while forty people register for thirty seats', () => {
  const openids = range(40).map(attendee);
  beforeEach(async () => {
    await product.load(cast(40, 30));
    await product.warm('training', 4);
    expect(await registerUnderFire(openids)).toBeLessThan(openids.length);
  });

  it('lose nothing: a repeat completes every registration', async () => {
    const places = await storedLedger(product);
    for (const openid of openids)
      expect(await product.insist(openid, register, { trainingId: LEAD })).toMatchObject({
        ok: true,
      });
    expect(await storedRegistrations(product)).toHaveLength(openids.length);
    expect((await storedLedger(product)).holders).toMatchObject(places.holders);
    await expectTruth(product);
  });

  it('lose nothing: without a repeat the upkeep completes what had begun', async () => {
    const before = await storedLedger(product);
    await product.advance(2 * MINUTE_MS);
    expect(await storedLedger(product)).toEqual(before);
    await expectTruth(product);
  });
});

describe('upkeep', () => {
  const [seated, waiting] = range(2).map(attendee) as [string, string];
  const left = { ...ledgerOf(leadWith(1)), free: 0, changedAt: OPENING };

  it('writes the registrations whose place alone was written, once, as of when it was taken', async () => {
    await product.load({
      ...cast(2, 1),
      seatLedgers: [
        {
          ...left,
          holders: { [idOf(seated)]: OPENING },
          waiting: [{ personId: idOf(waiting), at: OPENING }],
        },
      ],
    });
    await product.advance(2 * MINUTE_MS);
    await product.advance(2 * MINUTE_MS);
    const { persons } = cast(2, 1) as { persons: readonly Person[] };
    expect(await storedRegistrations(product)).toMatchObject([
      { status: 'submitted', personId: persons[0]!._id, submittedAt: OPENING, revision: 1 },
      { status: 'waitlisted', personId: persons[1]!._id, submittedAt: OPENING, revision: 1 },
    ]);
  });

  it('leaves calls alone that may still be running', async () => {
    await product.load({
      ...cast(1, 1),
      seatLedgers: [{ ...left, holders: { [idOf(seated)]: OPENING } }],
    });
    await product.door('/console/timers/upkeep/everyMinute', {});
    expect(await storedRegistrations(product)).toEqual([]);
  });

  it('looks at every ledger once an hour, however long ago it changed', async () => {
    await product.load(
      {
        ...cast(1, 1),
        seatLedgers: [{ ...left, holders: { [idOf(seated)]: OPENING } }],
      },
      plusMilliseconds(OPENING, 24 * 60 * MINUTE_MS),
    );
    await product.door('/console/timers/upkeep/everyMinute', {});
    expect(await storedRegistrations(product)).toMatchObject([
      { status: 'submitted', submittedAt: OPENING },
    ]);
  });

  it('sends what is due also when a broken ledger stops the rest of it', async () => {
    const news: Message = {
      _id: 'news',
      personId: idOf(seated),
      kind: 'registrationApproved',
      about: { kind: 'training', trainingId: LEAD, title: '研修班' },
      at: OPENING,
      wechat: 'pending',
      sms: 'pending',
      due: true,
      attempts: 0,
      nextAttemptAt: OPENING,
    };
    await product.load({ ...cast(1, 1), seatLedgers: [{ ...left, limit: 0 }], messages: [news] });
    await product.door('/console/timers/upkeep/everyMinute', {});
    expect(await product.documents('messages')).toMatchObject([{ attempts: 1, due: false }]);
  });

  it('is not for people', async () => {
    const { result } = await product.send(seated, 'upkeep', {});
    expect(result).toEqual({ refused: true });
  });
});

import { roomCalls } from '#contract/room';
import type { Lodging } from '#domain/lodging/lodging';
import type { Registration } from '#domain/registration/registration';
import { trainingCalls } from '#contract/training';
import { MINUTE_MS } from './payCast';
import { idOf, LEAD } from './people';
import { type Entry, type Product, startProduct } from './product';
import {
  allPaid,
  asking,
  BOOKING,
  freedNews,
  holds,
  HOTEL,
  keyOf,
  lodgingWith,
  roomCast,
  roomsOf,
  storedLodging,
  woman,
} from './roomCast';

const { hold, cancel } = roomCalls;
const [anna, bella] = [woman(0), woman(1)];
/** No call here asks the database so often. */
const MOST_CALLS = 40;

// Every request is another death of a process, and another process.
jest.setTimeout(240_000);

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 12, processes: 2, transactionLifetimeMs: 2000 });
});
afterAll(() => product.close());

async function requestsMade(): Promise<number> {
  const { actions } = await product.door<{ actions: Record<string, number> }>('/console/stats');
  return Object.values(actions).reduce((sum, count) => sum + count, 0);
}

function killAll(fn: string): void {
  for (const pid of product.cloud.functionPids(fn))
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
}

/** Kills the function as soon as the database has answered it so often; whether it died before it could answer. */
async function diesAfter(calls: number, fn: string, running: Promise<Entry>): Promise<boolean> {
  const call = { isOver: false };
  const answered = running.finally(() => (call.isOver = true));
  while (!call.isOver && (await requestsMade()) < calls);
  if (!call.isOver) killAll(fn);
  return !('result' in (await answered));
}

type Begin = () => Promise<Entry>;

/** Lets one call die after each of its requests in turn, on the same data each time, and looks at what is left. */
async function dieEverywhere(
  fn: string,
  prepare: () => Promise<void>,
  begin: Begin,
  check: () => Promise<void>,
): Promise<number> {
  for (let calls = 1; calls < MOST_CALLS; calls++) {
    await prepare();
    await product.door('/console/stats', {});
    const died = await diesAfter(calls, fn, begin());
    await check();
    if (!died) return calls;
  }
  throw new Error('the call never came to its end');
}

/** What has to be true whoever died when: nothing pending, nothing untold, and no more than there is room for. */
async function expectWhole(): Promise<Lodging> {
  const lodging = await storedLodging(product);
  expect(lodging).toMatchObject({ asks: {}, news: {} });
  expect(Object.keys(lodging.stays)).toHaveLength(1);
  expect(lodging.waiting.length).toBeLessThanOrEqual(1);
  const news = await freedNews(product);
  const movedUp = Object.values(lodging.stays).filter(({ key }) => key === keyOf(bella, 'waits'));
  expect(news).toHaveLength(movedUp.length);
  return lodging;
}

const openOne = async () => {
  await product.load(allPaid(roomCast({ people: 6 }, { king: 1, twin: 0 })), BOOKING);
  // A process that was killed just before may still be chosen.
  await product.insist(anna, roomCalls.look, { trainingId: LEAD });
};

const annaHolds = async () => {
  await openOne();
  await holds(product, anna, { choice: 'king' });
  await holds(product, bella, { choice: 'king' }, { ifFull: 'wait', key: keyOf(bella, 'waits') });
};

const send = (openid: string, call: { name: string; fn: string }, input: object) => () =>
  product.send(openid, call.fn, { call: call.name, input });

const holding = asking(anna, { choice: 'king' });
const leaving = { trainingId: LEAD, key: keyOf(anna, 'leaves'), what: 'stay' as const };

describe('a process that dies after any of its requests', () => {
  it('while somebody registers: a repeat holds the one stay', async () => {
    const calls = await dieEverywhere('room', openOne, send(anna, hold, holding), async () => {
      expect(await product.insist(anna, hold, holding)).toMatchObject({
        value: { outcome: 'held' },
      });
      const { stays } = await expectWhole();
      expect(Object.keys(stays)).toEqual([idOf(anna)]);
    });
    expect(calls).toBeGreaterThan(4);
  });

  it('while somebody leaves: a repeat gives the room to who waits, who is told once', async () => {
    await dieEverywhere('room', annaHolds, send(anna, cancel, leaving), async () => {
      expect(await product.insist(anna, cancel, leaving)).toMatchObject({ ok: true });
      await product.advance(MINUTE_MS);
      const { stays, waiting } = await expectWhole();
      expect(Object.keys(stays)).toEqual([idOf(bella)]);
      expect(waiting).toEqual([]);
    });
  });

  it('while somebody leaves: without a repeat the upkeep finishes what was asked', async () => {
    const seen = new Set<string>();
    await dieEverywhere('room', annaHolds, send(anna, cancel, leaving), async () => {
      await product.advance(MINUTE_MS);
      const { stays } = await expectWhole();
      seen.add(Object.keys(stays).join());
    });
    // Before the ask was written nothing has happened, afterwards everything does.
    expect([...seen]).toEqual([idOf(anna), idOf(bella)]);
  });

  it('while an ended registration gives up its stay: the upkeep does it', async () => {
    const approved = roomCast({ people: 6 }, { king: 1, twin: 0 });
    const prepare = async () => {
      await product.load(approved, BOOKING);
      await product.insist(bella, trainingCalls.list, {});
      await product.insist(anna, roomCalls.look, { trainingId: LEAD });
      await holds(product, anna, { choice: 'king' });
    };
    const withdraw = send(anna, trainingCalls.withdraw, { trainingId: LEAD });
    await dieEverywhere('training', prepare, withdraw, async () => {
      // A transaction that was left open has ended by then.
      await product.advance(2 * MINUTE_MS);
      const [registration] = await product.documents<Registration>('registrations', {
        personId: idOf(anna),
        trainingId: LEAD,
      });
      const { stays, asks } = await storedLodging(product);
      expect(asks).toEqual({});
      expect(idOf(anna) in stays).toBe(registration?.status === 'approved');
    });
  });
});

it('news that a process left untold is told once, whoever decides next', async () => {
  const lodging = lodgingWith({ [HOTEL]: roomsOf(1, 0) });
  const untold = { ...lodging, news: { [keyOf(bella, 'waits')]: idOf(bella) } };
  await product.load(
    { ...roomCast({ people: 6 }, { king: 1, twin: 0 }), lodgings: [untold] },
    BOOKING,
  );
  await product.insist(anna, roomCalls.look, { trainingId: LEAD });
  await holds(product, anna, { choice: 'king' });
  await product.advance(2 * MINUTE_MS);
  expect(await freedNews(product)).toMatchObject([{ personId: idOf(bella) }]);
  expect((await storedLodging(product)).news).toEqual({});
});

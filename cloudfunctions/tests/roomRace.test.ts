import type { Answer } from '#contract/call';
import { roomCalls } from '#contract/room';
import { isWithin, type Lodging, guestsOf } from '#domain/lodging/lodging';
import { faultsOf } from '#domain/lodging/planner/isAllocation.fixture';
import { diceOf } from '#domain/lodging/planner/randomStays.fixture';
import type { AskKey, StayRequest } from '#domain/lodging/stay';
import { loadRoomPlanner } from '#shell/roomPlanner';
import { attendee, idOf, LEAD } from './people';
import { type Product, startProduct } from './product';
import {
  allPaid,
  asking,
  BOOKING,
  freedNews,
  HOTEL,
  keyOf,
  randomRequest,
  roomCast,
  roomsOf,
  storedLodging,
} from './roomCast';
import { range } from './truth';

const PEOPLE = 400;
const KINGS = 90;
const TWINS = 60;
const PROCESSES = 10;
/** Of a busy machine. */
const LONG_MS = 240_000;
const { hold, cancel } = roomCalls;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 20, processes: PROCESSES });
  await product.load(allPaid(roomCast({ people: PEOPLE }, { king: KINGS, twin: TWINS })), BOOKING);
  await product.door('/console/warm/room', { processes: PROCESSES });
});
afterAll(() => product.close());

/** The revisions of the lodging that could be seen while `work` was going on, and the last one. */
async function watching(work: Promise<unknown>): Promise<Lodging[]> {
  const seen = new Map<number, Lodging>();
  const look = async () => {
    const known = [...seen.keys()].at(-1) ?? 0;
    const newer = { revision: { $gt: known } };
    for (const lodging of await product.documents<Lodging>('lodgings', newer))
      seen.set(lodging.revision, lodging);
  };
  const going = { on: true };
  const done = work.finally(() => (going.on = false));
  while (going.on) await look();
  await done;
  await look();
  return [...seen.values()];
}

/** Everybody sleeps somewhere, nobody changes rooms, nobody shares with the other gender: shown by a plan that does it. */
async function expectAllocation(lodging: Lodging): Promise<void> {
  const { nights, rooms, stays, revision } = lodging;
  const { plan } = await loadRoomPlanner();
  const guests = guestsOf(nights, stays);
  const input = { nightCount: 5, guests, rooms, prices: {}, pins: {}, last: undefined };
  const made = plan({ ...input, lodgingRevision: revision, at: BOOKING });
  expect(made?.guests.filter(({ room }) => room === undefined)).toEqual([]);
  expect(made && faultsOf(made, rooms)).toEqual([]);
  for (const stay of Object.values(stays)) expect(isWithin(nights, stay)).toBe(true);
}

const dice = diceOf(20260525);
const randomStay = (): StayRequest => randomRequest(dice);

type Said = 'held' | 'waiting' | 'full';
const saidBy = (answer: Answer<{ outcome: 'held' | 'waiting' }, { code: string }>): Said => {
  if (!answer.ok) {
    expect(answer.refusal.code).toBe('ROOMS_FULL');
    return 'full';
  }
  return answer.value.outcome;
};

/** Asks again while told to; the same key makes it one ask. */
async function ask(openid: string, request: StayRequest, key: AskKey, ifFull: 'refuse' | 'wait') {
  for (;;) {
    const answer = await product.insist(openid, hold, {
      ...asking(openid, request, { key, ifFull }),
    });
    if (answer.ok || answer.refusal.code !== 'BUSY') return saidBy(answer);
  }
}

async function leave(openid: string, key: AskKey): Promise<void> {
  for (;;) {
    const answer = await product.insist(openid, cancel, { trainingId: LEAD, key, what: 'stay' });
    if (answer.ok) return;
    expect(answer.refusal).toEqual({ code: 'BUSY' });
  }
}

const requests = async (): Promise<number> => {
  const { actions } = await product.door<{ actions: Record<string, number> }>('/console/stats');
  return Object.values(actions).reduce((sum, count) => sum + count, 0);
};

describe('400 people who race for 90 kings and 60 twins over five nights', () => {
  const first = new Map<string, Said>();

  it(
    'are all answered, each what is so, and all who hold a stay can be housed (H2–H4, H7)',
    async () => {
      await product.door('/console/stats', {});
      const seen = await watching(
        Promise.all(
          range(PEOPLE).map(async (n) => {
            const openid = attendee(n);
            const ifFull = n % 4 === 0 ? 'wait' : 'refuse';
            first.set(openid, await ask(openid, randomStay(), keyOf(openid, 'first'), ifFull));
          }),
        ),
      );
      for (const lodging of seen) await expectAllocation(lodging);
      const last = seen.at(-1)!;
      expect(last).toMatchObject({ asks: {}, news: {}, rooms: { [HOTEL]: roomsOf(KINGS, TWINS) } });
      for (const [openid, said] of first) {
        expect(idOf(openid) in last.stays).toBe(said === 'held');
        expect(last.waiting.some(({ personId }) => personId === idOf(openid))).toBe(
          said === 'waiting',
        );
      }
      const said = [...first.values()];
      expect(said.filter((one) => one === 'held').length).toBeGreaterThan(KINGS + TWINS);
      expect(said.filter((one) => one === 'full').length).toBeGreaterThan(0);
      // Person, registration, lodging, ask, lodging, decision: what one costs alone; many are decided by others.
      expect((await requests()) / PEOPLE).toBeLessThan(14);
    },
    LONG_MS,
  );

  it('change and cancel at random, also both at once, and all can be housed at every step', async () => {
    const acts = range(100).map((n) => ({
      openid: attendee(dice(PEOPLE)),
      n,
      request: dice(3) === 0 ? undefined : randomStay(),
      ifFull: dice(2) === 0 ? ('wait' as const) : ('refuse' as const),
    }));
    const seen = await watching(
      Promise.all(
        acts.map(({ openid, n, request, ifFull }) =>
          request
            ? ask(openid, request, keyOf(openid, `again${n}`), ifFull)
            : leave(openid, keyOf(openid, `leaves${n}`)),
        ),
      ),
    );
    for (const lodging of seen) await expectAllocation(lodging);
    const { asks, news, stays, waiting } = await storedLodging(product);
    expect({ asks, news }).toEqual({ asks: {}, news: {} });
    const waited = new Set(waiting.map(({ personId }) => personId));
    expect(waited.size).toBe(waiting.length);
    const told = await freedNews(product);
    expect(new Set(told.map(({ _id }) => _id)).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(0);
    for (const [personId, { key }] of Object.entries(stays))
      expect(key).toContain(keyOf(personId, '').slice(0, 0));
  });
});

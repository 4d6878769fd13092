import { lodgingCalls } from '#contract/lodging';
import type { Audit } from '#domain/audit/audit';
import type { Lodging } from '#domain/lodging/lodging';
import type { RoomPlans } from '#domain/lodging/plan';
import type { Message } from '#domain/message/message';
import { ANSWER_UNTIL, LodgingDesk, of, staying, type Wanted } from './lodgingDesk';
import { attendee, idOf, LEAD, organizer } from './people';
import { type Product, startProduct } from './product';
import { BOOKING, HOTEL, keyOf, roomsOf, storedLodging } from './roomCast';
import { range } from './truth';

const MINUTE_MS = 60_000;
/** More than are sent at once, so that the messages are left to the timer. */
const PEOPLE = 12;
const SETTINGS = {
  ...of,
  nights: { from: '2026-05-25', until: '2026-05-29' },
  openUntil: ANSWER_UNTIL,
  acknowledgeShortage: false,
};

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 10, processes: 2, transactionLifetimeMs: 1000 });
});
afterAll(() => product.close());
const desk = new LodgingDesk(() => product);

const databaseCalls = async (): Promise<number> => {
  const { actions } = await product.door<{ actions: Record<string, number> }>('/console/stats');
  return Object.entries(actions)
    .filter(([action]) => action.startsWith('database.'))
    .reduce((sum, [, count]) => sum + count, 0);
};

function killAll(): void {
  for (const pid of product.cloud.functionPids('lodging'))
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It has ended by itself since it was listed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
}

/** Sends a call and kills whoever serves it at its database call number `at`. Whether it was killed. */
async function killedAt(at: number, name: string, input: object): Promise<boolean> {
  await product.door('/console/stats', {});
  const call = { isAnswered: false };
  const sent = product.send(organizer, 'lodging', { call: name, input }).then((entry) => {
    call.isAnswered = true;
    return 'result' in entry;
  });
  while (!call.isAnswered && (await databaseCalls()) < at) continue;
  if (!call.isAnswered) killAll();
  return !(await sent);
}

/** The tests share the database calls out among themselves: every third from the first, second and third. */
const FROM = [1, 2, 3] as const;

/** Does so at the database calls in turn, from `prepare` anew, and repeats the call each time. */
async function fromCall(
  first: (typeof FROM)[number],
  name: keyof typeof lodgingCalls,
  prepare: () => Promise<object>,
  check: () => Promise<void>,
): Promise<number> {
  for (let at: number = first; ; at += FROM.length) {
    const input = await prepare();
    if (!(await killedAt(at, name, input))) return at - FROM.length;
    const again = await product.insist(organizer, lodgingCalls[name], input as never);
    expect([name, at, again]).toMatchObject([name, at, { ok: true }]);
    await check();
  }
}

const bed: Wanted = { choice: 'bed' };
const sharing = range(PEOPLE - 1).map((n) => [attendee(n), bed] as const);
const load = () => product.load(staying(PEOPLE, { king: 2, twin: 8 }, sharing), BOOKING);
const audits = async (action: Audit['action']) =>
  (await product.documents<Audit>('audits', { action })).length;
const roomNews = async () =>
  (await product.documents<Message>('messages')).filter(({ about }) => about.kind === 'room');
const plans = async () => (await product.documents<RoomPlans>('roomPlans'))[0];

/** As it is after a run, without running again. */
let planned: RoomPlans | undefined;
async function loadPlanned() {
  await load();
  if (planned) return product.import({ roomPlans: [planned] });
  await desk.run();
  planned = await plans();
}
const PUBLISH = { ...of, revision: 1, answerUntil: ANSWER_UNTIL, acknowledged: false };

describe('a process killed at every database call, and asked again', () => {
  it.each(FROM)('sets rooms once (from call %d)', async (first) => {
    const killed = await fromCall(
      first,
      'configure',
      async () => {
        await load();
        return { ...SETTINGS, revision: 1, rooms: { [HOTEL]: roomsOf(5, 9) } };
      },
      async () => {
        expect(await storedLodging(product)).toMatchObject({ settingsRevision: 2 });
        expect(await audits('setRooms')).toBe(1);
      },
    );
    expect(killed).toBeGreaterThan(5);
  });

  it.each(FROM)('registers for somebody once, written down once (from call %d)', async (first) => {
    const who = attendee(PEOPLE - 1);
    const killed = await fromCall(
      first,
      'holdFor',
      async () => {
        await load();
        return {
          ...of,
          personId: idOf(who),
          key: keyOf(who),
          request: { choice: 'king', from: '2026-05-25', until: '2026-05-30' },
          consent: true,
          ifFull: 'refuse',
        };
      },
      async () => {
        const lodging: Lodging = await storedLodging(product);
        expect(lodging.stays[idOf(who)]).toMatchObject({ choice: 'king' });
        expect(lodging.asks).toEqual({});
        expect(await audits('changeStay')).toBe(1);
      },
    );
    expect(killed).toBeGreaterThan(5);
  });

  it.each(FROM)('publishes once and tells everybody once (from call %d)', async (first) => {
    const killed = await fromCall(
      first,
      'publish',
      async () => {
        await loadPlanned();
        return PUBLISH;
      },
      async () => {
        const news = await roomNews();
        expect(news).toHaveLength(PEOPLE - 1);
        expect(new Set(news.map(({ personId }) => personId)).size).toBe(PEOPLE - 1);
        expect(await audits('publishRoomPlan')).toBe(1);
        expect((await plans())!.untold).toBeUndefined();
      },
    );
    expect(killed).toBeGreaterThan(10);
  });

  it('and not asked again after publishing: the upkeep tells everybody once', async () => {
    let left = 0;
    for (let at = 8; at < 20; at += 3) {
      await loadPlanned();
      await killedAt(at, 'publish', PUBLISH);
      const published = (await plans())!.published !== undefined;
      left += (await plans())!.untold ? 1 : 0;
      await product.advance(2 * MINUTE_MS);
      expect(await roomNews()).toHaveLength(published ? PEOPLE - 1 : 0);
      expect((await plans())!.untold).toBeUndefined();
    }
    expect(left).toBeGreaterThan(0);
  });

  it.each(FROM)('plans anew, or is told that it is planned (from call %d)', async (first) => {
    for (let at: number = first; ; at += FROM.length) {
      await load();
      const input = { ...of, revision: 0 };
      if (!(await killedAt(at, 'run', input))) break;
      const again = await product.insist(organizer, lodgingCalls.run, input);
      if (!again.ok) expect(again.refusal).toMatchObject({ code: 'PLAN_CHANGED', revision: 1 });
      expect(await plans()).toMatchObject({ _id: LEAD, revision: 1 });
      expect(await audits('runRoomPlan')).toBe(1);
    }
  });
});

it('300 people are published within the limits of a transaction, each told once', async () => {
  const all = range(300).map((n) => {
    const choice = (['king', 'twinForOne', 'bed', 'bed'] as const)[n % 4]!;
    return [attendee(n), { choice }] as const;
  });
  await product.load(staying(300, { king: 90, twin: 160 }, all), BOOKING);
  const shown = await desk.run();
  expect(shown.aims).toMatchObject({ withoutRoom: 0 });
  expect(await desk.publish()).toMatchObject({ ok: true });
  const news = await roomNews();
  expect(news).toHaveLength(300);
  expect(new Set(news.map(({ personId }) => personId)).size).toBe(300);
  expect((await plans())!.untold).toBeUndefined();
});

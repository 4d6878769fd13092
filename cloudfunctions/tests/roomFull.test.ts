import { roomCalls } from '#contract/room';
import { orderCalls } from '#contract/order';
import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import type { Registration } from '#domain/registration/registration';
import { forTraining, HOUR_MS, MINUTE_MS, paysOnline } from './payCast';
import { idOf, LEAD, leadWith, organizer, registrationOf } from './people';
import { type Product, startProduct } from './product';
import {
  allPaid,
  asking,
  BOOKING,
  day,
  freedNews,
  gives,
  holds,
  HOTEL,
  keyOf,
  lodgingWith,
  man,
  pageOf,
  roomCast,
  roomsOf,
  storedLodging,
  withRegistration,
  woman,
} from './roomCast';

const { hold } = roomCalls;
const [anna, bella, cora, dora] = [woman(0), woman(1), woman(2), woman(3)];
const [bob, carl] = [man(0), man(1)];
const cast = (king: number, twin: number) => roomCast({ people: 15 }, { king, twin });

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 5, processes: 4 });
});
afterAll(() => product.close());

const waits = (openid: string, choice: 'king' | 'bed' = 'king', more = {}) =>
  holds(product, openid, { choice, ...more }, { ifFull: 'wait', key: keyOf(openid, 'waits') });

const submitted = (one: Registration) => ({ ...one, status: 'submitted' });

const toldFreed = async () => (await freedNews(product)).map(({ personId }) => personId).sort();

describe('where rooms are full', () => {
  it('what else would be granted now is offered, and nothing is lost', async () => {
    await product.load(cast(0, 1), BOOKING);
    await holds(product, anna, { choice: 'bed' });
    const refusal = await product.refusal(bella, hold, asking(bella, { choice: 'king' }));
    expect(refusal).toMatchObject({ code: 'ROOMS_FULL', offers: [{ choice: 'bed' }] });
    const none = await product.refusal(bob, hold, asking(bob, { choice: 'bed' }));
    expect(none).toMatchObject({ code: 'ROOMS_FULL', offers: [] });
    expect(await product.refusal(bob, hold, asking(bob, { choice: 'bed' }))).toEqual(none);
    expect(Object.keys((await storedLodging(product)).stays)).toEqual([idOf(anna)]);
  });

  it('other hotels are offered, for the same choice and others (H6)', async () => {
    const lodging = lodgingWith({ [HOTEL]: roomsOf(1, 0), other: roomsOf(1, 0) });
    await product.load({ ...cast(0, 0), lodgings: [lodging] }, BOOKING);
    await holds(product, anna, { choice: 'king', hotelId: HOTEL });
    const input = asking(bella, { choice: 'king', hotelId: HOTEL });
    expect(await product.refusal(bella, hold, input)).toMatchObject({
      code: 'ROOMS_FULL',
      offers: [
        { choice: 'king', hotelId: 'other' },
        { choice: 'twinForOne', hotelId: 'other' },
      ],
    });
  });

  it('a change that does not fit keeps what one had; less of it always fits', async () => {
    await product.load(cast(1, 1), BOOKING);
    await holds(product, anna, { choice: 'bed', until: day(28) });
    await holds(product, bella, { choice: 'king' });
    await holds(product, cora, { choice: 'twinForOne', from: day(28) });
    const more = asking(anna, { choice: 'king' });
    expect(await product.refusal(anna, hold, more)).toMatchObject({ code: 'ROOMS_FULL' });
    expect((await pageOf(product, anna)).stay?.request).toMatchObject({
      choice: 'bed',
      until: day(28),
    });
    const less = { choice: 'bed', from: day(26), until: day(27) } as const;
    expect(await holds(product, anna, less, { key: keyOf(anna, 'less') })).toMatchObject({
      outcome: 'held',
    });
  });
});

describe('the waiting list', () => {
  beforeEach(async () => {
    await product.load(allPaid(cast(1, 0)), BOOKING);
    await holds(product, anna, { choice: 'king' });
  });

  it('moves up in order when somebody gives up, and tells each once', async () => {
    for (const [n, openid] of [bella, bob, cora].entries())
      expect(await waits(openid)).toMatchObject({
        outcome: 'waiting',
        page: { waiting: { position: n + 1, request: { choice: 'king' } } },
      });
    await gives(product, anna);
    expect(await pageOf(product, bella)).toMatchObject({ stay: { request: { choice: 'king' } } });
    expect(await pageOf(product, bella)).not.toHaveProperty('waiting');
    expect((await pageOf(product, bob)).waiting?.position).toBe(1);
    await gives(product, bella);
    await product.advance(2 * MINUTE_MS);
    expect(await toldFreed()).toEqual([idOf(bella), idOf(bob)].sort());
    expect((await storedLodging(product)).news).toEqual({});
    expect(await freedNews(product)).toMatchObject([
      { about: { kind: 'room', trainingId: LEAD } },
      {},
    ]);
  });

  it('passes over who does not fit, who stays first', async () => {
    await waits(bella);
    await waits(bob, 'king', { from: day(28) });
    await holds(product, anna, { choice: 'king', until: day(28) }, { key: keyOf(anna, 'short') });
    expect(await pageOf(product, bob)).toHaveProperty('stay');
    expect((await pageOf(product, bella)).waiting?.position).toBe(1);
  });

  it('is left by a repeat without a trace, and answers a late repeat with what became of it', async () => {
    await waits(bella);
    await waits(bella);
    expect((await storedLodging(product)).waiting).toHaveLength(1);
    await gives(product, anna);
    expect(await waits(bella)).toMatchObject({ outcome: 'held', page: { stay: {} } });
  });

  it('can be left, and whoever holds a stay meanwhile keeps it', async () => {
    await product.load(cast(1, 1), BOOKING);
    await holds(product, anna, { choice: 'king' });
    await holds(product, bella, { choice: 'bed' });
    await holds(product, cora, { choice: 'bed' });
    expect(await waits(bella)).toMatchObject({
      outcome: 'waiting',
      page: { stay: { request: { choice: 'bed' } }, waiting: { position: 1 } },
    });
    const page = await gives(product, bella, 'waiting');
    expect(page).not.toHaveProperty('waiting');
    expect(page).toHaveProperty('stay');
  });
});

const after = async () => ({
  anna: idOf(anna) in (await storedLodging(product)).stays,
  told: await toldFreed(),
});

async function full(paid: boolean) {
  const documents = cast(1, 0);
  await product.load(paid ? allPaid(documents) : documents, BOOKING);
  await holds(product, anna, { choice: 'king' });
  await waits(bella);
}

describe('the end of a registration', () => {
  it('by withdrawing gives the stay to who waits within a minute', async () => {
    await full(false);
    await product.value(anna, trainingCalls.withdraw, { trainingId: LEAD });
    await product.advance(2 * MINUTE_MS);
    expect(await after()).toEqual({ anna: false, told: [idOf(bella)] });
  });

  it('by a refund gives the stay to who waits within a minute', async () => {
    const documents = cast(1, 0);
    const trainings = [{ ...leadWith(15), refundBy: 'right' }];
    await product.load({ ...documents, trainings }, BOOKING);
    await paysOnline(product, anna, LEAD);
    await holds(product, anna, { choice: 'king' });
    await waits(bella);
    await product.value(anna, orderCalls.askRefund, forTraining(anna, LEAD));
    await product.advance(2 * MINUTE_MS);
    expect(await after()).toEqual({ anna: false, told: [idOf(bella)] });
  });

  it('by not paying gives the stay back, one moment after the place (X3)', async () => {
    await full(false);
    await product.setClock('2026-05-15T16:01:00.000Z' as never);
    expect((await storedLodging(product)).stays).toEqual({});
  });

  it('is found by the upkeep also where its process died before asking', async () => {
    await full(true);
    const documents = withRegistration(allPaid(cast(1, 0)), anna, (one) => ({
      ...one,
      status: 'withdrawn',
      steps: [...one.steps, { to: 'withdrawn', at: BOOKING }],
    }));
    await product.import({ registrations: documents['registrations']! });
    await product.advance(2 * MINUTE_MS);
    expect(await after()).toEqual({ anna: false, told: [idOf(bella)] });
  });

  it('and a place taken again do not keep the stay of before', async () => {
    await full(false);
    await product.value(anna, trainingCalls.withdraw, { trainingId: LEAD });
    await product.value(anna, trainingCalls.register, { trainingId: LEAD });
    await product.advance(2 * MINUTE_MS);
    expect(await after()).toEqual({ anna: false, told: [idOf(bella)] });
    expect((await pageOf(product, anna)).standing).toEqual({ kind: 'waitForReview' });
  });

  it('of somebody who holds nothing writes nothing', async () => {
    await full(false);
    const before = await storedLodging(product);
    await product.value(carl, trainingCalls.withdraw, { trainingId: LEAD });
    await product.advance(2 * HOUR_MS);
    expect(await storedLodging(product)).toEqual(before);
  });

  it('by a rejection takes what was held before it', async () => {
    await product.load(cast(1, 0), BOOKING);
    await holds(product, dora, { choice: 'king' });
    const { stays } = await storedLodging(product);
    const lodging = { ...lodgingWith({ [HOTEL]: roomsOf(1, 0) }), stays };
    await product.load(
      { ...withRegistration(cast(1, 0), dora, submitted), lodgings: [lodging] },
      BOOKING,
    );
    await product.value(organizer, reviewCalls.decide, {
      registrationId: registrationOf(dora),
      revision: 2,
      decision: { kind: 'reject', reason: '与其他报名重复' },
    });
    await product.advance(2 * MINUTE_MS);
    expect((await storedLodging(product)).stays).toEqual({});
  });
});

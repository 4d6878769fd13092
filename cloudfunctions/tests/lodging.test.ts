import type { Call } from '#contract/call';
import { lodgingCalls } from '#contract/lodging';
import { roomCalls } from '#contract/room';
import { LodgingDesk, of, staying } from './lodgingDesk';
import {
  attendee,
  idOf,
  LEAD,
  ONLINE,
  onlineOrganizer,
  organizer,
  registrationOf,
  secondOrganizer,
  visitor,
} from './people';
import { type Product, startProduct } from './product';
import {
  allPaid,
  asking,
  BOOKING,
  day,
  freedNews,
  holds,
  HOTEL,
  keyOf,
  man,
  OPEN_UNTIL,
  pageOf,
  requestOf,
  roomCast,
  roomsOf,
  storedLodging,
  withRegistration,
  woman,
} from './roomCast';

const { configure, guests, holdFor, cancelFor, code } = lodgingCalls;
const [anna, bella, cora] = [woman(0), woman(1), woman(2)];
const bob = man(0);
const nights = { from: day(25), until: day(29) };
const settings = {
  ...of,
  nights,
  openUntil: OPEN_UNTIL,
  rooms: { [HOTEL]: roomsOf(2, 2) },
  acknowledgeShortage: false,
};

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 5, processes: 4 });
});
afterAll(() => product.close());
const desk = new LodgingDesk(() => product);

describe('who arranges rooms', () => {
  const seen = { ...of, revision: 1 };
  const personId = idOf(anna);
  const forAnna = { ...of, personId, key: keyOf(anna) };
  const INPUTS: Record<keyof typeof lodgingCalls, object> = {
    overview: of,
    configure: { ...settings, revision: 1 },
    guests: of,
    holdFor: { ...forAnna, request: requestOf({ choice: 'bed' }), consent: true, ifFull: 'wait' },
    cancelFor: { ...forAnna, what: 'stay' },
    plan: of,
    run: seen,
    pin: { ...seen, personId, isPinned: true },
    move: { ...seen, personId, to: { hotelId: HOTEL, kind: 'twin' } },
    publish: { ...seen, answerUntil: OPEN_UNTIL, acknowledged: true },
    number: { ...seen, room: `${HOTEL}-t1`, roomNumber: '801' },
    hotelList: { ...of, hotelId: HOTEL, withPhones: true },
    code: of,
  };
  beforeAll(() =>
    product.load(staying(4, { king: 1, twin: 1 }, [[anna, { choice: 'bed' }]]), BOOKING),
  );

  it.each(Object.entries(INPUTS))(
    '%s is for organizers of this training alone',
    async (name, input) => {
      const call: Call = lodgingCalls[name as keyof typeof lodgingCalls];
      const before = await product.dump();
      for (const [openid, refusal] of [
        [visitor, 'NOT_SIGNED_UP'],
        [attendee(1), 'NOT_ALLOWED'],
        [onlineOrganizer, 'TRAINING_UNKNOWN'],
      ] as const)
        expect(await product.refusal(openid, call, input)).toMatchObject({ code: refusal });
      for (const trainingId of [ONLINE, 'nowhere'])
        expect(await product.refusal(organizer, call, { ...input, trainingId })).toMatchObject({
          code: 'TRAINING_UNKNOWN',
        });
      expect(await product.dump()).toEqual(before);
    },
  );
});

const set = (more: object = {}, by = organizer) =>
  product.ask(by, configure, { ...settings, revision: 0, ...more });

describe('rooms of a training', () => {
  beforeEach(() =>
    product.load({ ...roomCast({ people: 9 }, { king: 1, twin: 1 }), lodgings: [] }, BOOKING),
  );

  it('are proposed from check-in to leaving, and opened by the first setting (L3, H7)', async () => {
    expect(await desk.overview()).toMatchObject({
      nights,
      openUntil: '2026-05-22T10:00:00.000Z',
      rooms: {},
      revision: 0,
      people: { king: 0, twinForOne: 0, bed: 0, waiting: 0, none: 9 },
    });
    expect(
      await product.refusal(anna, roomCalls.hold, asking(anna, { choice: 'bed' })),
    ).toMatchObject({
      code: 'NO_LODGING',
    });
    expect(await set()).toMatchObject({ ok: true, value: { revision: 1, rooms: settings.rooms } });
    await holds(product, anna, { choice: 'bed' });
    await holds(product, bella, { choice: 'king' });
    const { load, people } = await desk.overview();
    expect(people).toEqual({ king: 1, twinForOne: 0, bed: 1, waiting: 0, none: 7 });
    expect(load[0]!.nights[4]).toMatchObject({
      night: day(29),
      king: 2,
      twin: 2,
      kingAsked: 1,
      womenAsked: 1,
      menAsked: 0,
    });
    expect(await desk.audits()).toMatchObject([
      { action: 'setRooms', by: idOf(organizer), target: LEAD },
    ]);
  });

  it('are set once when two set them at once, and the same again changes nothing', async () => {
    const both = await Promise.all([
      set(),
      set({ rooms: { [HOTEL]: roomsOf(3, 3) } }, secondOrganizer),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'LODGING_CHANGED', revision: 1 },
    });
    const { rooms } = await storedLodging(product);
    const before = await product.dump();
    expect(await set({ rooms })).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await product.dump()).toEqual(before);
    expect(await desk.audits()).toHaveLength(1);
  });

  it('are saved though people register meanwhile; nobody is lost', async () => {
    await set();
    const { revision } = await desk.overview();
    const rooms = { [HOTEL]: roomsOf(4, 4) };
    const [saved] = await Promise.all([
      product.ask(organizer, configure, { ...settings, revision, rooms }),
      ...[anna, bella, cora, bob].map((openid) => holds(product, openid, { choice: 'twinForOne' })),
    ]);
    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
    const lodging = await storedLodging(product);
    expect(Object.keys(lodging.stays)).toHaveLength(4);
    expect(lodging.rooms).toEqual(rooms);
  });

  it('leave what was asked and is not decided yet to be decided by them', async () => {
    await set();
    await holds(product, anna, { choice: 'bed' });
    const before = await storedLodging(product);
    const key = keyOf('pending');
    const stay = { ...before.stays[idOf(anna)]!, key };
    const ask = {
      kind: 'hold',
      personId: idOf(bella),
      at: BOOKING,
      stay,
      ifFull: 'refuse',
    } as const;
    await product.import({ lodgings: [{ ...before, asks: { [key]: ask } }] });
    const { revision } = await desk.overview();
    await product.value(organizer, configure, {
      ...settings,
      revision,
      rooms: { [HOTEL]: roomsOf(4, 4) },
    });
    expect((await storedLodging(product)).asks).toEqual({ [key]: ask });
    await holds(product, cora, { choice: 'bed' });
    expect((await storedLodging(product)).answered[idOf(bella)]).toEqual({ key, outcome: 'held' });
  });

  it.each([
    ['hotels the training does not have', { rooms: { other: roomsOf(1, 1) } }, 'HOTEL_UNKNOWN'],
    [
      'nights without a number of rooms',
      { rooms: { [HOTEL]: { king: [1], twin: [1, 1, 1, 1, 1] } } },
      'NIGHTS_MISMATCH',
    ],
  ])('are refused for %s', async (_what, more, code) => {
    expect(await set(more)).toMatchObject({ refusal: { code } });
    expect(await product.documents('lodgings')).toEqual([]);
  });

  it('keep the nights on which somebody stays', async () => {
    await set();
    await holds(product, anna, { choice: 'bed' });
    const fewer = { from: day(26), until: day(29) };
    const four = [2, 2, 2, 2];
    const change = { nights: fewer, rooms: { [HOTEL]: { king: four, twin: four } } };
    expect(await desk.configure(change)).toMatchObject({
      refusal: { code: 'STAYS_OUTSIDE', people: 1 },
    });
  });

  it('are fewer than asked for only when that is confirmed (H6)', async () => {
    await set();
    await holds(product, anna, { choice: 'king' });
    await holds(product, bella, { choice: 'twinForOne' });
    const rooms = { [HOTEL]: roomsOf(1, 0) };
    expect(await desk.configure({ rooms })).toMatchObject({ refusal: { code: 'ROOMS_SHORT' } });
    const saved = await desk.configure({ rooms, acknowledgeShortage: true });
    expect(saved).toMatchObject({ ok: true, value: { revision: 2, people: { king: 1 } } });
  });

  it('go to who waits once there are more, told once each (H1)', async () => {
    await set({ rooms: { [HOTEL]: roomsOf(1, 0) } });
    await holds(product, anna, { choice: 'king' });
    for (const openid of [bella, cora, bob])
      await holds(product, openid, { choice: 'king' }, { ifFull: 'wait' });
    expect((await desk.overview()).people).toMatchObject({ king: 1, waiting: 3 });
    const more = await desk.configure({ rooms: { [HOTEL]: roomsOf(3, 0) } });
    expect(more).toMatchObject({ ok: true, value: { people: { king: 3, waiting: 1 } } });
    expect((await freedNews(product)).map(({ personId }) => personId).sort()).toEqual(
      [idOf(bella), idOf(cora)].sort(),
    );
    expect((await storedLodging(product)).news).toEqual({});
    expect((await pageOf(product, bob)).waiting).toMatchObject({ position: 1 });
  });
});

const hold = (openid: string, choice: 'king' | 'bed', more: object = {}, by = organizer) =>
  product.ask(by, holdFor, {
    ...of,
    personId: idOf(openid),
    key: keyOf(openid, choice),
    request: requestOf({ choice }),
    consent: true,
    ifFull: 'refuse',
    ...more,
  });

describe('guests', () => {
  beforeEach(() => product.load(allPaid(roomCast({ people: 9 }, { king: 1, twin: 1 })), BOOKING));

  it('are listed with what they ask for; who looked is noted', async () => {
    await holds(product, anna, { choice: 'bed', remark: '靠近电梯' });
    const list = await product.value(organizer, guests, of);
    expect(list.guests).toHaveLength(9);
    const found = list.guests.find(({ personId }) => personId === idOf(anna));
    expect(found).toMatchObject({
      gender: 'female',
      isPaid: true,
      phone: expect.stringMatching(/^1\d{10}$/),
      request: { choice: 'bed', remark: '靠近电梯' },
    });
    expect(list.guests.filter(({ request }) => request)).toHaveLength(1);
    expect(await product.documents('reads', { target: `list:lodging:${LEAD}` })).toMatchObject([
      { by: idOf(organizer) },
    ]);
  });

  it('are registered, changed and cancelled for, also after the last day; written down', async () => {
    await product.setClock('2026-05-21T02:00:00.000Z' as typeof BOOKING);
    expect(await hold(anna, 'bed')).toMatchObject({
      ok: true,
      value: { outcome: 'held', guest: { request: { choice: 'bed' } } },
    });
    expect(await hold(anna, 'king')).toMatchObject({ ok: true });
    const left = await product.value(organizer, cancelFor, {
      ...of,
      personId: idOf(anna),
      key: keyOf(anna, 'cancel'),
      what: 'stay',
    });
    expect(left.guest).not.toHaveProperty('request');
    const target = registrationOf(anna);
    expect(await desk.audits()).toMatchObject([
      { action: 'changeStay', target },
      { action: 'changeStay', target },
      { action: 'changeStay', target },
    ]);
  });

  it('asked for twice with one key are asked for once', async () => {
    const twice = await Promise.all([hold(anna, 'bed'), hold(anna, 'bed', {}, secondOrganizer)]);
    expect(twice).toMatchObject([{ ok: true }, { ok: true }]);
    const before = await product.dump();
    expect(await hold(anna, 'bed')).toMatchObject({ ok: true });
    expect(await product.dump()).toEqual(before);
    expect(await desk.audits()).toHaveLength(1);
  });

  it('who find all full are offered what is left, or wait; and move up when somebody is cancelled', async () => {
    await hold(anna, 'king');
    await hold(bella, 'king');
    expect(await hold(cora, 'king')).toMatchObject({
      refusal: { code: 'ROOMS_FULL', offers: [] },
    });
    expect(await hold(cora, 'king', { ifFull: 'wait', key: keyOf(cora, 'wait') })).toMatchObject({
      ok: true,
      value: { outcome: 'waiting', guest: { waiting: { position: 1 } } },
    });
    await product.value(organizer, cancelFor, {
      ...of,
      personId: idOf(anna),
      key: keyOf(anna, 'cancel'),
      what: 'stay',
    });
    expect(await freedNews(product)).toMatchObject([{ personId: idOf(cora) }]);
  });

  it('are those who are approved, on nights that are held (H1)', async () => {
    const documents = roomCast({ people: 6 }, { king: 1, twin: 1 });
    await product.load(
      withRegistration(documents, bob, (one) => ({ ...one, status: 'withdrawn' })),
      BOOKING,
    );
    expect((await product.value(organizer, guests, of)).guests).toHaveLength(5);
    expect(await hold(bob, 'bed')).toMatchObject({ refusal: { code: 'ROOM_NOT_APPROVED' } });
    expect(await hold(attendee(50), 'bed')).toMatchObject({ refusal: { code: 'NOT_REGISTERED' } });
    const early = requestOf({ choice: 'bed', from: day(24) });
    expect(await hold(anna, 'bed', { request: early })).toMatchObject({
      refusal: { code: 'NIGHTS_NOT_HELD' },
    });
    const elsewhere = requestOf({ choice: 'bed', hotelId: 'other' });
    expect(await hold(anna, 'bed', { request: elsewhere })).toMatchObject({
      refusal: { code: 'HOTEL_UNKNOWN' },
    });
    const wish = requestOf({ choice: 'king', roommatePhone: '13800000000' });
    expect(await hold(anna, 'king', { request: wish })).toMatchObject({
      refusal: { code: 'WISH_ONLY_WITH_BED' },
    });
    expect(await desk.audits()).toEqual([]);
  });
});

it('the lodging code opens the room page of that training (H1)', async () => {
  await product.load(allPaid(roomCast({ people: 3 }, { king: 1, twin: 1 })), BOOKING);
  const made = await product.value(organizer, code, of);
  expect(made).toMatchObject({ scene: `r=${LEAD}`, contentType: expect.stringMatching(/^image/) });
  expect(Buffer.from(made.base64, 'base64').length).toBeGreaterThan(100);
  await product.load({ ...roomCast({ people: 3 }, { king: 1, twin: 1 }), lodgings: [] }, BOOKING);
  expect(await product.refusal(organizer, code, of)).toMatchObject({ code: 'NO_LODGING' });
});

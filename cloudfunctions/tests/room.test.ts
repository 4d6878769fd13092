import { roomCalls } from '#contract/room';
import { trainingCalls } from '#contract/training';
import type { Registration } from '#domain/registration/registration';
import { idOf, LEAD, ONLINE, organizer, visitor } from './people';
import { type Product, startProduct } from './product';
import {
  allPaid,
  asking,
  BOOKING,
  day,
  gives,
  holds,
  HOTEL,
  keyOf,
  man,
  OPEN_UNTIL,
  pageOf,
  roomCast,
  storedLodging,
  withRegistration,
  woman,
} from './roomCast';
import { range } from './truth';

const { look, hold, cancel, acceptSupplement } = roomCalls;
const of = { trainingId: LEAD };
const [anna, bella] = [woman(0), woman(1)];
const bob = man(0);
const cast = (king = 2, twin = 2) => roomCast({ people: 12, approved: 9 }, { king, twin });
/** Has signed up, and has no registration. */
const stranger = man(3);

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 5, processes: 4 });
});
afterAll(() => product.close());
beforeEach(() => product.load(cast(), BOOKING));

describe('who may register a room (H1)', () => {
  it('sees the hotels and what is left without having signed up', async () => {
    const page = await pageOf(product, visitor);
    expect(page).toMatchObject({
      standing: { kind: 'notSignedUp' },
      isOpen: true,
      openUntil: OPEN_UNTIL,
      nights: { from: day(25), until: day(29) },
    });
    expect(page.hotels).toMatchObject([{ id: HOTEL }]);
    expect(page.left[0]!.nights).toHaveLength(5);
    expect(page.left[0]!.nights[0]).toEqual({ night: day(25), king: 2, room: 4, bed: 4 });
    expect(page).not.toHaveProperty('stay');
    expect(await product.refusal(visitor, hold, asking(visitor, { choice: 'bed' }))).toMatchObject({
      code: 'NOT_SIGNED_UP',
    });
  });

  it('is told that no registration is there, and whether one is possible', async () => {
    expect((await pageOf(product, stranger)).standing).toEqual({
      kind: 'notRegistered',
      mayRegister: true,
    });
    expect(
      await product.refusal(stranger, hold, asking(stranger, { choice: 'bed' })),
    ).toMatchObject({ code: 'ROOM_NOT_APPROVED' });
  });

  it.each([
    ['waitlisted', { kind: 'waitForSeat' }],
    ['submitted', { kind: 'waitForReview' }],
    ['returned', { kind: 'returned', reason: '请更正单位名称' }],
    [
      'rejected',
      { kind: 'ended', status: 'rejected', reason: '请更正单位名称', mayRegister: false },
    ],
    ['withdrawn', { kind: 'ended', status: 'withdrawn', mayRegister: true }],
    ['lapsed', { kind: 'ended', status: 'lapsed', mayRegister: true }],
    ['refunded', { kind: 'ended', status: 'refunded', mayRegister: true }],
  ] as const)(
    'whose registration is %s is told so, and nothing is held',
    async (status, standing) => {
      const change = ({ approvedAt: _then, ...rest }: Registration & { approvedAt?: unknown }) => ({
        ...rest,
        status,
        ...(status === 'returned' || status === 'rejected' ? { reason: '请更正单位名称' } : {}),
      });
      await product.load(withRegistration(cast(), anna, change), BOOKING);
      expect((await pageOf(product, anna)).standing).toEqual(standing);
      expect(await product.refusal(anna, hold, asking(anna, { choice: 'bed' }))).toMatchObject({
        code: 'ROOM_NOT_APPROVED',
      });
      expect((await storedLodging(product)).stays).toEqual({});
    },
  );

  it('is everybody approved; who has not paid is told until when', async () => {
    expect((await pageOf(product, anna)).standing).toEqual({
      kind: 'approved',
      pay: { until: '2026-05-15', passed: false },
    });
    await product.load(allPaid(cast()), BOOKING);
    expect((await pageOf(product, anna)).standing).toEqual({ kind: 'approved' });
    expect(await holds(product, anna, { choice: 'king' })).toMatchObject({ outcome: 'held' });
  });
});

describe('a stay', () => {
  it('is held with its price, consent, gender and number of the registration (H2–H4, H7)', async () => {
    const { outcome, page } = await holds(product, anna, { choice: 'bed', hotelId: HOTEL });
    expect(outcome).toBe('held');
    expect(page.stay).toMatchObject({
      request: { choice: 'bed', from: day(25), until: day(30), hotelId: HOTEL },
      price: { perNight: 17_500, total: 87_500 },
      isWishMutual: false,
    });
    expect((await storedLodging(product)).stays[idOf(anna)]).toMatchObject({
      gender: 'female',
      phone: expect.stringMatching(/^139/) as string,
      consent: { to: 'share' },
      key: keyOf(anna, 'bed'),
    });
    await holds(product, bob, { choice: 'king', from: day(26), until: day(28) });
    const { stays } = await storedLodging(product);
    expect(stays[idOf(bob)]).toMatchObject({ gender: 'male', consent: { to: 'swap' } });
    expect((await pageOf(product, bob)).stay?.price).toEqual({ perNight: 35_000, total: 70_000 });
  });

  it('counts for every one of its nights, and not for the day of leaving (H7)', async () => {
    await holds(product, anna, { choice: 'king', from: day(26), until: day(28) });
    const { left } = await pageOf(product, bob);
    expect(left[0]!.nights.map(({ king }) => king)).toEqual([2, 1, 1, 2, 2]);
    expect(left[0]!.nights.map(({ room }) => room)).toEqual([4, 3, 3, 4, 4]);
  });

  it('is mutual as a wish only where both name each other', async () => {
    const phoneOf = async (openid: string) =>
      (await product.documents<{ phone: string }>('persons', { _id: idOf(openid) }))[0]!.phone;
    const wish = async (by: string, of: string) =>
      holds(product, by, { choice: 'bed', roommatePhone: await phoneOf(of) });
    expect((await wish(anna, bella)).page.stay?.isWishMutual).toBe(false);
    expect((await wish(bella, anna)).page.stay?.isWishMutual).toBe(true);
    expect((await pageOf(product, anna)).stay?.isWishMutual).toBe(true);
  });

  it('can be changed and given up, and given up again', async () => {
    await holds(product, anna, { choice: 'king' });
    const { since } = (await pageOf(product, anna)).stay!;
    const { page } = await holds(product, anna, { choice: 'bed', until: day(28) });
    expect(page.stay).toMatchObject({ request: { choice: 'bed', until: day(28) }, since });
    expect(await gives(product, anna)).not.toHaveProperty('stay');
    expect(await gives(product, anna)).not.toHaveProperty('stay');
    expect(await gives(product, anna, 'stay', 1)).not.toHaveProperty('stay');
    expect((await storedLodging(product)).stays).toEqual({});
    expect((await pageOf(product, anna)).left[0]!.nights[0]).toMatchObject({ king: 2, room: 4 });
  });

  it.each([
    [{ from: day(24) }, 'NIGHTS_NOT_HELD'],
    [{ until: day(31) }, 'NIGHTS_NOT_HELD'],
    [{ from: day(28), until: day(28) }, 'NIGHTS_NOT_HELD'],
    [{ hotelId: 'elsewhere' }, 'HOTEL_UNKNOWN'],
    [{ choice: 'king', roommatePhone: '13900000000' }, 'WISH_ONLY_WITH_BED'],
  ] as const)('with %j is refused: %s', async (more, code) => {
    const input = asking(anna, { choice: 'bed', ...more });
    expect(await product.refusal(anna, hold, input)).toMatchObject({ code });
    expect((await storedLodging(product)).asks).toEqual({});
  });

  it('needs the consent that its choice asks for (H3, H4)', async () => {
    const { consent: _given, ...input } = asking(anna, { choice: 'bed' });
    expect(await product.refusal(anna, hold, input)).toMatchObject({ code: 'INPUT_INVALID' });
  });
});

const nextOf = async (openid: string) => {
  const [{ registrations }, { mine }] = await Promise.all([
    product.value(openid, trainingCalls.mine, {}),
    product.value(openid, trainingCalls.get, of),
  ]);
  const listed = registrations.find(({ trainingId }) => trainingId === LEAD);
  expect(listed?.next).toEqual(mine?.next);
  return mine?.next;
};

describe('what is to be done next', () => {
  it('is to pay first, then to register a room until the last day (H1)', async () => {
    expect(await nextOf(anna)).toMatchObject({ kind: 'pay' });
    await product.load(allPaid(cast()), BOOKING);
    expect(await nextOf(anna)).toEqual({ kind: 'room', until: OPEN_UNTIL });
    await product.load({ ...allPaid(cast()), lodgings: [] }, BOOKING);
    expect(await nextOf(anna)).toMatchObject({ kind: 'attend' });
  });

  it('is not to register a room for who holds or waits for one, nor after the last day', async () => {
    await product.load(allPaid(cast(1, 0)), BOOKING);
    await holds(product, anna, { choice: 'king' });
    await holds(product, bella, { choice: 'king' }, { ifFull: 'wait' });
    for (const openid of [anna, bella])
      expect(await nextOf(openid)).toMatchObject({ kind: 'attend' });
    expect(await nextOf(bob)).toMatchObject({ kind: 'room' });
    await product.setClock(OPEN_UNTIL);
    expect(await nextOf(bob)).toMatchObject({ kind: 'attend' });
  });
});

describe('after the last day', () => {
  it('nothing is held, changed or given up; what was asked before is answered again', async () => {
    await product.load(allPaid(cast()), BOOKING);
    await holds(product, anna, { choice: 'bed' });
    await product.setClock(OPEN_UNTIL);
    const closed = { code: 'LODGING_CLOSED', closedAt: OPEN_UNTIL };
    expect(await product.refusal(bella, hold, asking(bella, { choice: 'bed' }))).toMatchObject(
      closed,
    );
    const change = asking(anna, { choice: 'king' });
    expect(await product.refusal(anna, hold, change)).toMatchObject(closed);
    const leave = { ...of, key: keyOf(anna, 'late'), what: 'stay' as const };
    expect(await product.refusal(anna, cancel, leave)).toMatchObject(closed);
    expect(await holds(product, anna, { choice: 'bed' })).toMatchObject({ outcome: 'held' });
    expect(await pageOf(product, anna)).toMatchObject({
      isOpen: false,
      stay: { request: { choice: 'bed' } },
    });
  });
});

describe('a training', () => {
  it('that nobody knows, or without hotels, has no rooms', async () => {
    for (const call of [look, acceptSupplement])
      expect(
        await product.refusal(anna, call, {
          trainingId: 'unknown',
          ...(call === acceptSupplement ? { fen: 1 } : {}),
        }),
      ).toMatchObject({ code: 'TRAINING_UNKNOWN' });
    expect(await product.refusal(anna, look, { trainingId: ONLINE })).toMatchObject({
      code: 'NO_LODGING',
    });
    const elsewhere = { ...asking(anna, { choice: 'bed' }), trainingId: ONLINE };
    expect(await product.refusal(anna, hold, elsewhere)).toMatchObject({ code: 'NO_LODGING' });
  });

  it('whose organizers have opened nothing shows its hotels, and holds nothing', async () => {
    await product.load({ ...cast(), lodgings: [] }, BOOKING);
    expect(await pageOf(product, anna)).toMatchObject({ isOpen: false, left: [] });
    expect(await product.refusal(anna, hold, asking(anna, { choice: 'bed' }))).toMatchObject({
      code: 'NO_LODGING',
    });
    const input = { ...of, key: keyOf(anna), what: 'stay' as const };
    expect(await product.refusal(anna, cancel, input)).toMatchObject({ code: 'NO_LODGING' });
    expect(await product.refusal(anna, acceptSupplement, { ...of, fen: 100 })).toMatchObject({
      code: 'NO_LODGING',
    });
    expect(await product.documents('lodgings')).toEqual([]);
  });
});

describe('asking', () => {
  it('ten times at once holds one stay, and every answer says so', async () => {
    const answers = await Promise.all(
      range(10).map(() => holds(product, anna, { choice: 'king' })),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(range(10).map(() => 'held'));
    const lodging = await storedLodging(product);
    expect(Object.keys(lodging.stays)).toEqual([idOf(anna)]);
    expect(lodging).toMatchObject({ revision: 2, asks: {}, waiting: [] });
  });

  it('late again with an earlier key changes nothing', async () => {
    await holds(product, anna, { choice: 'king' });
    await holds(product, anna, { choice: 'bed' });
    const again = await holds(product, anna, { choice: 'king' });
    expect(again).toMatchObject({
      outcome: 'held',
      page: { stay: { request: { choice: 'bed' } } },
    });
    await gives(product, anna);
    expect((await holds(product, anna, { choice: 'bed' })).page).not.toHaveProperty('stay');
    expect((await storedLodging(product)).stays).toEqual({});
  });

  it('with the key of somebody else asks all the same', async () => {
    const key = keyOf('shared');
    const answers = await Promise.all([
      ...range(3).map((n) => holds(product, woman(n), { choice: 'king' }, { key })),
      holds(product, bob, { choice: 'bed' }, { key }),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(range(4).map(() => 'held'));
    expect(Object.keys((await storedLodging(product)).stays)).toHaveLength(4);
  });

  it('is not for organizers in the place of others', async () => {
    expect(
      await product.refusal(organizer, hold, asking(organizer, { choice: 'bed' })),
    ).toMatchObject({ code: 'ROOM_NOT_APPROVED' });
  });
});

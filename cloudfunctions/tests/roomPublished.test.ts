import { roomCalls } from '#contract/room';
import { Fen } from '#domain/money';
import { guestsOf, type Lodging } from '#domain/lodging/lodging';
import type { RoomId, RoomPlans } from '#domain/lodging/plan';
import { givenName } from '#domain/person/givenName';
import { attendee, idOf, LEAD, organizer } from './people';
import { type Product, startProduct } from './product';
import {
  allPaid,
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
  woman,
} from './roomCast';

const { acceptSupplement } = roomCalls;
const [anna, bella, cora] = [woman(0), woman(1), woman(2)];
const bob = man(0);
const fen = (amount: number) => Fen.parse(amount);
const SUPPLEMENT = fen(17_500);

/** Cora comes a night later than Bella, who is alone on the first; Anna has a twin instead of a king. */
const ROOMS = new Map([
  [anna, 'jinguiyuan-t1'],
  [bella, 'jinguiyuan-t2'],
  [cora, 'jinguiyuan-t2'],
]);

function published(lodging: Lodging): RoomPlans {
  const rooms = new Map([...ROOMS].map(([openid, room]) => [idOf(openid), room as RoomId]));
  const guests = guestsOf(lodging.nights, lodging.stays).map((guest) => {
    const room = rooms.get(guest.personId);
    return room ? { ...guest, room } : guest;
  });
  const price = { roomFenPerNight: fen(35_000), bedFenPerNight: SUPPLEMENT };
  return {
    _id: LEAD,
    revision: 1,
    pins: {},
    published: {
      plan: {
        lodgingRevision: lodging.revision,
        at: BOOKING,
        nightCount: 5,
        prices: { [HOTEL]: price },
        guests,
      },
      at: BOOKING,
      by: idOf(organizer),
    },
    supplements: { [idOf(bella)]: { fen: SUPPLEMENT, nights: 1, until: OPEN_UNTIL } },
    numbers: { ['jinguiyuan-t2' as RoomId]: '801' },
  };
}

let product: Product;
beforeAll(async () => {
  product = await startProduct({ latencyMs: 5, processes: 2 });
});
afterAll(() => product.close());
beforeEach(async () => {
  await product.load(allPaid(roomCast({ people: 12 }, { king: 1, twin: 3 })), BOOKING);
  await holds(product, anna, { choice: 'king' });
  await holds(product, bella, { choice: 'bed' });
  await holds(product, cora, { choice: 'bed', from: day(26) });
  await holds(product, bob, { choice: 'bed' });
  await product.import({ roomPlans: [published(await storedLodging(product))] });
});

const accept = (openid: string, amount = SUPPLEMENT) =>
  product.value(openid, acceptSupplement, { trainingId: LEAD, fen: amount });

const nameOf = async (openid: string) => {
  const [person] = await product.documents<{ profile: { name: string } }>('persons', {
    _id: idOf(openid),
  });
  return person!.profile.name;
};

describe('who sleeps where, once it is published', () => {
  it('is told with hotel, kind, number, roommates by their given names, and what is paid (H2, H5)', async () => {
    const { room } = await pageOf(product, bella);
    expect(room).toEqual({
      hotelId: HOTEL,
      kind: 'twin',
      from: day(25),
      until: day(30),
      number: '801',
      roommates: [{ name: givenName(await nameOf(cora)), from: day(26), until: day(30) }],
      fen: 6 * 17_500,
      supplementFen: SUPPLEMENT,
      supplementNights: 1,
      isSwapped: false,
      isElsewhere: false,
      isOutdated: false,
      supplement: { until: OPEN_UNTIL },
    });
    expect(room!.roommates[0]!.name).not.toContain((await nameOf(cora))[0]!);
  });

  it('says so where king and twin-for-one were swapped (H3)', async () => {
    expect((await pageOf(product, anna)).room).toMatchObject({
      kind: 'twin',
      isSwapped: true,
      fen: 5 * 35_000,
      supplementFen: 0,
      roommates: [],
    });
  });

  it('is told to nobody who has no room in it, nor to who gave up the stay', async () => {
    expect(await pageOf(product, bob)).not.toHaveProperty('room');
    expect(await pageOf(product, attendee(9))).not.toHaveProperty('room');
    expect(await gives(product, anna)).not.toHaveProperty('room');
  });

  it('is outdated for whoever has changed the stay since', async () => {
    const change = { choice: 'bed', until: day(29) } as const;
    const { page } = await holds(product, bella, change, { key: keyOf(bella, 'less') });
    expect(page.room).toMatchObject({ isOutdated: true, until: day(30) });
    expect((await pageOf(product, cora)).room).toMatchObject({ isOutdated: false });
  });
});

describe('the single supplement (H5)', () => {
  it('is accepted once, as it was shown, and stays accepted', async () => {
    const { room } = await accept(bella);
    const acceptedAt = room?.supplement?.acceptedAt;
    expect(acceptedAt).toBeDefined();
    await product.advance(60_000);
    expect((await accept(bella)).room?.supplement).toEqual({ until: OPEN_UNTIL, acceptedAt });
    const [plans] = await product.documents<RoomPlans>('roomPlans');
    expect(plans).toMatchObject({ revision: 1, numbers: { 'jinguiyuan-t2': '801' } });
  });

  it('of another amount is not accepted: the one asked for is told', async () => {
    const input = { trainingId: LEAD, fen: 35_000 };
    expect(await product.refusal(bella, acceptSupplement, input)).toMatchObject({
      code: 'SUPPLEMENT_CHANGED',
      fen: SUPPLEMENT,
    });
    expect((await pageOf(product, bella)).room?.supplement).not.toHaveProperty('acceptedAt');
  });

  it('is not there for who is asked nothing, or has given up the stay', async () => {
    const input = { trainingId: LEAD, fen: SUPPLEMENT };
    for (const openid of [anna, bob])
      expect(await product.refusal(openid, acceptSupplement, input)).toMatchObject({
        code: 'NO_SUPPLEMENT',
      });
    await gives(product, bella);
    expect(await product.refusal(bella, acceptSupplement, input)).toMatchObject({
      code: 'NO_SUPPLEMENT',
    });
    const [plans] = await product.documents<RoomPlans>('roomPlans');
    expect(Object.keys(plans!.supplements)).toEqual([idOf(bella)]);
    expect(plans!.supplements[idOf(bella)]).not.toHaveProperty('acceptedAt');
  });
});

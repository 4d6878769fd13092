import { reviewCalls } from '#contract/review';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { TrainingId } from '#domain/ids';
import type { PersonMembership } from '#domain/member/personMembership';
import type { Registration } from '#domain/registration/registration';
import type { Training } from '#domain/training/training';
import { duesApproved, throughSociety, throughUnit, unitWith } from './members';
import {
  attendee,
  cast,
  idOf,
  LEAD,
  leadWith,
  ledgerOf,
  ONLINE,
  organizer,
  registrationOf,
  trainingOf,
} from './people';
import { OPENING, type Product, startProduct } from './product';
import { range } from './truth';

const { register, withdraw, get, mine } = trainingCalls;
const at = (text: string) => text as Instant;
const NEXT_DAY = at('2026-04-04T01:00:00.000Z');
const person = range(8).map(attendee) as [string, ...string[]];
const me = person[0];
const other = person[1]!;
const MEMBER = { kind: 'member', fen: 40_000, asOf: '2026-04-03', duesYear: 2026 };
const NO_MEMBER = { kind: 'nonMember', fen: 49_000, asOf: '2026-04-03', duesYear: 2026 };

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** People with these memberships; their unit is a member since 6 March 2026. */
const load = (memberships: readonly PersonMembership[] = [], seats = 2) =>
  product.load({
    ...cast(4, seats),
    memberships,
    unitApplications: [unitWith(duesApproved('2026-03-05', 3))],
  });

const stored = async (openid: string, training = ONLINE): Promise<Registration | undefined> =>
  (
    await product.documents<Registration>('registrations', {
      _id: registrationOf(openid, training),
    })
  )[0];

const registered = (openid: string, trainingId = ONLINE) =>
  product.value(openid, register, { trainingId });

async function decide(openid: string, kind: 'return' | 'approve', trainingId = ONLINE) {
  const registrationId = registrationOf(openid, trainingId);
  const { revision } = await product.value(organizer, reviewCalls.get, { registrationId });
  const decision = kind === 'return' ? { kind, reason: '姓名有误' } : { kind };
  return product.value(organizer, reviewCalls.decide, { registrationId, revision, decision });
}

describe('the price of a registration (M11)', () => {
  it('is the member’s for somebody claimed by a member unit, with the unit and all days', async () => {
    await load([throughUnit(me)]);
    const { price } = await registered(me);
    expect(price).toEqual({
      ...MEMBER,
      evidence: {
        path: 'unit',
        unitId: 'u-hubei',
        unitName: '湖北省图书馆',
        requestedOn: '2026-03-10',
        claimedOn: '2026-03-11',
        dues: {
          term: { from: '2026-03-05', until: '2028-12-31' },
          appliedOn: '2026-03-04',
          preliminarilyApprovedOn: '2026-03-04',
          paidOn: '2026-03-04',
          recordedOn: '2026-03-04',
          finallyApprovedOn: '2026-03-05',
        },
      },
    });
    expect((await stored(me))?.price).toEqual(price);
  });

  it('is the member’s for somebody with dues of their own through their province', async () => {
    await load([throughSociety(me, duesApproved('2026-04-02'))]);
    const { price } = await registered(me);
    expect(price).toMatchObject({
      ...MEMBER,
      evidence: { path: 'society', dues: { finallyApprovedOn: '2026-04-02' } },
    });
    expect((await stored(me))?.price).toEqual(price);
  });

  const nobodyYet: Record<string, readonly PersonMembership[]> = {
    'never asked': [],
    'was released yesterday': [throughUnit(me, '2026-04-02')],
    'was released today': [throughUnit(me, '2026-04-03')],
    'was approved today': [throughSociety(me, duesApproved('2026-04-03'))],
    'paid for last year alone': [throughSociety(me, duesApproved('2025-03-05'))],
    'is not the one who is a member': [throughUnit(other)],
  };
  it.each(Object.entries(nobodyYet))('is not the member’s for whoever %s', async (_, history) => {
    await load(history);
    expect((await registered(me)).price).toEqual(NO_MEMBER);
    expect((await stored(me))?.price).toEqual(NO_MEMBER);
  });

  it('of next year’s training asks for next year’s dues', async () => {
    const online = trainingOf(ONLINE) as Extract<Training, { mode: 'online' }>;
    const study = { from: '2027-01-11', until: '2027-03-12' };
    const next = { ...online, _id: 'zaizhi-2027', windows: { ...online.windows, study } };
    const trainingId = 'zaizhi-2027' as TrainingId;
    await load([
      throughSociety(me, duesApproved('2026-03-05', 1)),
      throughSociety(other, duesApproved('2026-03-05', 2)),
    ]);
    await product.import({ trainings: [next] });
    // A warm process keeps the trainings for some seconds.
    await product.advance(60_000);
    const price = async (openid: string) => (await registered(openid, trainingId)).price;
    expect(await price(me)).toMatchObject({ kind: 'nonMember', fen: 49_000, duesYear: 2027 });
    expect(await price(other)).toMatchObject({ kind: 'member', fen: 40_000, duesYear: 2027 });
  });
});

const shown = async (openid: string) =>
  (await product.value(openid, get, { trainingId: ONLINE })).myPrice;

describe('the price that somebody sees before registering (M11)', () => {
  it('is theirs, and nobody’s who has not signed up', async () => {
    await load([throughUnit(me)]);
    expect(await shown(me)).toMatchObject({ price: MEMBER });
    expect(await shown(other)).toEqual({ price: NO_MEMBER });
    expect(await shown('oLSC_nobody_knows_me')).toBeUndefined();
  });

  it('names tomorrow to whoever was approved today, and tomorrow keeps it', async () => {
    await load([throughSociety(me, duesApproved('2026-04-03'))]);
    expect(await shown(me)).toEqual({ price: NO_MEMBER, memberFrom: '2026-04-04' });
    await product.setClock(NEXT_DAY);
    expect((await registered(me)).price).toMatchObject({ kind: 'member', asOf: '2026-04-04' });
  });

  it('gives way to the price of the registration, and comes back after a withdrawal', async () => {
    await load();
    await registered(me);
    expect(await shown(me)).toBeUndefined();
    await product.value(me, withdraw, { trainingId: ONLINE });
    expect(await shown(me)).toEqual({ price: NO_MEMBER });
  });
});

describe('somebody who is released after registering', () => {
  beforeEach(async () => {
    await load([throughUnit(me)]);
    await registered(me);
    await product.setClock(NEXT_DAY);
    await product.import({ memberships: [throughUnit(me, '2026-04-04')] });
  });

  it('keeps the price, also through review, return and correction (M10, M11)', async () => {
    const before = (await stored(me))?.price;
    expect(await decide(me, 'return')).toMatchObject({ price: MEMBER });
    expect((await registered(me)).price).toEqual(before);
    expect(await decide(me, 'approve')).toMatchObject({ price: MEMBER, status: 'approved' });
    const { registrations } = await product.value(me, mine, {});
    expect(registrations).toMatchObject([{ status: 'approved', price: before }]);
    expect((await stored(me))?.price).toEqual(before);
  });

  it('pays the other price for another training, and for the same one registered anew', async () => {
    expect((await registered(me, LEAD)).price).toMatchObject({ kind: 'nonMember', fen: 170_000 });
    await product.value(me, withdraw, { trainingId: ONLINE });
    const anew = { ...NO_MEMBER, asOf: '2026-04-04' };
    expect((await registered(me)).price).toEqual(anew);
    expect((await stored(me))?.price).toEqual(anew);
  });

  it('keeps the price of a correction that comes after registration has closed', async () => {
    await decide(me, 'return');
    await product.setClock(at('2026-04-11T01:00:00.000Z'));
    expect((await registered(me)).price).toMatchObject(MEMBER);
  });
});

describe('somebody who waits', () => {
  it('keeps the price of the day they asked when they move up as a member (L2, M11)', async () => {
    await load([], 1);
    await registered(me, LEAD);
    await registered(other, LEAD);
    await product.import({ memberships: [throughUnit(other)] });
    await product.setClock(NEXT_DAY);
    await product.value(me, withdraw, { trainingId: LEAD });
    expect(await stored(other, LEAD)).toMatchObject({
      status: 'submitted',
      price: { kind: 'nonMember', fen: 170_000, asOf: '2026-04-03' },
    });
  });
});

describe('a place whose registration a dead process left unwritten', () => {
  const full = { ...ledgerOf(leadWith(1)), free: 0, changedAt: OPENING };
  const taken = { holders: { [idOf(me)]: OPENING } };
  const waited = { waiting: [{ personId: idOf(other), at: OPENING }] };

  it('is completed at the price of the day it was taken, however late (M11)', async () => {
    await load([throughUnit(me, '2026-04-04'), throughSociety(other, duesApproved('2026-04-03'))]);
    await product.import({ seatLedgers: [{ ...full, ...taken, ...waited }] });
    await product.setClock(NEXT_DAY);
    expect((await stored(me, LEAD))?.price).toMatchObject({ kind: 'member', asOf: '2026-04-03' });
    expect((await stored(other, LEAD))?.price).toMatchObject({
      kind: 'nonMember',
      asOf: '2026-04-03',
    });
  });

  it('moves up at the price of the day they asked, and the late writer changes nothing', async () => {
    await load([throughSociety(other, duesApproved('2026-04-03'))], 1);
    await registered(me, LEAD);
    await product.setClock(NEXT_DAY);
    const ledgers = { ...full, ...taken, ...waited, changedAt: NEXT_DAY };
    await product.import({ seatLedgers: [ledgers] });
    await product.value(me, withdraw, { trainingId: LEAD });
    const seated = await stored(other, LEAD);
    expect(seated).toMatchObject({
      status: 'submitted',
      submittedAt: OPENING,
      price: { kind: 'nonMember', asOf: '2026-04-03' },
    });
    expect((await registered(other, LEAD)).price).toEqual(seated?.price);
    expect(await stored(other, LEAD)).toEqual(seated);
  });

  it('is given up by a withdrawal with the price of that day', async () => {
    await load([throughUnit(me)], 1);
    await product.import({ seatLedgers: [{ ...full, ...taken }] });
    expect(await product.value(me, withdraw, { trainingId: LEAD })).toMatchObject({
      status: 'withdrawn',
      price: { kind: 'member', fen: 150_000 },
    });
  });
});

it('an organizer reads the price and its evidence with every registration', async () => {
  await load([throughUnit(me)]);
  await registered(me);
  await registered(other);
  const input = { trainingId: ONLINE, status: 'submitted' as const };
  const { items } = await product.value(organizer, reviewCalls.queue, input);
  const prices = new Map(items.map((item) => [item.registrationId, item.price]));
  expect(prices.get(registrationOf(me, ONLINE))).toMatchObject({
    kind: 'member',
    evidence: { unitName: '湖北省图书馆' },
  });
  expect(prices.get(registrationOf(other, ONLINE))).toEqual(NO_MEMBER);
});

import type { Instant } from '#domain/calendar';
import type { Decision } from '#domain/registration/transitions';
import { trainingCalls } from '#contract/training';
import { reviewCalls } from '#contract/review';
import { personCalls } from '#contract/person';
import { attendee, cast, idOf, LEAD, ONLINE, organizer, registrationOf } from './people';
import { type Product, startProduct } from './product';
import type { SeatLedger } from '#domain/registration/seatLedger';

const { register, withdraw, mine, get, list } = trainingCalls;
const at = (text: string) => text as Instant;
const [first, second, third, fourth] = [attendee(0), attendee(1), attendee(2), attendee(3)] as [
  string,
  string,
  string,
  string,
];

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const ledger = async () => (await product.documents<SeatLedger>('seatLedgers'))[0]!;

async function decide(openid: string, decision: Decision) {
  const registrationId = registrationOf(openid);
  const { revision } = await product.value(organizer, reviewCalls.get, { registrationId });
  return product.value(organizer, reviewCalls.decide, { registrationId, revision, decision });
}

describe('registering', () => {
  beforeEach(() => product.load(cast(4, 2)));

  it('gives a seat and waits for the review (L2)', async () => {
    const mine = await product.value(first, register, { trainingId: LEAD });
    expect(mine).toMatchObject({ status: 'submitted', next: { kind: 'waitForReview' } });
    expect(mine.position).toBeUndefined();
    expect(await ledger()).toMatchObject({ free: 1, holders: { [idOf(first)]: mine.submittedAt } });
  });

  it('answers the same when it is repeated after a lost answer', async () => {
    const answer = await product.value(first, register, { trainingId: LEAD });
    expect(await product.value(first, register, { trainingId: LEAD })).toEqual(answer);
    expect((await ledger()).free).toBe(1);
    expect(await product.documents('registrations')).toHaveLength(1);
  });

  it('puts whoever comes after the last seat on the waiting list, in order (L2)', async () => {
    for (const openid of [first, second])
      await product.value(openid, register, { trainingId: LEAD });
    const third_ = await product.value(third, register, { trainingId: LEAD });
    const fourth_ = await product.value(fourth, register, { trainingId: LEAD });
    expect(third_).toMatchObject({
      status: 'waitlisted',
      position: 1,
      next: { kind: 'waitForSeat' },
    });
    expect(fourth_).toMatchObject({ status: 'waitlisted', position: 2 });
    const { seats } = await product.value(fourth, get, { trainingId: LEAD });
    expect(seats).toEqual({ limit: 2, taken: 2, waiting: 2 });
  });

  it('has no limit where the notice states none (O1)', async () => {
    for (const openid of [first, second, third])
      expect(await product.value(openid, register, { trainingId: ONLINE })).toMatchObject({
        status: 'submitted',
      });
  });

  it('shows the registrations of one person only, newest first', async () => {
    await product.value(first, register, { trainingId: LEAD });
    await product.value(second, register, { trainingId: LEAD });
    await product.value(first, register, { trainingId: ONLINE });
    const { registrations } = await product.value(first, mine, {});
    expect(registrations.map(({ trainingId }) => trainingId)).toEqual([ONLINE, LEAD]);
  });

  it('is for those who have signed up (L2)', async () => {
    expect(await product.refusal('oLSC_stranger', register, { trainingId: LEAD })).toMatchObject({
      code: 'NOT_SIGNED_UP',
    });
  });
});

describe('the registration window', () => {
  beforeEach(() => product.load(cast(4, 2)));
  const trainingId = ONLINE;

  it('is not open at the last moment before its first day (O3)', async () => {
    await product.setClock(at('2026-04-02T15:59:00.000Z'));
    expect(await product.refusal(first, register, { trainingId })).toMatchObject({
      code: 'REGISTRATION_NOT_OPEN',
      opensAt: '2026-04-02T16:00:00.000Z',
      message: '报名尚未开始，4月3日（周五）00:00开放',
    });
  });

  it('is open at 00:00 of its first day in Shanghai (O3)', async () => {
    await product.setClock(at('2026-04-02T16:00:00.000Z'));
    expect(await product.value(first, register, { trainingId })).toMatchObject({
      status: 'submitted',
    });
  });

  it('is open in the last minute of its last day (O3)', async () => {
    await product.setClock(at('2026-04-10T15:59:00.000Z'));
    expect(await product.value(first, register, { trainingId })).toMatchObject({
      status: 'submitted',
    });
  });

  it('is closed at 00:00 of the day after (O3)', async () => {
    await product.setClock(at('2026-04-10T16:00:00.000Z'));
    expect(await product.refusal(first, register, { trainingId })).toMatchObject({
      code: 'REGISTRATION_CLOSED',
      closedAt: '2026-04-10T16:00:00.000Z',
    });
    expect(await product.documents('registrations')).toEqual([]);
  });

  it('of the class closes when check-in starts (X4)', async () => {
    await product.setClock(at('2026-05-25T04:59:00.000Z'));
    expect(await product.value(first, register, { trainingId: LEAD })).toMatchObject({
      status: 'submitted',
    });
    await product.setClock(at('2026-05-25T05:00:00.000Z'));
    expect(await product.refusal(second, register, { trainingId: LEAD })).toMatchObject({
      code: 'REGISTRATION_CLOSED',
    });
  });

  it('leaves an active registration visible after it has closed', async () => {
    const before = await product.value(first, register, { trainingId });
    await product.setClock(at('2026-04-11T00:00:00.000Z'));
    expect(await product.value(first, register, { trainingId })).toEqual(before);
  });

  it('does not take back a withdrawn one after it has closed', async () => {
    await product.value(first, register, { trainingId });
    await product.value(first, withdraw, { trainingId });
    await product.setClock(at('2026-04-11T00:00:00.000Z'));
    expect(await product.refusal(first, register, { trainingId })).toMatchObject({
      code: 'REGISTRATION_CLOSED',
    });
  });

  it('puts open trainings first in the list', async () => {
    await product.setClock(at('2026-04-11T00:00:00.000Z'));
    const { trainings } = await product.value(first, list, {});
    expect(trainings.map(({ phase }) => phase)).toEqual(['open', 'closed']);
  });
});

describe('withdrawing', () => {
  beforeEach(async () => {
    await product.load(cast(4, 2));
    for (const openid of [first, second, third, fourth])
      await product.value(openid, register, { trainingId: LEAD });
  });

  it('moves the first who waits up at once, with news in the app (L2)', async () => {
    expect(await product.value(first, withdraw, { trainingId: LEAD })).toMatchObject({
      status: 'withdrawn',
      next: { kind: 'none' },
    });
    const moved = await product.value(third, get, { trainingId: LEAD });
    expect(moved.mine).toMatchObject({ status: 'submitted' });
    expect((await product.value(fourth, get, { trainingId: LEAD })).mine).toMatchObject({
      position: 1,
    });
    const { news } = await product.value(third, personCalls.news, {});
    expect(news).toMatchObject([
      { kind: 'movedUp', about: { kind: 'training', trainingId: LEAD }, read: false },
    ]);
    expect(await ledger()).toMatchObject({ free: 0, waiting: [{ personId: idOf(fourth) }] });
  });

  it('is safe to repeat: one seat is handed on', async () => {
    await product.value(first, withdraw, { trainingId: LEAD });
    await product.value(first, withdraw, { trainingId: LEAD });
    expect((await ledger()).waiting).toHaveLength(1);
  });

  it('of somebody who waits lets those behind move forward', async () => {
    await product.value(third, withdraw, { trainingId: LEAD });
    expect((await product.value(fourth, get, { trainingId: LEAD })).mine).toMatchObject({
      position: 1,
    });
    expect(await product.documents('messages')).toEqual([]);
  });

  it('frees the seat when nobody waits', async () => {
    for (const openid of [third, fourth, first])
      await product.value(openid, withdraw, { trainingId: LEAD });
    expect(await ledger()).toMatchObject({ free: 1, waiting: [] });
  });

  it('lets one register again, at the end of the waiting list', async () => {
    await product.value(first, withdraw, { trainingId: LEAD });
    expect(await product.value(first, register, { trainingId: LEAD })).toMatchObject({
      status: 'waitlisted',
      position: 2,
    });
  });

  it('is refused to whoever has not registered', async () => {
    expect(await product.refusal(organizer, withdraw, { trainingId: LEAD })).toMatchObject({
      code: 'NOT_REGISTERED',
    });
  });

  it('is refused once the course has started, and changes nothing (O10)', async () => {
    const before = await ledger();
    await product.setClock(at('2026-05-25T05:00:00.000Z'));
    expect(await product.refusal(first, withdraw, { trainingId: LEAD })).toMatchObject({
      code: 'COURSE_STARTED',
      startedAt: '2026-05-25T05:00:00.000Z',
    });
    expect(await ledger()).toEqual(before);
    const { mine } = await product.value(first, get, { trainingId: LEAD });
    expect(mine).toMatchObject({ status: 'submitted', next: { kind: 'none' } });
  });

  it('is refused to whoever was rejected', async () => {
    await decide(first, { kind: 'reject', reason: '不属于本次培训对象' });
    expect(await product.refusal(first, withdraw, { trainingId: LEAD })).toMatchObject({
      code: 'CANNOT_WITHDRAW',
      status: 'rejected',
      message: '报名未通过，不能取消',
    });
  });
});

describe('after the review', () => {
  beforeEach(async () => {
    await product.load(cast(4, 2));
    for (const openid of [first, second, third])
      await product.value(openid, register, { trainingId: LEAD });
  });

  it('an approved attendee is told to pay by 15 May (L5)', async () => {
    await decide(first, { kind: 'approve' });
    const { mine } = await product.value(first, get, { trainingId: LEAD });
    expect(mine).toMatchObject({
      status: 'approved',
      next: { kind: 'pay', until: '2026-05-15', passed: false },
    });
  });

  it('a returned attendee keeps the seat, reads why, and submits anew', async () => {
    await decide(first, { kind: 'return', reason: '工作单位请填写全称' });
    const { mine } = await product.value(first, get, { trainingId: LEAD });
    expect(mine).toMatchObject({
      status: 'returned',
      reason: '工作单位请填写全称',
      next: { kind: 'correct' },
    });
    expect(await product.value(first, register, { trainingId: LEAD })).toMatchObject({
      status: 'submitted',
    });
    expect(await ledger()).toMatchObject({ free: 0, waiting: [{ personId: idOf(third) }] });
  });

  it('a returned attendee may submit anew after registration has closed, until the course starts', async () => {
    await product.value(first, register, { trainingId: ONLINE });
    const registrationId = registrationOf(first, ONLINE);
    await product.value(organizer, reviewCalls.decide, {
      registrationId,
      revision: 1,
      decision: { kind: 'return', reason: '姓名有误' },
    });
    await product.setClock(at('2026-04-12T15:59:00.000Z'));
    expect(await product.value(first, register, { trainingId: ONLINE })).toMatchObject({
      status: 'submitted',
    });
    await product.value(organizer, reviewCalls.decide, {
      registrationId,
      revision: 3,
      decision: { kind: 'return', reason: '姓名仍有误' },
    });
    await product.setClock(at('2026-04-12T16:00:00.000Z'));
    expect(await product.refusal(first, register, { trainingId: ONLINE })).toMatchObject({
      code: 'REGISTRATION_CLOSED',
    });
  });

  it('a rejected attendee gives the seat to the first who waits and cannot return', async () => {
    await decide(first, { kind: 'reject', reason: '不属于本次培训对象' });
    expect((await product.value(third, get, { trainingId: LEAD })).mine).toMatchObject({
      status: 'submitted',
    });
    expect(await product.refusal(first, register, { trainingId: LEAD })).toMatchObject({
      code: 'REGISTRATION_REJECTED',
    });
    expect(await ledger()).toMatchObject({
      free: 0,
      waiting: [],
      refused: { [idOf(first)]: expect.any(String) },
    });
  });

  it('each decision is news, unread until it is read', async () => {
    await decide(first, { kind: 'return', reason: '工作单位请填写全称' });
    await product.value(first, register, { trainingId: LEAD });
    await decide(first, { kind: 'approve' });
    const { news } = await product.value(first, personCalls.news, {});
    expect(news.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['registrationApproved', undefined],
      ['registrationReturned', '工作单位请填写全称'],
    ]);
    expect((await product.value(first, personCalls.me, {})).unreadNews).toBe(2);
    const read = { until: news[1]!.at };
    expect(await product.value(first, personCalls.readNews, read)).toEqual({ unreadNews: 1 });
    expect((await product.value(second, personCalls.me, {})).unreadNews).toBe(0);
  });
});

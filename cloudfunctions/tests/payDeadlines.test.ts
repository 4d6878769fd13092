import { orderCalls } from '#contract/order';
import { trainingCalls } from '#contract/training';
import type { Instant } from '#domain/calendar';
import { Fen } from '#domain/money';
import type { Message } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import { expectBalance } from './booksBalance';
import {
  atCashier,
  books,
  FEE,
  forTraining,
  MINUTE_MS,
  payCast,
  type PayCast,
  payments,
  paysOnline,
  toCashier,
} from './payCast';
import { attendee, idOf, LEAD, ONLINE, registrationOf } from './people';
import { type Product, startProduct } from './product';
import { expectTruth } from './truth';

const { payByBank, payOnline, sendVoucher, payment } = orderCalls;
const [first, second, third] = [attendee(0), attendee(1), attendee(2)] as [string, string, string];
const mine = (openid: string) => forTraining(openid, LEAD);
const paying = (openid: string) => ({ ...mine(openid), fen: Fen.parse(FEE[LEAD]!) });
const at = (text: string) => text as Instant;
/** 12 May, noon; the last day to pay is the 15th (L5). */
const BEFORE = at('2026-05-12T04:00:00.000Z');
const LAST_MINUTE = at('2026-05-15T15:59:00.000Z');
const OVER = at('2026-05-15T16:00:30.000Z');

let product: Product;
beforeAll(async () => {
  product = await startProduct({ processes: 6 });
});
afterAll(() => product.close());

/** Two of three people are approved and hold the two seats; the third waits. */
async function begin(more: Partial<PayCast> = {}, now = BEFORE): Promise<void> {
  await product.load(payCast({ people: 3, approved: 2, seats: 2, ...more }), now);
  await product.value(third, trainingCalls.register, { trainingId: LEAD });
}
const upkeep = () => product.door('/console/timers/upkeep/everyMinute', {});
const statusOf = async (openid: string) =>
  (await product.documents<Registration>('registrations', { _id: registrationOf(openid, LEAD) }))[0]
    ?.status;
const newsOf = async (openid: string) =>
  (await product.documents<Message>('messages'))
    .filter(({ personId, about }) => personId === idOf(openid) && 'trainingId' in about)
    .filter(({ about }) => 'trainingId' in about && about.trainingId === LEAD)
    .map(({ kind }) => kind)
    .sort();
const lapsed = async () =>
  (await books(product)).registrations
    .filter(({ status }) => status === 'lapsed')
    .map(({ personId }) => personId);

describe('an unpaid place', () => {
  it('stays to the last minute, then goes to the first who waits, with a message to both (X3)', async () => {
    await begin();
    await paysOnline(product, second, LEAD);
    await product.setClock(LAST_MINUTE);
    expect(await statusOf(first)).toBe('approved');
    await product.setClock(OVER);
    expect(await statusOf(first)).toBe('lapsed');
    expect(await statusOf(second)).toBe('paid');
    expect(await statusOf(third)).toBe('submitted');
    expect(await newsOf(first)).toContain('registrationLapsed');
    expect(await newsOf(third)).toEqual(['movedUp']);
    await expectTruth(product);
    await expectBalance(product);
  });

  it('lapses once, however often the timer runs; late by days is the same', async () => {
    await begin();
    await product.setClock(at('2026-05-20T02:00:30.000Z'));
    await upkeep();
    await upkeep();
    expect((await lapsed()).sort()).toEqual([idOf(first), idOf(second)].sort());
    expect(await newsOf(first)).toEqual(['registrationLapsed']);
    expect(await statusOf(third)).toBe('submitted');
    await expectTruth(product);
  });

  it('does not lapse where seats are not limited (O1)', async () => {
    await begin();
    await product.setClock(at('2026-06-13T02:00:30.000Z'));
    const online = (await books(product)).registrations.filter(
      ({ trainingId }) => trainingId === ONLINE,
    );
    expect(online.map(({ status }) => status)).toEqual(['approved', 'approved']);
  });

  it('is kept three days after a late approval, but not beyond check-in', async () => {
    await begin({ approvedAt: at('2026-05-15T02:00:00.000Z') }, at('2026-05-15T03:00:00.000Z'));
    expect(await product.value(first, payment, mine(first))).toMatchObject({
      payUntil: '2026-05-18T16:00:00.000Z',
      mayPay: true,
    });
    await product.setClock(at('2026-05-18T15:59:00.000Z'));
    expect(await lapsed()).toEqual([]);
    await product.setClock(at('2026-05-18T16:00:30.000Z'));
    expect(await lapsed()).toHaveLength(2);
  });

  it('is not given up once the course has started', async () => {
    await begin({ approvedAt: at('2026-05-24T02:00:00.000Z') }, at('2026-05-24T03:00:00.000Z'));
    await product.setClock(at('2026-05-25T05:00:30.000Z'));
    expect(await lapsed()).toEqual([]);
    expect(await product.refusal(first, payOnline, paying(first))).toMatchObject({
      code: 'PAY_TOO_LATE',
      endedAt: '2026-05-25T05:00:00.000Z',
    });
  });
});

describe('a payment on its way', () => {
  it('keeps the place while a transfer that was proven in time is checked (P4)', async () => {
    await begin();
    const { order } = await product.value(first, payByBank, paying(first));
    const file = `cloud://local-env.b/vouchers/${order!.orderId}/a.jpg`;
    await product.value(first, sendVoucher, { orderId: order!.orderId, file });
    await product.value(second, payByBank, paying(second));
    await product.setClock(OVER);
    // Five working days after Friday the 15th end with Friday the 22nd.
    expect(await lapsed()).toEqual([idOf(second)]);
    await product.setClock(at('2026-05-22T15:59:00.000Z'));
    expect(await statusOf(first)).toBe('approved');
    await product.setClock(at('2026-05-22T16:00:30.000Z'));
    expect(await statusOf(first)).toBe('lapsed');
    const { orders } = await expectBalance(product);
    expect(orders.map((one) => one.status === 'closed' && one.because)).toEqual([
      'lapsed',
      'lapsed',
    ]);
  });

  it('made at the last moment without news is asked about before the place is given up', async () => {
    await begin();
    await product.setClock(at('2026-05-15T15:58:30.000Z'));
    const { prepayId } = await toCashier(product, first, LEAD);
    await product.setClock(at('2026-05-15T16:01:30.000Z'));
    expect(await statusOf(first)).toBe('approved');
    await atCashier(product, first, prepayId);
    await product.advance(10 * MINUTE_MS);
    expect(await statusOf(first)).toBe('paid');
    expect(await statusOf(second)).toBe('lapsed');
    await expectBalance(product);
  });

  it('that was never made ends with the platform first, and then the place', async () => {
    await begin();
    await product.setClock(at('2026-05-15T15:58:30.000Z'));
    const { prepayId } = await toCashier(product, first, LEAD);
    await product.setClock(at('2026-05-15T16:05:30.000Z'));
    expect(await atCashier(product, first, prepayId)).toEqual({ error: '订单已关闭' });
    await product.advance(2 * MINUTE_MS);
    expect(await statusOf(first)).toBe('lapsed');
    expect((await payments(product)).orders).toMatchObject([{ state: 'CLOSED' }]);
  });
});

const due = async () =>
  (await product.documents<Message>('messages'))
    .filter(({ kind }) => kind === 'paymentDue')
    .filter(({ about }) => about.kind === 'training' && about.trainingId === LEAD)
    .map(({ personId, until, _id }) => ({ personId, until, days: _id.split(':').at(-1) }));

const remindedAt = async (...moments: readonly string[]) => {
  await product.load(payCast({ people: 2, approved: 1, seats: 1 }), at('2026-05-06T02:00:00.000Z'));
  for (const moment of moments) await product.setClock(at(moment));
  return (await due()).map(({ days }) => days);
};

describe('a reminder to pay', () => {
  it('comes 7, 3 and 1 days before the last day, after nine in the morning', async () => {
    expect(await remindedAt('2026-05-08T00:30:30.000Z')).toEqual([]);
    const moments = ['07', '08', '09', '11', '12', '13', '14', '15'];
    expect(await remindedAt(...moments.map((day) => `2026-05-${day}T01:30:30.000Z`))).toEqual([
      '7',
      '3',
      '1',
    ]);
    expect((await due())[0]).toMatchObject({ personId: idOf(first), until: '2026-05-15' });
  });

  it('that is late tells the most urgent one alone; one missed altogether is not made up for', async () => {
    expect(await remindedAt('2026-05-14T03:00:30.000Z')).toEqual(['1']);
    expect(await remindedAt('2026-05-16T03:00:30.000Z')).toEqual([]);
  });

  it('is told once, however often the timer runs, and goes on where it stopped', async () => {
    expect(await remindedAt('2026-05-08T01:30:30.000Z')).toEqual(['7']);
    await upkeep();
    await product.import({
      settings: [
        { _id: 'payReminders', day: '2026-05-08', trainingId: '', after: '', done: false },
      ],
    });
    await upkeep();
    expect(await due()).toHaveLength(1);
  });

  it('is not for who has paid, nor for who has sent a voucher', async () => {
    await product.load(
      payCast({ people: 3, approved: 3, seats: 3 }),
      at('2026-05-06T02:00:00.000Z'),
    );
    await paysOnline(product, first, LEAD);
    const { order } = await product.value(second, payByBank, paying(second));
    const file = `cloud://local-env.b/vouchers/${order!.orderId}/a.jpg`;
    await product.value(second, sendVoucher, { orderId: order!.orderId, file });
    await product.setClock(at('2026-05-08T01:30:30.000Z'));
    expect((await due()).map(({ personId }) => personId)).toEqual([idOf(third)]);
  });
});

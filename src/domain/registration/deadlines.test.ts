import * as fc from 'fast-check';
import { type CivilDate, civilDateOf, type Instant, instantIn, plusDays } from '../calendar';
import type { CloudFile, RegistrationId, TrainingId } from '../ids';
import { Fen } from '../money';
import type { Order } from '../order/order';
import type { OrderId } from '../order/orderId';
import {
  firstPayReminderOn,
  graceBegins,
  isOverdue,
  lastDayToPay,
  payReminderDue,
  payUntil,
} from './deadlines';
import { offline, online, personId } from './samples.fixture';

const day = (text: string) => text as CivilDate;
const on = (text: string, hours = 12) => instantIn(day(text), hours);
const checkIn = offline.checkIn.opensAt;

const order = (more: Partial<Order>): Order =>
  ({
    _id: 'order-0001' as OrderId,
    trainingId: 'offline' as TrainingId,
    payer: { kind: 'person', personId: personId(1) },
    lines: [
      {
        registrationId: `offline:${personId(1)}` as RegistrationId,
        personId: personId(1),
        name: '王晓梅',
        fen: Fen.parse(150_000),
      },
    ],
    channel: 'bank',
    remark: '王晓梅',
    openedAt: on('2026-05-10'),
    openedBy: personId(1),
    revision: 1,
    status: 'open',
    ...more,
  }) as Order;
const proven = (sentAt: Instant) =>
  order({ voucher: { file: 'cloud://env.b/a.jpg' as CloudFile, sentAt } });

describe('the time to pay', () => {
  it('ends with the last day of the notice (L5)', () => {
    expect(payUntil(offline, on('2026-04-10'))).toBe(on('2026-05-16', 0));
    expect(lastDayToPay(offline, on('2026-04-10'))).toBe('2026-05-15');
  });

  it('lasts as long as study where none is stated (X3)', () => {
    expect(lastDayToPay(online, on('2026-04-10'))).toBe('2026-06-12');
  });

  it.each([
    ['2026-05-12', '2026-05-15'],
    ['2026-05-13', '2026-05-16'],
    ['2026-05-20', '2026-05-23'],
    ['2026-05-22', '2026-05-25'],
  ])('of somebody approved on %s ends on %s', (approvedOn, last) => {
    expect(lastDayToPay(offline, on(approvedOn))).toBe(last);
  });

  it('never lasts beyond check-in', () => {
    expect(payUntil(offline, on('2026-05-24'))).toBe(checkIn);
  });

  it('is three days at least, unless the course starts, and never shorter than for all', () => {
    const hour = fc.integer({ min: 0, max: 24 * 80 });
    fc.assert(
      fc.property(hour, (hours) => {
        const approvedAt = instantIn(day('2026-04-03'), hours);
        const until = payUntil(offline, approvedAt);
        const enough = instantIn(plusDays(civilDateOf(approvedAt), 4));
        expect(until >= enough || until >= checkIn || until === on('2026-05-16', 0)).toBe(true);
        expect(until >= on('2026-05-16', 0) && until <= checkIn).toBe(true);
      }),
      { seed: 3 },
    );
  });
});

describe('an unpaid place', () => {
  const approvedAt = on('2026-04-10');
  it('is given up when the last day is over', () => {
    expect(isOverdue(offline, approvedAt, undefined, on('2026-05-15', 23))).toBe(false);
    expect(isOverdue(offline, approvedAt, undefined, on('2026-05-16', 0))).toBe(true);
    expect(isOverdue(offline, approvedAt, order({}), on('2026-05-16', 0))).toBe(true);
  });

  it('stays where seats are not limited or no day is stated, and once the course has started', () => {
    expect(isOverdue(online, approvedAt, undefined, on('2026-06-20'))).toBe(false);
    const { payBy: _day, ...open } = offline;
    expect(isOverdue(open, approvedAt, undefined, on('2026-06-20'))).toBe(false);
    expect(isOverdue(offline, approvedAt, undefined, checkIn)).toBe(false);
  });

  it('waits for an online payment that is open', () => {
    const paying = order({ channel: 'online' });
    expect(isOverdue(offline, approvedAt, paying, on('2026-05-16', 0))).toBe(false);
  });

  it('waits five working days for a transfer that was proven in time (P4)', () => {
    // 16 and 17 May are a weekend.
    const inTime = proven(on('2026-05-15', 23));
    expect(isOverdue(offline, approvedAt, inTime, on('2026-05-22', 23))).toBe(false);
    expect(isOverdue(offline, approvedAt, inTime, on('2026-05-23', 0))).toBe(true);
    expect(isOverdue(offline, approvedAt, proven(on('2026-05-16', 1)), on('2026-05-16', 2))).toBe(
      true,
    );
  });

  it('is overdue only if approved before the days of grace, whenever one looks', () => {
    fc.assert(
      fc.property(fc.nat(24 * 60), fc.nat(24 * 60), (a, b) => {
        const approved = instantIn(day('2026-04-03'), a);
        const now = instantIn(day('2026-04-03'), b);
        if (isOverdue(offline, approved, undefined, now))
          expect(approved < graceBegins(now)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});

describe('reminders to pay', () => {
  const approvedAt = on('2026-04-10');
  it.each([
    ['2026-05-07', undefined],
    ['2026-05-08', 7],
    ['2026-05-11', 7],
    ['2026-05-12', 3],
    ['2026-05-13', 3],
    ['2026-05-14', 1],
    ['2026-05-15', 1],
    ['2026-05-16', undefined],
  ])('on %s are the one of %s days', (today, days) => {
    expect(payReminderDue(offline, approvedAt, day(today))).toBe(days);
  });

  it('do not repeat on the day of the approval what it told', () => {
    expect(payReminderDue(offline, on('2026-05-14'), day('2026-05-14'))).toBeUndefined();
    expect(payReminderDue(offline, on('2026-05-14'), day('2026-05-15'))).toBeUndefined();
    expect(payReminderDue(offline, on('2026-05-14'), day('2026-05-16'))).toBe(1);
  });

  it('begin a week before the last day', () => {
    expect(firstPayReminderOn(offline)).toBe('2026-05-08');
    expect(firstPayReminderOn(online)).toBe('2026-06-05');
  });
});

import * as fc from 'fast-check';
import { type CivilDate, daysBetween, plusDays } from '../calendar';
import { endAhead, endsUnrenewed, REMINDER_DAYS, reminderDue } from './ending';
import { day, reviewIn } from './samples.fixture';

const END = day('2026-12-31');

describe('a reminder of the end (M9)', () => {
  it.each([
    ['2026-10-31', undefined],
    ['2026-11-01', 60],
    ['2026-11-30', 60],
    ['2026-12-01', 30],
    ['2026-12-23', 30],
    ['2026-12-24', 7],
    ['2026-12-31', 7],
    ['2027-01-01', undefined],
  ])('on %s is the one of %s days', (today, days) => {
    expect(reminderDue(END, day(today))).toBe(days);
  });

  it('is never an earlier one again, and on every day of the last 60 there is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (a, b) => {
        const [early, late] = [Math.max(a, b), Math.min(a, b)];
        const first = reminderDue(END, plusDays(END, -early))!;
        const second = reminderDue(END, plusDays(END, -late))!;
        expect(REMINDER_DAYS).toContain(first);
        expect(second).toBeLessThanOrEqual(first);
      }),
    );
  });
});

it('can be due only for terms that end with this year', () => {
  expect(endAhead(day('2026-10-31'))).toBeUndefined();
  expect(endAhead(day('2026-11-01'))).toBe(END);
  expect(endAhead(day('2027-01-01'))).toBeUndefined();
  for (let today: CivilDate = day('2026-01-01'); today < '2028-01-01'; today = plusDays(today, 1)) {
    const end = endAhead(today);
    expect(end === undefined).toBe(
      reminderDue(`${today.slice(0, 4)}-12-31` as CivilDate, today) === undefined,
    );
    if (end) expect(daysBetween(today, end)).toBeGreaterThanOrEqual(0);
  }
});

it('nobody is reminded who has a later term or whose renewal is paid', () => {
  const approved = reviewIn('approved');
  if (approved.status !== 'approved') throw new Error('not approved');
  const { until } = approved.term;
  expect(endsUnrenewed([approved], until)).toBe(true);
  expect(endsUnrenewed([approved, reviewIn('submitted')], until)).toBe(true);
  expect(endsUnrenewed([approved, reviewIn('preliminarilyApproved')], until)).toBe(true);
  expect(endsUnrenewed([approved, reviewIn('paid')], until)).toBe(false);
  const later = { ...approved, term: { from: day('2029-01-01'), until: day('2029-12-31') } };
  expect(endsUnrenewed([approved, later], until)).toBe(false);
  expect(endsUnrenewed([reviewIn('rejected')], until)).toBe(false);
});

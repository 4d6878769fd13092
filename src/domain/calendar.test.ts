import * as fc from 'fast-check';
import {
  type CivilDate,
  civilDateOf,
  clockTimeOf,
  closesAt,
  daysBetween,
  DayWindow,
  Instant,
  instantIn,
  millisecondsOf,
  plusDays,
  plusMilliseconds,
  weekdayOf,
} from './calendar';

const day = (text: string) => text as CivilDate;
const run = { seed: 20260403, numRuns: 500 };
/** Any moment from 1971 to 2099. */
const moments = fc
  .integer({ min: Date.UTC(1971, 0), max: Date.UTC(2099, 0) })
  .map((ms) => new Date(ms).toISOString() as Instant);
const days = moments.map(civilDateOf);

describe('a day in Shanghai', () => {
  it('begins at 16:00 UTC of the day before', () => {
    expect(instantIn(day('2026-04-03'))).toBe('2026-04-02T16:00:00.000Z');
    expect(instantIn(day('2026-05-25'), 13)).toBe('2026-05-25T05:00:00.000Z');
    expect(instantIn(day('2026-05-25'), 21, 30)).toBe('2026-05-25T13:30:00.000Z');
  });

  it('still is at 23:59:59.999 and the next is at 00:00', () => {
    const midnight = instantIn(day('2026-04-11'));
    expect(civilDateOf(plusMilliseconds(midnight, -1))).toBe('2026-04-10');
    expect(civilDateOf(midnight)).toBe('2026-04-11');
    expect(clockTimeOf(plusMilliseconds(midnight, -1))).toBe('23:59');
    expect(clockTimeOf(midnight)).toBe('00:00');
  });

  it('always holds the moments between its beginning and the next day’s', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const today = civilDateOf(moment);
        expect(instantIn(today) <= moment).toBe(true);
        expect(moment < instantIn(plusDays(today, 1))).toBe(true);
      }),
      run,
    );
  });

  it('is the same day that its beginning says', () => {
    fc.assert(
      fc.property(days, (today) => {
        expect(civilDateOf(instantIn(today))).toBe(today);
        expect(clockTimeOf(instantIn(today, 9, 5))).toBe('09:05');
      }),
      run,
    );
  });
});

describe('days', () => {
  it('follow each other over months, years and leap days', () => {
    expect(plusDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(plusDays(day('2028-02-28'), 2)).toBe('2028-03-01');
    expect(plusDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(plusDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(plusDays(day('2026-01-01'), -1)).toBe('2025-12-31');
  });

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, plusDays(from, count))).toBe(count);
      }),
      run,
    );
  });

  it('have the weekdays of the calendar (L3: 25 May 2026 is a Monday)', () => {
    expect(weekdayOf(day('2026-05-25'))).toBe(1);
    expect(weekdayOf(day('2026-04-12'))).toBe(0);
    expect(weekdayOf(day('2028-02-29'))).toBe(2);
  });
});

describe('a window of days', () => {
  it('is half-open: it ends at 00:00 after its last day (O3)', () => {
    const registration = DayWindow.parse({ from: '2026-04-03', until: '2026-04-10' });
    expect(closesAt(registration)).toBe('2026-04-10T16:00:00.000Z');
  });

  it('of one day lasts 24 hours', () => {
    fc.assert(
      fc.property(days, (only) => {
        const ends = millisecondsOf(closesAt({ from: only, until: only }));
        expect(ends - millisecondsOf(instantIn(only))).toBe(86_400_000);
      }),
      run,
    );
  });

  it('never ends before it begins', () => {
    expect(DayWindow.safeParse({ from: '2026-04-10', until: '2026-04-03' }).success).toBe(false);
  });
});

describe('a moment', () => {
  it.each([
    '2026-04-03',
    '2026-04-03T01:00:00Z',
    '2026-04-03T09:00:00.000+08:00',
    '2026-13-01T00:00:00.000Z',
    '',
  ])('is UTC with milliseconds and nothing else: not %j', (text) =>
    expect(Instant.safeParse(text).success).toBe(false),
  );

  it('sorts as text as it sorts in time', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(a < b).toBe(millisecondsOf(a) < millisecondsOf(b));
      }),
      run,
    );
  });
});

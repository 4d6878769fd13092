import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { type CivilDate, daysBetween, plusDays, weekdayOf } from './calendar';
import { afterWorkingDays, KNOWN_YEARS, workOn } from './workingDays';

const day = (text: string) => text as CivilDate;
const between = (from: string, until: string): CivilDate[] =>
  Array.from({ length: daysBetween(day(from), day(until)) + 1 }, (_, n) => plusDays(day(from), n));

describe('the working days of 2026, as the State Council’s notice of 2025-11-04 gives them', () => {
  it.each([
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('nobody works from %s to %s', (from, until) => {
    for (const one of between(from, until))
      expect([one, workOn(one).isWorked]).toEqual([one, false]);
  });

  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    'the weekend’s %s is worked',
    (made) => {
      expect([0, 6]).toContain(weekdayOf(day(made)));
      expect(workOn(day(made)).isWorked).toBe(true);
    },
  );

  it('are 248: 261 from Monday to Friday, 19 of them off, six made up', () => {
    const worked = between('2026-01-01', '2026-12-31').filter((one) => workOn(one).isWorked);
    expect(worked).toHaveLength(248);
  });
});

describe('the day by which a transfer is checked (P4)', () => {
  it.each([
    ['an ordinary week', '2026-04-10', '2026-04-17'],
    ['a transfer before 五一, its make-up day worked', '2026-04-29', '2026-05-09'],
    ['a transfer on a holiday', '2026-05-03', '2026-05-11'],
    ['a transfer before 国庆, its make-up Saturday worked', '2026-09-30', '2026-10-13'],
    ['a make-up Sunday before 国庆', '2026-09-18', '2026-09-24'],
  ])('is the fifth working day: %s', (_, from, to) =>
    expect(afterWorkingDays(day(from), 5)).toEqual({ day: to, isKnown: true }),
  );

  it('is the same day where no working day has to pass', () =>
    expect(afterWorkingDays(day('2026-05-02'), 0)).toEqual({ day: '2026-05-02', isKnown: true }));

  it('counts Monday to Friday and says so where the holidays of a year are not known', () => {
    expect(afterWorkingDays(day('2026-12-30'), 1)).toEqual({ day: '2026-12-31', isKnown: true });
    expect(afterWorkingDays(day('2026-12-30'), 2)).toEqual({ day: '2027-01-01', isKnown: false });
    expect(afterWorkingDays(day('2031-09-30'), 5)).toEqual({ day: '2031-10-07', isKnown: false });
  });

  it('always is a worked day, with that many worked days from the next day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 30 }), (n, count) => {
        const from = plusDays(day('2026-01-01'), n);
        const checked = afterWorkingDays(from, count).day;
        expect(workOn(checked).isWorked).toBe(true);
        const passed = between(from, checked).slice(1);
        expect(passed.filter((one) => workOn(one).isWorked)).toHaveLength(count);
      }),
      { seed: 20260403 },
    );
  });
});

it('every year that the library has from 2026 on is known', () => {
  const folder = path.join(path.dirname(require.resolve('chinese-days')), 'years');
  const years = readdirSync(folder).flatMap((file) => /^(\d{4})\.json$/.exec(file)?.[1] ?? []);
  expect(KNOWN_YEARS).toEqual(years.filter((year) => year >= '2026').sort());
});

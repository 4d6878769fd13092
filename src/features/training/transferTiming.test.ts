import { CivilDate, Instant } from '#domain/calendar';
import { clearsAfterRefunds, earliestChecked } from './transferTiming';
import { online, OPENING_DAY } from './trainings.fixture';

describe('checking a bank transfer by hand', () => {
  it('takes five working days, weekends not counted (P4)', () => {
    expect(earliestChecked(CivilDate.parse('2026-04-10'))).toBe('2026-04-17');
    expect(earliestChecked(CivilDate.parse('2026-04-11'))).toBe('2026-04-17');
    expect(earliestChecked(CivilDate.parse('2026-04-06'))).toBe('2026-04-13');
  });

  it('is warned of when it ends after refunds have closed (X7)', () => {
    expect(clearsAfterRefunds(online, Instant.parse('2026-04-10T02:00:00.000Z'))).toEqual({
      checkedOn: '2026-04-17',
    });
    expect(clearsAfterRefunds(online, OPENING_DAY)).toBeUndefined();
    expect(clearsAfterRefunds(online, Instant.parse('2026-04-13T02:00:00.000Z'))).toBeUndefined();
  });
});

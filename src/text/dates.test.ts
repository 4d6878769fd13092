import { type CivilDate, instantIn, plusMilliseconds } from '#domain/calendar';
import { dayText, dayWithWeekday, fullDay, momentText, untilText, windowText } from './dates';

const day = (text: string) => text as CivilDate;

describe('dates as people read them', () => {
  it('name day and weekday in Shanghai', () => {
    expect(dayText(day('2026-05-05'))).toBe('5月5日');
    expect(dayWithWeekday(day('2026-05-15'))).toBe('5月15日（周五）');
    expect(fullDay(day('2028-02-29'))).toBe('2028年2月29日');
  });

  it('name the hour of a moment in Shanghai (L3)', () => {
    expect(momentText(instantIn(day('2026-05-25'), 13))).toBe('5月25日（周一）13:00');
    expect(momentText(plusMilliseconds(instantIn(day('2026-05-26')), -1))).toBe(
      '5月25日（周一）23:59',
    );
  });

  it('name the last day of a window that closes at midnight, and the hour of any other', () => {
    expect(untilText(instantIn(day('2026-04-11')))).toBe('4月10日（周五）止');
    expect(untilText(instantIn(day('2026-05-25'), 13))).toBe('5月25日（周一）13:00止');
    expect(untilText(instantIn(day('2027-01-01')))).toBe('12月31日（周四）止');
  });

  it('name both ends of a window, or its only day', () => {
    expect(windowText({ from: day('2026-04-13'), until: day('2026-06-12') })).toBe(
      '4月13日至6月12日',
    );
    expect(windowText({ from: day('2026-04-13'), until: day('2026-04-13') })).toBe('4月13日');
  });
});

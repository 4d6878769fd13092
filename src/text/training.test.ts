import { CivilDate, Instant } from '#domain/calendar';
import { beforeText, checkInText, registrationWindowText } from './training';

const at = (text: string) => Instant.parse(text);
const OPENS = at('2026-04-02T16:00:00.000Z');
const CLOSES = at('2026-04-10T16:00:00.000Z');

const TODAY = CivilDate.parse('2026-04-01');
const LAST_YEAR = CivilDate.parse('2025-12-31');

describe('the words for a window', () => {
  it('say when registration begins, ends, or ended, by the day in Shanghai (O3)', () => {
    expect(registrationWindowText('upcoming', OPENS, CLOSES, TODAY)).toBe('4月3日（周五）开始');
    expect(registrationWindowText('upcoming', OPENS, CLOSES, LAST_YEAR)).toBe(
      '2026年4月3日（周五）开始',
    );
    expect(registrationWindowText('open', OPENS, CLOSES, TODAY)).toBe('4月10日（周五）止');
    expect(registrationWindowText('closed', OPENS, CLOSES, TODAY)).toBe('已于4月10日（周五）结束');
  });

  it('count the last day in where something ends at midnight, and name the hour otherwise', () => {
    expect(beforeText(at('2026-04-12T16:00:00.000Z'))).toBe('4月12日（周日）前（含当日）');
    expect(beforeText(at('2026-05-25T05:00:00.000Z'))).toBe('5月25日（周一）13:00前');
  });

  it('name the day of check-in once (L3)', () => {
    const desk = {
      opensAt: at('2026-05-25T05:00:00.000Z'),
      closesAt: at('2026-05-25T13:00:00.000Z'),
    };
    expect(checkInText(desk)).toBe('5月25日（周一）13:00—21:00');
  });
});

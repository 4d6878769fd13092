import { Instant } from '#domain/calendar';
import { scheduleOf } from './schedule';
import { offline, online, OPENING_DAY } from './trainings.fixture';

const at = (text: string) => Instant.parse(text);
const phases = (...args: Parameters<typeof scheduleOf>) =>
  Object.fromEntries(scheduleOf(...args).map((entry) => [entry.key, entry.phase]));

describe('the schedule of a training', () => {
  it('shows every window of the online training with its days (O3)', () => {
    expect(scheduleOf(online, OPENING_DAY).map(({ key, when }) => [key, when])).toEqual([
      ['registration', '4月3日（周五）至4月10日（周五）止'],
      ['study', '4月13日至6月12日'],
      ['survey', '4月20日至6月12日'],
      ['certificate', '6月1日至6月30日'],
    ]);
  });

  it('shows check-in, class and leaving of the offline class with the places (L3)', () => {
    expect(scheduleOf(offline, OPENING_DAY).slice(1)).toMatchObject([
      { key: 'payment', when: '审核通过后，5月15日（周五）前（含当日）' },
      { key: 'checkIn', when: '5月25日（周一）13:00—21:00', where: '武汉金贵源国际酒店' },
      { key: 'class', when: '5月26日至5月29日', where: '湖北省图书馆、武汉大学信息管理学院' },
      { key: 'leave', when: '5月30日（周六）' },
    ]);
  });

  it('marks what is on now, up to the last moment of the last day', () => {
    expect(phases(online, OPENING_DAY)).toMatchObject({ registration: 'now', study: 'ahead' });
    expect(phases(online, at('2026-04-10T15:59:59.999Z')).registration).toBe('now');
    expect(phases(online, at('2026-04-10T16:00:00.000Z')).registration).toBe('past');
    expect(phases(online, at('2026-06-05T01:00:00.000Z'))).toEqual({
      registration: 'past',
      study: 'now',
      survey: 'now',
      certificate: 'now',
    });
    expect(phases(offline, at('2026-05-15T15:59:59.999Z')).payment).toBe('now');
    expect(phases(offline, at('2026-05-15T16:00:00.000Z')).payment).toBe('past');
  });
});

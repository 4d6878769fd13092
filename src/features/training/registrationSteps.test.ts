import { Instant } from '#domain/calendar';
import { registrationSteps } from './registrationSteps';
import { mineWith, offline, online } from './trainings.fixture';

const LATER = Instant.parse('2026-04-07T02:30:00.000Z');
const outline = (...args: Parameters<typeof registrationSteps>) =>
  registrationSteps(...args).map((step) => `${step.key} ${step.state}`);

describe('the timeline of a registration', () => {
  it('waits for the review after submission', () => {
    expect(outline(offline, mineWith())).toEqual([
      'submit done',
      'review now',
      'pay next',
      'checkIn next',
    ]);
  });

  it('asks for payment with its last day after approval, and dates what was done', () => {
    const steps = [...mineWith().steps, { to: 'approved' as const, at: LATER }];
    expect(registrationSteps(offline, mineWith({ status: 'approved', steps }))).toMatchObject([
      { key: 'submit', when: '4月3日（周五）09:00' },
      { key: 'review', state: 'done', when: '4月7日（周二）10:30' },
      { key: 'pay', state: 'now', when: '5月15日（周五）前（含当日）' },
      { key: 'checkIn', state: 'next', when: '5月25日（周一）13:00—21:00' },
    ]);
  });

  it('ends in studying for an online training', () => {
    expect(outline(online, mineWith()).at(-1)).toBe('study next');
  });

  it('stops where the registration was rejected or withdrawn', () => {
    expect(outline(offline, mineWith({ status: 'rejected' }))).toEqual([
      'submit done',
      'rejected stopped',
    ]);
    expect(outline(offline, mineWith({ status: 'withdrawn' })).at(-1)).toBe('withdrawn stopped');
  });

  it('puts waiting or correcting before the review', () => {
    expect(outline(offline, mineWith({ status: 'waitlisted' })).slice(1, 3)).toEqual([
      'wait now',
      'review next',
    ]);
    expect(outline(offline, mineWith({ status: 'returned' }))[1]).toBe('correct now');
  });
});

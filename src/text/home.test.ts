import type { MyRegistration } from '#contract/training';
import { CivilDate, Instant } from '#domain/calendar';
import { price } from '#domain/registration/samples.fixture';
import { nextStepText } from './home';

const stepOf = (next: MyRegistration['next'], position?: number) =>
  nextStepText({ next, price, ...(position === undefined ? {} : { position }) });

describe('nextStepText', () => {
  it('names the place on the waiting list', () => {
    expect(stepOf({ kind: 'waitForSeat' }, 3)?.words).toContain('第 3 位');
  });

  it('gives no deadline where there is only waiting', () => {
    expect(stepOf({ kind: 'waitForReview' })).not.toHaveProperty('deadline');
  });

  it('counts a window that closes at midnight to the day before', () => {
    const until = Instant.parse('2026-04-12T16:00:00.000Z');
    expect(stepOf({ kind: 'correct', until })?.deadline?.last).toBe('2026-04-12');
  });

  it('names the last day to pay, and whom to turn to once it is over', () => {
    const until = CivilDate.parse('2026-05-15');
    expect(stepOf({ kind: 'pay', until, passed: false })).toMatchObject({
      words: expect.stringContaining('¥490'),
      deadline: { action: '交费', last: '2026-05-15' },
    });
    expect(stepOf({ kind: 'pay', until, passed: true })?.words).toContain('联系会务组');
  });

  it('says that a room may be registered before one has paid (H1)', () => {
    const until = CivilDate.parse('2026-05-15');
    const roomUntil = Instant.parse('2026-05-20T10:00:00.000Z');
    const pay = { kind: 'pay', until, passed: false } as const;
    expect(stepOf({ ...pay, roomUntil })?.words).toContain('住宿可以先登记');
    expect(stepOf(pay)?.words).not.toContain('住宿');
  });

  it('asks to register a room until the day on which that ends (H1)', () => {
    const until = Instant.parse('2026-05-20T10:00:00.000Z');
    expect(stepOf({ kind: 'room', until })).toMatchObject({
      words: expect.stringContaining('登记住宿') as string,
      deadline: { action: '登记住宿', last: '2026-05-20' },
    });
  });

  it('says nothing where nothing is left to do', () => {
    expect(stepOf({ kind: 'none' })).toBeUndefined();
  });
});

import { closesAt, instantIn, type CivilDate, plusMilliseconds } from '../calendar';
import { nextStep } from './nextStep';
import { NOW, offline, online, registrationIn } from './samples.fixture';

const stepOf = (status: Parameters<typeof registrationIn>[0], training = offline, now = NOW) =>
  nextStep(training, registrationIn(status), now);

const studying = (now: typeof NOW, done: number) =>
  nextStep(online, registrationIn('paid'), now, {
    studied: { done, total: 10, isFinished: done === 10 },
  });

describe('the one next step', () => {
  it('is to wait for a seat or for the review', () => {
    expect(stepOf('waitlisted')).toEqual({ kind: 'waitForSeat' });
    expect(stepOf('submitted')).toEqual({ kind: 'waitForReview' });
  });

  it('is to correct what was returned until the course starts (O10, X5)', () => {
    expect(stepOf('returned')).toEqual({ kind: 'correct', until: offline.checkIn.opensAt });
    expect(nextStep(online, registrationIn('returned'), NOW)).toEqual({
      kind: 'correct',
      until: '2026-04-12T16:00:00.000Z',
    });
  });

  it('is to pay by the last day, which ends at midnight in Shanghai (L5)', () => {
    const midnight = instantIn('2026-05-16' as CivilDate);
    const pay = { kind: 'pay', until: '2026-05-15' };
    expect(stepOf('approved', offline, plusMilliseconds(midnight, -1))).toEqual({
      ...pay,
      passed: false,
    });
    expect(stepOf('approved', offline, midnight)).toEqual({ ...pay, passed: true });
  });

  it('is to pay while study or class is open where no last day is stated (X3)', () => {
    expect(nextStep(online, registrationIn('approved'), NOW)).toMatchObject({
      until: '2026-06-12',
    });
    const { payBy: _none, ...open } = offline;
    expect(stepOf('approved', open)).toMatchObject({ until: '2026-05-29' });
  });

  it('is to register a room once the fee is paid, while that is possible (H1)', () => {
    const roomUntil = instantIn('2026-05-20' as CivilDate, 18);
    const step = (status: 'paid' | 'approved', now: typeof NOW) =>
      nextStep(offline, registrationIn(status), now, { roomUntil });
    expect(step('paid', NOW)).toEqual({ kind: 'room', until: roomUntil });
    expect(step('paid', roomUntil)).toMatchObject({ kind: 'attend' });
    expect(step('approved', NOW)).toMatchObject({ kind: 'pay', roomUntil });
    expect(step('approved', roomUntil)).not.toHaveProperty('roomUntil');
    expect(stepOf('paid')).toMatchObject({ kind: 'attend' });
  });

  it('is to study on the days of study, until every course is finished (O3, O5)', () => {
    const starts = instantIn('2026-04-13' as CivilDate);
    expect(studying(plusMilliseconds(starts, -1), 0)).toMatchObject({ kind: 'attend' });
    expect(studying(starts, 3)).toEqual({ kind: 'study', done: 3, total: 10, until: '2026-06-12' });
    expect(studying(starts, 10)).toEqual({ kind: 'none' });
    expect(nextStep(online, registrationIn('paid'), starts)).toMatchObject({ kind: 'attend' });
    const over = instantIn('2026-06-13' as CivilDate);
    expect(studying(plusMilliseconds(over, -1), 3)).toMatchObject({ kind: 'study' });
    expect(studying(over, 3)).toEqual({ kind: 'none' });
  });

  it('is the survey once every course is finished, until it closes (O6)', () => {
    const days = online.windows.survey;
    const step = (now: typeof NOW, done: number, isSubmitted = false) =>
      nextStep(online, registrationIn('paid'), now, {
        studied: { done, total: 10, isFinished: done === 10 },
        surveyed: { isSubmitted, days },
      });
    const opens = instantIn(days.from);
    const early = { kind: 'survey', from: '2026-04-20', until: '2026-06-12' };
    expect(step(plusMilliseconds(opens, -1), 10)).toEqual(early);
    expect(step(opens, 10)).toEqual({ kind: 'survey', until: '2026-06-12' });
    expect(step(opens, 9)).toMatchObject({ kind: 'study' });
    expect(step(opens, 10, true)).toMatchObject({ kind: 'certificate' });
    const over = instantIn('2026-06-13' as CivilDate);
    expect(step(plusMilliseconds(over, -1), 10)).toMatchObject({ kind: 'survey' });
    expect(step(over, 10)).toEqual({ kind: 'none' });
  });

  it('is the certificate once courses and survey are done, until its window closes (O7)', () => {
    const { certificate, survey } = online.windows;
    const step = (now: typeof NOW, isSubmitted = true) =>
      nextStep(online, registrationIn('paid'), now, {
        studied: { done: 10, total: 10, isFinished: true },
        surveyed: { isSubmitted, days: survey },
      });
    const { from, until } = certificate;
    expect(step(plusMilliseconds(instantIn(from), -1))).toEqual({
      kind: 'certificate',
      from,
      until,
    });
    expect(step(instantIn(from))).toEqual({ kind: 'certificate', until });
    expect(step(plusMilliseconds(closesAt(certificate), -1)).kind).toBe('certificate');
    expect(step(closesAt(certificate))).toEqual({ kind: 'none' });
    expect(step(instantIn(from), false).kind).toBe('survey');
  });

  it('is the survey of a class on site on its days, also after leaving', () => {
    const days = { from: '2026-05-29', until: '2026-06-05' } as typeof online.windows.survey;
    const kind = (now: typeof NOW) =>
      nextStep(offline, registrationIn('paid'), now, {
        surveyed: { isSubmitted: false, days },
      }).kind;
    expect(kind(plusMilliseconds(instantIn(days.from), -1))).toBe('attend');
    expect(kind(instantIn(days.from))).toBe('survey');
    expect(kind(plusMilliseconds(instantIn('2026-06-06' as CivilDate), -1))).toBe('survey');
    expect(kind(instantIn('2026-06-06' as CivilDate))).toBe('none');
  });

  it.each(['submitted', 'waitlisted', 'returned'] as const)(
    'is nothing for one still %s when the course starts',
    (status) => {
      expect(stepOf(status, offline, offline.checkIn.opensAt)).toEqual({ kind: 'none' });
    },
  );

  it('is nothing after the day of leaving (L3), nor after study has closed (O3)', () => {
    const left = instantIn('2026-05-31' as CivilDate);
    expect(stepOf('approved', offline, plusMilliseconds(left, -1))).toMatchObject({ kind: 'pay' });
    expect(stepOf('approved', offline, left)).toEqual({ kind: 'none' });
    const closed = instantIn('2026-06-13' as CivilDate);
    expect(nextStep(online, registrationIn('approved'), closed)).toEqual({ kind: 'none' });
  });

  it('is nothing after a rejection or a withdrawal', () => {
    expect(stepOf('rejected')).toEqual({ kind: 'none' });
    expect(stepOf('withdrawn')).toEqual({ kind: 'none' });
  });
});

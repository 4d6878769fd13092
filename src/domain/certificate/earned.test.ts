import * as fc from 'fast-check';
import type { Instant } from '../calendar';
import { type Facts, missingFor } from './earned';
import { EarnRule } from './template';

const FROM = '2026-05-31T16:00:00.000Z' as Instant;
const LATER = '2026-06-02T00:00:00.000Z' as Instant;
const all: Facts = {
  isPaid: true,
  courses: { done: 10, total: 10, isFinished: true },
  survey: { isSubmitted: true, isOffered: true },
  sessions: { attended: 8, required: 8 },
};

describe('a certificate', () => {
  it.each(EarnRule.options)(
    'by the rule %s is earned by who has done all, from 1 June on',
    (rule) => {
      expect(missingFor(rule, all, FROM, LATER)).toEqual([]);
      expect(missingFor(rule, all, FROM, FROM)).toEqual([]);
      const before = '2026-05-31T15:59:59.999Z' as Instant;
      expect(missingFor(rule, all, FROM, before)).toEqual([{ kind: 'time', from: FROM }]);
    },
  );

  it('needs all courses and the survey (O7)', () => {
    const courses = { done: 9, total: 10, isFinished: false };
    const survey = { isSubmitted: false, isOffered: false };
    expect(missingFor('coursesAndSurvey', { ...all, courses, survey }, FROM, LATER)).toEqual([
      { kind: 'courses', done: 9, total: 10 },
      { kind: 'survey', isOffered: false },
    ]);
    expect(missingFor('courses', { ...all, survey }, FROM, LATER)).toEqual([]);
  });

  it('needs every required session, and that they are recorded (L7)', () => {
    const { sessions: _, ...unrecorded } = all;
    expect(missingFor('attendance', unrecorded, FROM, LATER)).toEqual([{ kind: 'sessions' }]);
    const sessions = { attended: 7, required: 8 };
    expect(missingFor('attendance', { ...all, sessions }, FROM, LATER)).toEqual([
      { kind: 'sessions', ...sessions },
    ]);
    const none = { attended: 0, required: 0 };
    expect(missingFor('attendance', { ...all, sessions: none }, FROM, LATER)).toHaveLength(1);
  });

  it('is never earned without payment (O4)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EarnRule.options), (rule) => {
        const missing = missingFor(rule, { ...all, isPaid: false }, FROM, LATER);
        expect(missing).toEqual([{ kind: 'payment' }]);
      }),
    );
  });
});

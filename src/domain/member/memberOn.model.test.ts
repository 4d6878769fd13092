import * as fc from 'fast-check';
import { type CivilDate, plusDays } from '../calendar';
import type { UnitId } from '../ids';
import { type MembershipHistory, memberOn } from './memberOn';
import { day } from './samples.fixture';
import {
  after,
  BEGINNING,
  type Note,
  type Step,
  type Subject,
  reviewsOf,
  UNITS,
  type World,
} from './world.fixture';

const waits = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.nat({ max: 300 }) },
);
const acts = fc.oneof(
  { weight: 12, arbitrary: fc.constant('advance' as const) },
  { weight: 6, arbitrary: fc.constantFrom('request', 'claim') },
  { weight: 1, arbitrary: fc.constantFrom('reject', 'decline', 'release') },
);

const steps = fc.array(
  fc.record<Step>({
    wait: waits,
    who: fc.constantFrom<Subject>('self', ...UNITS),
    years: fc.integer({ min: 1, max: 3 }),
    act: acts,
  }),
  { minLength: 10, maxLength: 120, size: 'max' },
);

/** Calendar years paid for by approvals that are older than the day: each extends, or starts with its own year. */
function paidYears(diary: readonly Note[], who: Subject, date: CivilDate): ReadonlySet<number> {
  const years = new Set<number>();
  for (const note of diary) {
    if (note.what !== 'approved' || note.who !== who || note.on >= date) continue;
    let year = Number(note.on.slice(0, 4));
    while (years.has(year)) year += 1;
    for (let paid = 0; paid < note.years; paid += 1) years.add(year + paid);
  }
  return years;
}

/** Slow and plain: reads the diary from the beginning for every day that is asked for. */
function expectedPath(diary: readonly Note[], date: CivilDate): Subject | undefined {
  const year = Number(date.slice(0, 4));
  let claimedBy: UnitId | undefined;
  for (const note of diary) {
    if (note.what === 'claimed' && note.on < date) claimedBy = note.who;
    if (note.what === 'released' && note.on <= date) claimedBy = undefined;
  }
  if (claimedBy && paidYears(diary, claimedBy, date).has(year)) return claimedBy;
  return paidYears(diary, 'self', date).has(year) ? 'self' : undefined;
}

function foundPath(history: MembershipHistory, date: CivilDate): Subject | undefined {
  const status = memberOn(history, date);
  if (!status.member) return undefined;
  return status.evidence.path === 'unit' ? status.evidence.unitId : 'self';
}

const always = (check: (before: World, now: World) => void): void =>
  fc.assert(
    fc.property(steps, (all) => {
      all.reduce((before, step) => {
        const now = after(before, step);
        check(before, now);
        return now;
      }, BEGINNING);
    }),
    { seed: 20260403, numRuns: 60 },
  );

/** Days around a change, around the ends of the years, and far ahead. */
const daysAround = (date: CivilDate): CivilDate[] => [
  ...[-400, -30, -2, -1, 0, 1, 2, 30, 400, 1000].map((days) => plusDays(date, days)),
  ...[-1, 0, 1].flatMap((years) => {
    const year = Number(date.slice(0, 4)) + years;
    return [day(`${year}-01-01`), day(`${year}-12-31`)];
  }),
];

describe('who is a member on a day, whatever the order of claims, releases, payments, renewals and expiries', () => {
  it('always is as a diary of approvals, claims and releases says (M4, M5, M9, M11)', () => {
    const seen = new Set<string>();
    always((_, now) => {
      const days = daysAround(now.today);
      const expected = days.map((date) => [date, expectedPath(now.diary, date)] as const);
      expect(days.map((date) => [date, foundPath(now, date)])).toEqual(expected);
      for (const [, path] of expected) seen.add(String(path));
    });
    expect([...seen].sort()).toEqual(['self', 'u-a', 'u-b', 'undefined']);
  });

  it('never changes for a day that is over: the past can be proven (M11)', () => {
    always((before, now) => {
      const over = daysAround(now.today).filter((date) => date < now.today);
      expect(over.map((date) => memberOn(now, date))).toEqual(
        over.map((date) => memberOn(before, date)),
      );
    });
  });

  it('never gains today by what is done today (M11)', () => {
    always((before, now) => {
      if (!memberOn(before, now.today).member) expect(memberOn(now, now.today).member).toBe(false);
    });
  });

  it('never has terms of one subject that overlap (M9)', () => {
    always((_, now) => {
      for (const who of ['self' as const, ...UNITS]) {
        const terms = reviewsOf(now, who).flatMap((review) =>
          review.status === 'approved' ? [review.term] : [],
        );
        terms.slice(1).forEach((term, index) => expect(terms[index]!.until < term.from).toBe(true));
      }
    });
  });
});

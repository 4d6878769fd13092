import * as fc from 'fast-check';
import { type CivilDate, daysBetween, plusDays } from '../calendar';
import { day } from './samples.fixture';
import { coveredBy, covers, latestOf, nextTerm, reachesInto, Term } from './term';

const run = { seed: 20260403, numRuns: 500 };
const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
/** Approvals of one subject in the order of time: days since the last one, and the years paid for. */
const approvals = fc.array(
  fc.record({ after: fc.nat({ max: 1200 }), years: fc.integer({ min: 1, max: 10 }) }),
  { minLength: 1, maxLength: 12 },
);

interface Opened {
  readonly on: CivilDate;
  readonly years: number;
  readonly term: Term;
}

function opened(all: readonly { after: number; years: number }[]): Opened[] {
  const terms: Opened[] = [];
  let on = day('2020-02-29');
  for (const { after, years } of all) {
    on = plusDays(on, after);
    terms.push({ on, years, term: nextTerm(terms.at(-1)?.term, on, years) });
  }
  return terms;
}

const always = (check: (terms: readonly Opened[]) => void): void =>
  fc.assert(
    fc.property(approvals, (all) => check(opened(all))),
    run,
  );

describe('a term', () => {
  it('ends on 31 December of its last year (M7)', () => {
    expect(nextTerm(undefined, day('2026-04-03'), 3)).toEqual({
      from: '2026-04-03',
      until: '2028-12-31',
    });
    expect(nextTerm(undefined, day('2023-05-01'), 1)).toEqual({
      from: '2023-05-01',
      until: '2023-12-31',
    });
    expect(nextTerm(undefined, day('2026-12-30'), 1)).toEqual({
      from: '2026-12-30',
      until: '2026-12-31',
    });
  });

  it('that is approved on 31 December is of the next year: nobody pays for no day (M7, M11)', () => {
    const nextYear = { from: '2027-01-01', until: '2027-12-31' };
    expect(nextTerm(undefined, day('2026-12-31'), 1)).toEqual(nextYear);
    const expired = { from: day('2023-03-01'), until: day('2024-12-31') };
    expect(nextTerm(expired, day('2026-12-31'), 1)).toEqual(nextYear);
  });

  it('of a renewal extends from the current end, on the last day too (M9)', () => {
    const current = { from: day('2025-03-01'), until: day('2026-12-31') };
    for (const on of ['2026-01-01', '2026-12-31'])
      expect(nextTerm(current, day(on), 2)).toEqual({ from: '2027-01-01', until: '2028-12-31' });
  });

  it('of a renewal after expiry starts with the current year (M9)', () => {
    const expired = { from: day('2023-03-01'), until: day('2024-12-31') };
    expect(nextTerm(expired, day('2025-01-01'), 1)).toEqual({
      from: '2025-01-01',
      until: '2025-12-31',
    });
    expect(nextTerm(expired, day('2026-06-30'), 2)).toEqual({
      from: '2026-01-01',
      until: '2027-12-31',
    });
  });

  it('covers its first and its last day and no other around them', () => {
    const term = { from: day('2026-04-03'), until: day('2026-12-31') };
    expect(
      ['2026-04-02', '2026-04-03', '2026-12-31', '2027-01-01'].map((date) =>
        covers(term, day(date)),
      ),
    ).toEqual([false, true, true, false]);
  });

  it('reaches into its first year, its last and those between, and no other (M11)', () => {
    const term = { from: day('2026-12-31'), until: day('2028-12-31') };
    expect([2025, 2026, 2027, 2028, 2029].map((year) => reachesInto(term, year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('is one of several that cover a day, in whatever order they stand', () => {
    const [first, later] = [
      { from: day('2026-04-03'), until: day('2026-12-31') },
      { from: day('2028-01-01'), until: day('2028-12-31') },
    ];
    for (const terms of [
      [first, later],
      [later, first],
    ]) {
      expect(latestOf(terms)).toBe(later);
      expect(
        ['2026-04-03', '2027-06-30', '2028-12-31'].map((date) => coveredBy(terms, day(date))),
      ).toEqual([true, false, true]);
    }
    expect([latestOf([]), coveredBy([], day('2026-04-03'))]).toEqual([undefined, false]);
  });

  it('is no term when it ends on another day or before it begins', () => {
    expect(Term.safeParse({ from: '2026-01-01', until: '2026-12-30' }).success).toBe(false);
    expect(Term.safeParse({ from: '2027-01-01', until: '2026-12-31' }).success).toBe(false);
  });
});

describe('the terms of one subject, whenever they are renewed', () => {
  it('always are correct and never overlap (M9)', () => {
    always((terms) => {
      for (const { term } of terms) expect(Term.parse(term)).toEqual(term);
      for (let next = 1; next < terms.length; next++)
        expect(terms[next - 1]!.term.until < terms[next]!.term.from).toBe(true);
    });
  });

  it('never lose a day that was paid for: a renewal is as many whole years as were paid (M9)', () => {
    always((terms) => {
      for (const { term, years } of terms.slice(1))
        expect(daysBetween(term.from, plusDays(term.until, 1))).toBe(
          daysBetween(day(`${yearOf(term.from)}-01-01`), day(`${yearOf(term.from) + years}-01-01`)),
        );
    });
  });

  it('always cover the rest of the year of the approval, or follow the current end without a gap (M7, M9)', () => {
    always((terms) => {
      terms.forEach(({ on, term }, index) => {
        const before = terms[index - 1]?.term;
        const follows = before !== undefined && term.from === plusDays(before.until, 1);
        expect(covers(term, on) || (follows && on <= before.until)).toBe(true);
      });
    });
  });

  it('never end earlier after a renewal than before it (M9)', () => {
    always((terms) => {
      for (let next = 1; next < terms.length; next++)
        expect(terms[next]!.term.until > terms[next - 1]!.term.until).toBe(true);
    });
  });
});

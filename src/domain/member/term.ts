import { CivilDate, plusDays } from '../calendar';
import * as z from '../z';

/** Days of membership that dues were paid for, inclusive; always ends on 31 December (M7). */
export const Term = z
  .object({ from: CivilDate, until: CivilDate.check(z.endsWith('-12-31')) })
  .check(z.refine(({ from, until }) => from <= until, { path: ['until'], error: 'order' }));
export type Term = z.infer<typeof Term>;

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));
const firstDayOf = (year: number): CivilDate => CivilDate.parse(`${year}-01-01`);
const lastDayOf = (year: number): CivilDate => CivilDate.parse(`${year}-12-31`);

export const covers = (term: Term, day: CivilDate): boolean =>
  term.from <= day && day <= term.until;

export const coveredBy = (terms: readonly Term[], day: CivilDate): boolean =>
  terms.some((term) => covers(term, day));

/** Whether it covers any day of that calendar year. */
export const reachesInto = ({ from, until }: Term, year: number): boolean =>
  yearOf(from) <= year && year <= yearOf(until);

/** The term that ends last. */
export const latestOf = (terms: readonly Term[]): Term | undefined =>
  terms.reduce<Term | undefined>(
    (latest, term) => (latest && latest.until >= term.until ? latest : term),
    undefined,
  );

/**
 * The term that a final approval on that day opens. The first begins that day; a renewal extends from the end of the
 * `latest`, and where that has passed it begins with the current year (M7, M9). An approval counts from the day after
 * (M11): one of 31 December would leave nothing of that year, so that its term is of the years that follow.
 */
export function nextTerm(latest: Term | undefined, approvedOn: CivilDate, years: number): Term {
  if (latest && latest.until >= approvedOn)
    return {
      from: plusDays(latest.until, 1),
      until: lastDayOf(yearOf(latest.until) + years),
    };
  const year = yearOf(approvedOn);
  if (approvedOn === lastDayOf(year))
    return { from: firstDayOf(year + 1), until: lastDayOf(year + years) };
  return { from: latest ? firstDayOf(year) : approvedOn, until: lastDayOf(year + years - 1) };
}

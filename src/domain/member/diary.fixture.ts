import { type CivilDate, plusDays } from '../calendar';
import type { UnitId } from '../ids';

export const UNITS = ['u-a', 'u-b'] as UnitId[];
export type Subject = UnitId | 'self';
export const SUBJECTS: readonly Subject[] = ['self', ...UNITS];

interface Happened<What extends string, Who = Subject> {
  readonly what: What;
  readonly who: Who;
  readonly on: CivilDate;
}

/** Where a review came, or what was done to it. */
export type ReviewNote =
  | 'submitted'
  | 'preliminarilyApproved'
  | 'paid'
  | 'return'
  | 'reject'
  | 'withdraw'
  | 'reopen'
  | 'revoke'
  | 'refund';

/** What happened, as somebody would note it in a diary; `of` is the application it happened to. */
export type Note =
  | (Happened<ReviewNote> & { readonly of: string })
  | (Happened<'approved'> & { readonly of: string; readonly years: number })
  | Happened<'claimed' | 'released', UnitId>;

interface PaidFor {
  readonly of: string;
  readonly on: CivilDate;
  readonly years: readonly number[];
  takenBackOn?: CivilDate;
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** Each approval pays for the next calendar years from its own on that no other approval pays for. */
function allPaidFor(diary: readonly Note[], who: Subject): readonly PaidFor[] {
  const all: PaidFor[] = [];
  const isTaken = (year: number): boolean =>
    all.some(({ years, takenBackOn }) => !takenBackOn && years.includes(year));
  for (const note of diary) {
    if (note.who !== who) continue;
    if (note.what === 'revoke') all.findLast(({ of }) => of === note.of)!.takenBackOn = note.on;
    if (note.what !== 'approved') continue;
    // An approval counts from the day after: of the year of 31 December nothing is left.
    let first = yearOf(plusDays(note.on, 1));
    while (isTaken(first)) first += 1;
    const years = Array.from({ length: note.years }, (_, index) => first + index);
    all.push({ of: note.of, on: note.on, years });
  }
  return all;
}

const isPaid = (diary: readonly Note[], who: Subject, date: CivilDate, year: number): boolean =>
  allPaidFor(diary, who).some(
    ({ on, years, takenBackOn }) =>
      years.includes(year) && on < date && (takenBackOn === undefined || date < takenBackOn),
  );

/**
 * By which path the year's dues are shown on that day. Slow and plain: reads the diary from the beginning for every day
 * that is asked for.
 */
export function expectedPath(
  diary: readonly Note[],
  date: CivilDate,
  year = yearOf(date),
): Subject | undefined {
  let claimedBy: UnitId | undefined;
  for (const note of diary) {
    if (note.what === 'claimed' && note.on < date) claimedBy = note.who;
    if (note.what === 'released' && note.on <= date) claimedBy = undefined;
  }
  if (claimedBy && isPaid(diary, claimedBy, date, year)) return claimedBy;
  return isPaid(diary, 'self', date, year) ? 'self' : undefined;
}

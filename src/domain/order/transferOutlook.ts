import { type CivilDate, type Instant, instantIn, plusDays } from '../calendar';
import { courseStartsAt } from '../training/courseTimes';
import type { Training } from '../training/training';
import { afterWorkingDays } from '../workingDays';

/** Working days within which a transfer is checked by hand (P4). */
const CHECKED_WITHIN = 5;

/** What a bank transfer made on a day means for whoever makes it (P4, X7). */
export interface Outlook {
  /** By the end of this day it has been checked. */
  readonly checkedBy: CivilDate;
  /** Whether the holidays on the way are known. */
  readonly isKnown: boolean;
  readonly afterStart: boolean;
  readonly afterRefunds: boolean;
}

export function transferOutlook(training: Training, paidOn: CivilDate): Outlook {
  const { day, isKnown } = afterWorkingDays(paidOn, CHECKED_WITHIN);
  const checkedAt = endOf(day);
  return {
    checkedBy: day,
    isKnown,
    afterStart: checkedAt > courseStartsAt(training),
    afterRefunds: checkedAt > training.refundUntil,
  };
}

/** The moment by which a transfer proven on that day has been checked (P4). */
export const checkedUntil = (day: CivilDate): Instant =>
  endOf(afterWorkingDays(day, CHECKED_WITHIN).day);

const endOf = (day: CivilDate): Instant => instantIn(plusDays(day, 1));

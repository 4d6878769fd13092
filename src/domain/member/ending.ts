import { type CivilDate, plusDays } from '../calendar';
import { mostUrgent } from '../reminding';
import { type DuesReview, latestTerm } from './duesReview';

/** Days before a membership ends on which its holder is reminded, the earliest first (M9). */
export const REMINDER_DAYS = [60, 30, 7] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/** The reminder that is due. */
export const reminderDue = (until: CivilDate, today: CivilDate): ReminderDays | undefined =>
  mostUrgent(REMINDER_DAYS, until, today);

/** The last day of a term for which a reminder can be due today: terms end on 31 December (M7). */
export function endAhead(today: CivilDate): CivilDate | undefined {
  const last = `${today.slice(0, 4)}-12-31` as CivilDate;
  return plusDays(today, REMINDER_DAYS[0]) >= last ? last : undefined;
}

/** A renewal is paid and waits for its approval alone: nothing is left to do for who renews. */
export const isRenewalPaid = (reviews: readonly DuesReview[]): boolean =>
  reviews.some(({ status }) => status === 'paid');

/** Whether the membership really ends then: no later term was given, and no renewal is paid. */
export const endsUnrenewed = (reviews: readonly DuesReview[], until: CivilDate): boolean =>
  latestTerm(reviews)?.until === until && !isRenewalPaid(reviews);

import {
  type CivilDate,
  civilDateOf,
  type Instant,
  instantIn,
  plusDays,
  weekdayOf,
} from '#domain/calendar';
import type { Training } from '#domain/training/training';

const CHECKING_WORKING_DAYS = 5;

/**
 * First day by which a transfer made on `day` can have been checked by hand (P4). Counts Monday to Friday;
 * public holidays only make it later, so it is the earliest day, not a promise.
 */
export function earliestChecked(day: CivilDate): CivilDate {
  let left = CHECKING_WORKING_DAYS;
  let current = day;
  while (left > 0) {
    current = plusDays(current, 1);
    const weekday = weekdayOf(current);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return current;
}

/** A transfer made now may be checked only after refunds have closed: said before anybody pays (X7). */
export function clearsAfterRefunds(
  training: Training,
  now: Instant,
): { readonly checkedOn: CivilDate } | undefined {
  const checkedOn = earliestChecked(civilDateOf(now));
  const lateForRefund = instantIn(plusDays(checkedOn, 1)) > training.refundUntil;
  return lateForRefund && now < training.refundUntil ? { checkedOn } : undefined;
}

import {
  type CivilDate,
  civilDateOf,
  closesAt,
  type Instant,
  instantIn,
  plusDays,
  plusMilliseconds,
} from '../calendar';
import type { Order } from '../order/order';
import { checkedUntil } from '../order/transferOutlook';
import { mostUrgent } from '../reminding';
import { courseStartsAt, daysOf } from '../training/courseTimes';
import type { Training } from '../training/training';

/** Whole days to pay for whoever is approved after the last day to pay, or shortly before it. */
const DAYS_AFTER_APPROVAL = 3;
/** Days before the last one on which somebody who has not paid is reminded, the earliest first. */
export const PAY_REMINDER_DAYS = [7, 3, 1] as const;
export type PayReminderDays = (typeof PAY_REMINDER_DAYS)[number];

const endOf = (day: CivilDate): Instant => instantIn(plusDays(day, 1));
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The moment until which those pay who were approved in good time: end of payBy, else of study or class (L5, X3). */
export const generalPayUntil = (training: Training): Instant =>
  training.payBy ? endOf(training.payBy) : closesAt(daysOf(training));

/** The moment until which somebody approved then may pay; three days at least, but not beyond the course's start (X3). */
export function payUntil(training: Training, approvedAt: Instant): Instant {
  const granted = endOf(plusDays(civilDateOf(approvedAt), DAYS_AFTER_APPROVAL));
  return later(generalPayUntil(training), earlier(granted, courseStartsAt(training)));
}

/** The day that moment is on, or ends. */
export const lastDayToPay = (training: Training, approvedAt: Instant): CivilDate =>
  civilDateOf(plusMilliseconds(payUntil(training, approvedAt), -1));

/** Whether unpaid places go to others: where seats are limited and a last day is stated, until the course starts (X3). */
export const mayLapse = (training: Training, now: Instant): boolean =>
  training.seats !== undefined &&
  training.payBy !== undefined &&
  now >= generalPayUntil(training) &&
  now < courseStartsAt(training);

/** Nobody approved at this moment or later has used up the days to pay. */
export const graceBegins = (now: Instant): Instant =>
  instantIn(plusDays(civilDateOf(now), -DAYS_AFTER_APPROVAL));

/**
 * Whether an approved, unpaid place is given up now (X3). Not while an online payment is open, which the platform is
 * asked about first; nor, where the voucher of a transfer was sent in time, before it must have been checked (P4).
 */
export function isOverdue(
  training: Training,
  approvedAt: Instant,
  order: Order | undefined,
  now: Instant,
): boolean {
  const until = payUntil(training, approvedAt);
  if (!mayLapse(training, now) || now < until) return false;
  if (order?.status !== 'open') return true;
  if (order.channel === 'online') return false;
  const isProven = order.voucher !== undefined && order.voucher.sentAt < until;
  return !isProven || now >= checkedUntil(lastDayToPay(training, approvedAt));
}

/** The reminder to pay that is due today; none that was due already on the day of the approval, which told the same. */
export function payReminderDue(
  training: Training,
  approvedAt: Instant,
  today: CivilDate,
): PayReminderDays | undefined {
  const until = lastDayToPay(training, approvedAt);
  const days = mostUrgent(PAY_REMINDER_DAYS, until, today);
  return days !== undefined && plusDays(until, -days) > civilDateOf(approvedAt) ? days : undefined;
}

/** From this day on a reminder can be due to somebody. */
export const firstPayReminderOn = (training: Training): CivilDate =>
  plusDays(civilDateOf(plusMilliseconds(generalPayUntil(training), -1)), -PAY_REMINDER_DAYS[0]);

import { type CivilDate, daysBetween } from './calendar';

/** The most urgent of the reminders so many days before `until` that is due: whoever comes late tells this one alone. */
export function mostUrgent<Days extends number>(
  thresholds: readonly Days[],
  until: CivilDate,
  today: CivilDate,
): Days | undefined {
  const left = daysBetween(today, until);
  if (left < 0) return undefined;
  const due = thresholds.filter((days) => left <= days);
  return due.length === 0 ? undefined : due.reduce((a, b) => (b < a ? b : a));
}

import {
  type CivilDate,
  civilDateOf,
  clockTimeOf,
  type DayWindow,
  type Instant,
  millisecondsOf,
  instantOf,
  weekdayOf,
} from '#domain/calendar';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** 5月15日 */
export function dayText(day: CivilDate): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
}

/** 5月15日（周五） */
export const dayWithWeekday = (day: CivilDate): string =>
  `${dayText(day)}（周${WEEKDAYS[weekdayOf(day)]}）`;

/** 5月15日 周五, where there is little room. */
export const dayBesideWeekday = (day: CivilDate): string =>
  `${dayText(day)} 周${WEEKDAYS[weekdayOf(day)]}`;

/** 2026年5月15日 */
export const fullDay = (day: CivilDate): string => `${day.slice(0, 4)}年${dayText(day)}`;

/** 5月25日（周一）13:00 */
export const momentText = (instant: Instant): string =>
  `${dayWithWeekday(civilDateOf(instant))}${clockTimeOf(instant)}`;

/** 4月13日至6月12日 */
export const windowText = (window: DayWindow): string =>
  window.from === window.until
    ? dayText(window.from)
    : `${dayText(window.from)}至${dayText(window.until)}`;

/**
 * The end of a half-open window as people say it: 4月10日（周五）止 when it closes at midnight,
 * otherwise with the hour, 5月25日（周一）13:00止.
 */
export function untilText(closesAt: Instant): string {
  const last = instantOf(millisecondsOf(closesAt) - 1);
  return clockTimeOf(closesAt) === '00:00'
    ? `${dayWithWeekday(civilDateOf(last))}止`
    : `${momentText(closesAt)}止`;
}

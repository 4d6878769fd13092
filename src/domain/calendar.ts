import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import * as z from './z';

dayjs.extend(utc);

/**
 * The one place where moments and Shanghai days meet: a fixed +8 offset, no `.tz()`, no `Intl`.
 * Always dayjs in UTC plus eight hours: `.utcOffset(8)` asks the machine for its zone and errs by an hour where
 * that zone changes to or from summer time.
 */
const SHANGHAI_OFFSET_HOURS = 8;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A moment: UTC ISO text with milliseconds, e.g. `2026-04-03T01:00:00.000Z`. Sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A day in Shanghai, e.g. `2026-04-03`. Sorts as text. */
export const CivilDate = z.iso.date().brand<'CivilDate'>();
export type CivilDate = z.infer<typeof CivilDate>;

/** Inclusive days in Shanghai; half-open as moments: closes at 00:00 of the day after `until`. */
export const DayWindow = z
  .object({ from: CivilDate, until: CivilDate })
  .check(z.refine((window) => window.from <= window.until, { path: ['until'], error: 'order' }));
export type DayWindow = z.infer<typeof DayWindow>;

export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

export const plusMilliseconds = (instant: Instant, ms: number): Instant =>
  instantOf(millisecondsOf(instant) + ms);

const inShanghai = (instant: Instant) => dayjs.utc(instant).add(SHANGHAI_OFFSET_HOURS, 'hour');

/** The day it is in Shanghai at that moment. */
export const civilDateOf = (instant: Instant): CivilDate =>
  inShanghai(instant).format('YYYY-MM-DD') as CivilDate;

/** 00:00 in Shanghai of that day, plus hours and minutes. */
export const instantIn = (day: CivilDate, hours = 0, minutes = 0): Instant =>
  instantOf(
    Date.parse(`${day}T00:00:00.000Z`) +
      ((hours - SHANGHAI_OFFSET_HOURS) * 60 + minutes) * MINUTE_MS,
  );

export const plusDays = (day: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as CivilDate;

/** The moment a window of inclusive days ends. */
export const closesAt = (window: DayWindow): Instant => instantIn(plusDays(window.until, 1));

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: CivilDate): number => new Date(`${day}T00:00:00.000Z`).getUTCDay();

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS);

/** Hour and minute in Shanghai, e.g. `13:00`. */
export const clockTimeOf = (instant: Instant): string => inShanghai(instant).format('HH:mm');

import days2026 from 'chinese-days/dist/years/2026.json';
import { type CivilDate, plusDays, weekdayOf } from './calendar';

/** Of the State Council's notice for a year: weekdays off, and days of weekends that are worked. */
interface HolidayYear {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/**
 * By year. The library's data alone: its functions ask the machine for its zone, and take a year that they do not
 * know for one without holidays.
 */
const HOLIDAY_YEARS: Readonly<Record<string, HolidayYear>> = { '2026': days2026 };

export const KNOWN_YEARS: readonly string[] = Object.keys(HOLIDAY_YEARS);

interface DayOfWork {
  readonly isWorked: boolean;
  /** Whether the holidays of that year are known; Monday to Friday where not. */
  readonly isKnown: boolean;
}

/** Whether people work on that day by the Chinese calendar, make-up days and all (P4). */
export function workOn(day: CivilDate): DayOfWork {
  const year = HOLIDAY_YEARS[day.slice(0, 4)];
  const weekday = weekdayOf(day);
  const isWeekend = weekday === 0 || weekday === 6;
  const isWorked = isWeekend ? day in (year?.workdays ?? {}) : !(day in (year?.holidays ?? {}));
  return { isWorked, isKnown: year !== undefined };
}

/** The `count`-th working day after `from`; not `isKnown` where a day on the way is of a year without its holidays (P4). */
export function afterWorkingDays(
  from: CivilDate,
  count: number,
): { readonly day: CivilDate; readonly isKnown: boolean } {
  let day = from;
  let isKnown = true;
  for (let left = count; left > 0;) {
    day = plusDays(day, 1);
    const work = workOn(day);
    isKnown &&= work.isKnown;
    if (work.isWorked) left -= 1;
  }
  return { day, isKnown };
}

import { daysBetween, type DayWindow } from '../calendar';
import { nightsIn } from './lodging';
import type { Plan } from './plan';

/**
 * A plan for other nights: its nights are counted from the new first one, so that every guest keeps their days. Who
 * stays on a night that is given up has left; those who stay are never among them.
 */
export function shiftNights(plan: Plan, was: DayWindow, is: DayWindow): Plan {
  const by = daysBetween(is.from, was.from);
  const nightCount = nightsIn(is).length;
  return {
    ...plan,
    nightCount,
    guests: plan.guests.flatMap((guest) => {
      const from = guest.from + by;
      const until = guest.until + by;
      return from < 0 || until > nightCount ? [] : [{ ...guest, from, until }];
    }),
  };
}

import {
  type CivilDate,
  civilDateOf,
  clockTimeOf,
  type Instant,
  instantIn,
  plusDays,
} from '#domain/calendar';

/** A day and an hour as people choose them. */
export interface DayAndTime {
  readonly day: CivilDate;
  /** `HH:mm`; an end at midnight is 24:00 of the day before. */
  readonly time: string;
}

export const END_OF_DAY = '24:00';

export function dayAndTime(at: Instant, isEnd: boolean): DayAndTime {
  const [day, time] = [civilDateOf(at), clockTimeOf(at)];
  return isEnd && time === '00:00' ? { day: plusDays(day, -1), time: END_OF_DAY } : { day, time };
}

export function momentOf({ day, time }: DayAndTime, isEnd: boolean): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const isMidnight = hours === 0 && minutes === 0;
  return instantIn(day, isEnd && isMidnight ? 24 : hours, minutes);
}

import { closesAt, type DayWindow, type Instant, instantIn, plusDays } from '../calendar';
import type { Training } from './training';

/** First and last day of study or class. */
export const daysOf = (training: Training): DayWindow =>
  training.mode === 'online' ? training.windows.study : training.classDays;

/** The calendar year whose dues make the member's price (M11). */
export const yearOfTraining = (training: Training): number =>
  Number(daysOf(training).from.slice(0, 4));

/** The moment the course begins: first study day 00:00, or the desk opens (O10, X5). */
export const courseStartsAt = (training: Training): Instant =>
  training.mode === 'online' ? instantIn(training.windows.study.from) : training.checkIn.opensAt;

/** The moment it is over: study closes (O3), or the day of leaving ends (L3). */
export const courseEndsAt = (training: Training): Instant =>
  training.mode === 'online'
    ? closesAt(training.windows.study)
    : instantIn(plusDays(training.leaveOn, 1));

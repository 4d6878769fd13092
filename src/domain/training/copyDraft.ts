import {
  type CivilDate,
  civilDateOf,
  type Instant,
  instantIn,
  millisecondsOf,
  plusMilliseconds,
} from '../calendar';
import { yearOfTraining } from './courseTimes';
import { draftOf, type TrainingDraft } from './draft';
import type { Training } from './training';

/** The same day some years later; 29 February becomes 28 February. */
function laterDay(day: CivilDate, years: number): CivilDate {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
  return `${year}${rest}` as CivilDate;
}

/** The same hour of that day. */
function laterMoment(at: Instant, years: number): Instant {
  const day = civilDateOf(at);
  const sinceMidnight = millisecondsOf(at) - millisecondsOf(instantIn(day));
  return plusMilliseconds(instantIn(laterDay(day, years)), sinceMidnight);
}

/** Whole years, at least one, after which its registration would open in the future. */
function yearsAhead({ registration }: Training, now: Instant): number {
  let years = 1;
  while (laterMoment(registration.opensAt, years) <= now) years += 1;
  return years;
}

/**
 * This training once more: all its dates on the same days of the year to come, that year in its titles, and no
 * document number, which was the old notice's. The days of the week differ, so somebody looks at every date.
 */
export function copyDraft(training: Training, now: Instant): TrainingDraft {
  const years = yearsAhead(training, now);
  const year = yearOfTraining(training);
  const retitled = (text: string) => text.split(String(year)).join(String(year + years));
  const day = (one: CivilDate) => laterDay(one, years);
  const moment = (one: Instant) => laterMoment(one, years);
  const days = (window: { from: CivilDate; until: CivilDate }) => ({
    from: day(window.from),
    until: day(window.until),
  });
  const { documentNumber: _old, payBy, ...draft } = draftOf(training);
  const { opensAt, closesAt } = training.registration;
  return {
    ...draft,
    title: retitled(training.title),
    shortTitle: retitled(training.shortTitle),
    registration: { opensAt: moment(opensAt), closesAt: moment(closesAt) },
    ...(payBy === undefined ? {} : { payBy: day(payBy) }),
    refundUntil: moment(training.refundUntil),
    ...(training.mode === 'online'
      ? {
          windows: {
            study: days(training.windows.study),
            survey: days(training.windows.survey),
            certificate: days(training.windows.certificate),
          },
        }
      : {
          checkIn: {
            ...training.checkIn,
            opensAt: moment(training.checkIn.opensAt),
            closesAt: moment(training.checkIn.closesAt),
          },
          classDays: days(training.classDays),
          leaveOn: day(training.leaveOn),
        }),
  };
}

import { closesAt, type Instant, instantIn, plusDays } from '#domain/calendar';
import type { Training } from '#domain/training/training';
import { dayWithWeekday, untilText, windowText } from '#text/dates';
import { checkInText, openingText, payByText, type ScheduleKey } from '#text/training';

/** One window of a training (O3, L3). `opensAt` ≤ `now` < `closesAt` means it is on. */
export interface ScheduleEntry {
  readonly key: ScheduleKey;
  readonly when: string;
  readonly where?: string;
  readonly phase: 'past' | 'now' | 'ahead';
}

interface Span {
  readonly key: ScheduleKey;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly when: string;
  readonly where?: string;
}

/** All windows of a training in the order in which they open. */
export function scheduleOf(training: Training, now: Instant): readonly ScheduleEntry[] {
  return [registrationSpan(training), ...paymentSpan(training), ...daySpans(training)].map(
    ({ opensAt, closesAt, ...shown }) => ({ ...shown, phase: phaseAt(opensAt, closesAt, now) }),
  );
}

function phaseAt(opensAt: Instant, closesAt: Instant, now: Instant): ScheduleEntry['phase'] {
  if (now < opensAt) return 'ahead';
  return now < closesAt ? 'now' : 'past';
}

function registrationSpan(training: Training): Span {
  const { opensAt, closesAt } = training.registration;
  const end = untilText(closesAt);
  const when =
    training.seats === undefined
      ? `${openingText(opensAt)}至${end}`
      : `${openingText(opensAt)}起，额满为止，最晚到${end.replace(/止$/, '')}`;
  return { key: 'registration', opensAt, closesAt, when };
}

/** Payment has a line of its own only where a last day is stated (L5, X3). */
function paymentSpan(training: Training): readonly Span[] {
  if (!training.payBy) return [];
  return [
    {
      key: 'payment',
      opensAt: training.registration.opensAt,
      closesAt: instantIn(plusDays(training.payBy, 1)),
      when: `审核通过后，${payByText(training)}`,
    },
  ];
}

function daySpans(training: Training): readonly Span[] {
  if (training.mode === 'online') {
    return (['study', 'survey', 'certificate'] as const).map((key) => ({
      key,
      opensAt: instantIn(training.windows[key].from),
      closesAt: closesAt(training.windows[key]),
      when: windowText(training.windows[key]),
    }));
  }
  const { checkIn, classDays, leaveOn, venues } = training;
  return [
    {
      key: 'checkIn',
      opensAt: checkIn.opensAt,
      closesAt: checkIn.closesAt,
      when: checkInText(checkIn),
      where: checkIn.place.name,
    },
    {
      key: 'class',
      opensAt: instantIn(classDays.from),
      closesAt: closesAt(classDays),
      when: windowText(classDays),
      where: venues.map((venue) => venue.name).join('、'),
    },
    {
      key: 'leave',
      opensAt: instantIn(leaveOn),
      closesAt: instantIn(plusDays(leaveOn, 1)),
      when: dayWithWeekday(leaveOn),
    },
  ];
}

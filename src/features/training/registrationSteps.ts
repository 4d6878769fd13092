import type { MyRegistration } from '#contract/training';
import type { Instant } from '#domain/calendar';
import type { Training } from '#domain/training/training';
import { checkInText, payByText } from '#text/training';
import { dayWithWeekday, momentText, windowText } from '#text/dates';
import type { StepKey } from '#text/registration';

/** One line of the timeline. `when` is the moment it was done, or the window in which it will be. */
export interface TimelineStep {
  readonly key: StepKey;
  readonly state: 'done' | 'now' | 'next' | 'stopped';
  readonly when?: string;
}

const latest = (mine: MyRegistration, ...to: MyRegistration['status'][]): Instant | undefined =>
  mine.steps.filter((step) => to.includes(step.to)).pop()?.at;

const dated = (
  key: StepKey,
  state: TimelineStep['state'],
  at: Instant | undefined,
): TimelineStep => ({ key, state, ...(at && { when: momentText(at) }) });

/** 提交 → 审核 → 交费 → 学习 or 报到, from what has happened and what the training says. */
export function registrationSteps(
  training: Training,
  mine: MyRegistration,
): readonly TimelineStep[] {
  const submitted = dated('submit', 'done', mine.submittedAt);
  switch (mine.status) {
    case 'rejected':
      return [submitted, dated('rejected', 'stopped', latest(mine, 'rejected'))];
    case 'withdrawn':
      return [submitted, dated('withdrawn', 'stopped', latest(mine, 'withdrawn'))];
    case 'lapsed':
      return [submitted, dated('lapsed', 'stopped', latest(mine, 'lapsed'))];
    case 'refunded':
      return [submitted, dated('refunded', 'stopped', latest(mine, 'refunded'))];
    case 'paid':
      return [
        submitted,
        dated('review', 'done', latest(mine, 'approved')),
        dated('pay', 'done', latest(mine, 'paid')),
        learning(training),
      ];
    case 'waitlisted':
      return [submitted, { key: 'wait', state: 'now' }, ...ahead(training, 'review')];
    case 'returned':
      return [submitted, { key: 'correct', state: 'now' }, ...ahead(training, 'review')];
    case 'submitted':
      return [submitted, { key: 'review', state: 'now' }, ...ahead(training, 'pay')];
    case 'approved':
      return [
        submitted,
        dated('review', 'done', latest(mine, 'approved')),
        { key: 'pay', state: 'now', when: lastDayOf(mine) ?? payByText(training) },
        learning(training),
      ];
  }
}

/** Mine may be later than the others': who is approved late has some days to pay (X3). */
const lastDayOf = ({ next }: MyRegistration): string | undefined =>
  next.kind === 'pay' ? `${dayWithWeekday(next.until)}前（含当日）` : undefined;

function ahead(training: Training, from: 'review' | 'pay'): readonly TimelineStep[] {
  const pay: TimelineStep = { key: 'pay', state: 'next', when: payByText(training) };
  const rest = [pay, learning(training)];
  return from === 'pay' ? rest : [{ key: 'review', state: 'next' }, ...rest];
}

const learning = (training: Training): TimelineStep =>
  training.mode === 'online'
    ? { key: 'study', state: 'next', when: windowText(training.windows.study) }
    : { key: 'checkIn', state: 'next', when: checkInText(training.checkIn) };

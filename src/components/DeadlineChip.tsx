import { type CivilDate, daysBetween } from '#domain/calendar';
import { dayWithWeekday } from '#text/dates';
import { StatusChip, type Tone } from './StatusChip';

interface DeadlineChipProps {
  /** What is to be done, e.g. 交费. */
  readonly action: string;
  /** Last day on which it can be done. */
  readonly last: CivilDate;
  readonly today: CivilDate;
}

const WARNING_DAYS = 3;

/** A deadline with the days that are left; warning from three days on, danger on the last two. */
export function DeadlineChip({ action, last, today }: DeadlineChipProps) {
  const left = daysBetween(today, last);
  return <StatusChip text={wordsFor(action, last, left)} tone={toneFor(left)} />;
}

function toneFor(left: number): Tone {
  if (left < 0) return 'neutral';
  if (left <= 1) return 'danger';
  return left <= WARNING_DAYS ? 'warning' : 'primary';
}

function wordsFor(action: string, last: CivilDate, left: number): string {
  if (left < 0) return `${action}已于${dayWithWeekday(last)}截止`;
  if (left === 0) return `今天内${action}`;
  if (left === 1) return `明天前${action}（含明天）`;
  const until = `${dayWithWeekday(last)}前${action}`;
  return left <= WARNING_DAYS ? `${until}，还剩${left}天` : until;
}

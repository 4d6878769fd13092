import type { Instant } from '#domain/calendar';
import { readClock } from '#shell/clock';
import { deliverDue } from '#shell/outbox';
import { openidOfCaller } from '#shell/platform';
import { completeRegistrations } from './completeRegistrations';
import { remindOfEnd } from './remindOfEnd';

interface Done {
  readonly completed: number;
  readonly reminded: number;
  readonly delivered: number;
}

/** Runs every minute by the platform's timer. A person's call is refused: a timer has no identity. */
export const main = async (): Promise<Done | { refused: true }> => {
  if (openidOfCaller()) return { refused: true };
  return everyMinute(readClock());
};

/** Each part is done also when another fails; what it throws still ends up in the log. */
async function everyMinute(now: Instant): Promise<Done> {
  let completed = 0;
  let reminded = 0;
  let delivered = 0;
  try {
    completed = await completeRegistrations(now);
  } finally {
    try {
      reminded = await remindOfEnd(now);
    } finally {
      delivered = await deliverDue(now);
    }
  }
  return { completed, reminded, delivered };
}

import { readClock } from '#shell/clock';
import { deliverDue } from '#shell/outbox';
import { openidOfCaller } from '#shell/platform';
import { completeRegistrations } from './completeRegistrations';

/** Runs every minute by the platform's timer. A person's call is refused: a timer has no identity. */
export const main = async (): Promise<
  { delivered: number; completed: number } | { refused: true }
> => {
  if (openidOfCaller()) return { refused: true };
  const now = readClock();
  const completed = await completeRegistrations(now);
  const delivered = await deliverDue(now);
  return { delivered, completed };
};

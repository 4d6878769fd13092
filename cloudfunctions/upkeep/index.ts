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
  let completed = 0;
  let delivered = 0;
  try {
    completed = await completeRegistrations(now);
  } finally {
    // Messages go out also when the other half fails; what it throws still ends up in the log.
    delivered = await deliverDue(now);
  }
  return { delivered, completed };
};

import type { Instant } from '#domain/calendar';
import { readClock } from '#shell/clock';
import { deliverDue } from '#shell/outbox';
import { openidOfCaller } from '#shell/platform';
import { askAboutOrders, askAboutRefunds } from './askPlatform';
import { completeRegistrations } from './completeRegistrations';
import { issueCertificates } from './issueCertificates';
import { keepLodgings } from './keepLodgings';
import { lapseUnpaid } from './lapseUnpaid';
import { remindOfEnd } from './remindOfEnd';
import { remindToPay } from './remindToPay';
import { removeZips } from './removeZips';
import { tellRoomPlans } from './tellRoomPlans';

/** What is done every minute, in this order: what was paid is known before a place is given up for not being paid. */
const STEPS = {
  completed: completeRegistrations,
  asked: askAboutOrders,
  returned: askAboutRefunds,
  lapsed: lapseUnpaid,
  lodged: keepLodgings,
  roomsTold: tellRoomPlans,
  remindedToPay: remindToPay,
  reminded: remindOfEnd,
  certified: issueCertificates,
  removed: removeZips,
  delivered: deliverDue,
} satisfies Record<string, (now: Instant) => Promise<number>>;

type Done = Partial<Record<keyof typeof STEPS, number>>;

/** Runs every minute by the platform's timer. A person's call is refused: a timer has no identity. */
export const main = async (): Promise<Done | { refused: true }> => {
  if (openidOfCaller()) return { refused: true };
  return everyMinute(readClock());
};

/** Each step is done also when another fails; what they throw ends up in the log, and the run counts as failed. */
async function everyMinute(now: Instant): Promise<Done> {
  const done: Done = {};
  const failures: unknown[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    try {
      done[name as keyof Done] = await step(now);
    } catch (error) {
      console.error(`upkeep: ${name} failed`, error);
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'a part of the upkeep failed');
  return done;
}

import type { Instant } from '#domain/calendar';
import type { Order } from '#domain/order/order';
import type { Refund } from '#domain/order/refund';
import { bringUpToDate, postpone } from '#shell/onlinePayments';
import { sendBack } from '#shell/onlineRefunds';
import { command } from '#shell/platform';
import { orders, refunds } from '#shell/store';

/** So many in one run; the next minute's run goes on with those that have waited longest. */
const AT_ONCE = 40;

const due = (now: Instant) => ({ askAt: command.lte(now) });
const longestFirst = { orderBy: [['askAt', 'asc']], limit: AT_ONCE } as const;

/**
 * Asks the platform about online orders without news, and closes those whose time is over, there first. Where the
 * callback never came, the payment is entered here.
 */
export async function askAboutOrders(now: Instant): Promise<number> {
  const waiting = await orders.list(due(now), longestFirst);
  for (const order of waiting) await askAbout(order, now);
  return waiting.length;
}

/** One that goes wrong must not keep the others waiting. */
async function askAbout(order: Order, now: Instant): Promise<void> {
  try {
    const state = await bringUpToDate(order, now);
    if (state.ok && (state.value === 'paid' || state.value === 'closed')) return;
  } catch (error) {
    console.error(`order ${order._id} could not be brought up to date`, error);
  }
  await postpone(order, now);
}

/** Hands in online refunds that a dead process did not, and finishes those that have arrived. */
export async function askAboutRefunds(now: Instant): Promise<number> {
  const waiting = await refunds.list(due(now), longestFirst);
  for (const refund of waiting) await bringBack(refund, now);
  return waiting.length;
}

async function bringBack(refund: Refund, now: Instant): Promise<void> {
  try {
    await sendBack(refund, now);
  } catch (error) {
    console.error(`refund ${refund._id} could not be sent back`, error);
  }
}

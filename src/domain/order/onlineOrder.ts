import { type Instant, millisecondsOf, plusMilliseconds } from '../calendar';
import type { OpenOrder, Order } from './order';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How long a payment is offered, the time to pay permitting; never shorter than the platform can do. */
const OFFERED_MS = 30 * MINUTE_MS;
const SHORTEST_MS = 5 * MINUTE_MS;
/** What is left less than this is not offered again: the platform refuses to. */
const TOO_SHORT_MS = 2 * MINUTE_MS;
const LONGEST_PAUSE_MS = 6 * HOUR_MS;

/** Until when an online payment is offered that is asked for now. */
export function offeredUntil(now: Instant, payUntil: Instant): Instant {
  const usual = plusMilliseconds(now, OFFERED_MS);
  const shortest = plusMilliseconds(now, SHORTEST_MS);
  const inTime = usual < payUntil ? usual : payUntil;
  return inTime > shortest ? inTime : shortest;
}

export const isExpired = ({ expiresAt }: OpenOrder, now: Instant): boolean =>
  expiresAt !== undefined && now >= expiresAt;

/** Over, or so nearly that nobody could pay it any more. */
export const endsNow = (order: OpenOrder, now: Instant): boolean =>
  isExpired(order, plusMilliseconds(now, TOO_SHORT_MS));

/** When the platform is asked first, if nobody has asked before. */
export const firstAsk = (now: Instant): Instant => plusMilliseconds(now, MINUTE_MS);

/** When the platform is asked next about an order without news: after as long again as it is old. */
export function nextAsk(order: Order, now: Instant): Instant {
  const age = millisecondsOf(now) - millisecondsOf(order.openedAt);
  const pause = Math.min(Math.max(age, MINUTE_MS), LONGEST_PAUSE_MS);
  const next = plusMilliseconds(now, pause);
  const ends = order.status === 'open' ? order.expiresAt : undefined;
  return ends !== undefined && now < ends && next > ends ? ends : next;
}

/** An order that nothing more can come for: the platform is not asked again. */
export function answered<O extends Order>(order: O): O {
  const { askAt: _asked, ...rest } = order;
  return rest as O;
}

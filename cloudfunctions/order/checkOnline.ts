import type { orderCalls } from '#contract/order';
import { ok } from '#domain/result';
import { bringUpToDate } from '#shell/onlinePayments';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { orders } from '#shell/store';
import { mine } from './mine';
import { paymentOf } from './payment';

/** Whatever the phone believes, the platform is asked, also about orders that were closed while somebody paid. */
export const checkOnline: Action<typeof orderCalls.checkOnline> = async (input, caller) => {
  const own = await mine(input.registrationId, caller.personId);
  if (!own.ok) return own;
  const unanswered = await orders.list({
    'lines.registrationId': input.registrationId,
    askAt: command.exists(true),
  });
  for (const order of unanswered) {
    const state = await bringUpToDate(order, caller.now);
    if (!state.ok) return state;
  }
  return ok(await paymentOf(input, caller));
};

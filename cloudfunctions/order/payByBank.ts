import type { orderCalls } from '#contract/order';
import { err, ok } from '#domain/result';
import { endOnline } from '#shell/onlinePayments';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { mine } from './mine';
import { openOwn } from './openOwn';
import { paymentOf } from './payment';
import { refusalOf } from './payOnline';

/** An online order ends with the platform first; was it paid meanwhile, that payment counts (P1). */
export const payByBank: Action<typeof orderCalls.payByBank> = async (input, caller) => {
  const { personId, now } = caller;
  const own = await mine(input.registrationId, personId);
  if (!own.ok) return own;
  const choice = { channel: 'bank', fen: input.fen, now } as const;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const opened = await transact((transaction) => openOwn(transaction, own.value, choice));
    if (!opened.ok) return refusalOf(opened.refusal, own.value);
    if (opened.value.channel === 'bank') return ok(await paymentOf(input, caller));
    const ended = await endOnline(opened.value, own.value.training.shortTitle, 'switched', now);
    if (!ended.ok) return ended;
    if (ended.value === 'paid') return err({ code: 'ALREADY_PAID' });
  }
  return err({ code: 'PAY_UNAVAILABLE' });
};

import type { OutputOf, OwnRefusalOf } from '#contract/call';
import type { orderCalls } from '#contract/order';
import { endsNow } from '#domain/order/onlineOrder';
import { amountOf, type OpenOrder } from '#domain/order/order';
import { err, ok, type Result } from '#domain/result';
import { bringUpToDate, endOnline } from '#shell/onlinePayments';
import { isPayReady, unifiedOrder } from '#shell/pay';
import type { Action, SignedUp } from '#shell/route';
import { transact } from '#shell/transact';
import { type Mine, mine } from './mine';
import { namedRefusal } from './namedRefusal';
import { type Choice, lineOf, openOwn } from './openOwn';

type PayOnline = typeof orderCalls.payOnline;
type Answer = Result<OutputOf<PayOnline>, OwnRefusalOf<PayOnline>>;
/** An order that has ended meanwhile is followed by a new one, once. */
const ATTEMPTS = 2;

/** One order and one payment, however often it is asked for; the price is the registration's own (P1, P2). */
export const payOnline: Action<PayOnline> = async (input, { personId, now }) => {
  const own = await mine(input.registrationId, personId);
  if (!own.ok) return own;
  const isOffered = own.value.training.onlineOn.includes(input.terminal) && (await isPayReady());
  if (!isOffered) return err({ code: 'ONLINE_NOT_OFFERED' });
  const choice: Choice = { channel: 'online', fen: input.fen, now };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const opened = await transact((transaction) => openOwn(transaction, own.value, choice));
    if (!opened.ok) return refusalOf(opened.refusal, own.value);
    if (opened.value.channel === 'bank') return err({ code: 'ORDER_OPEN', channel: 'bank' });
    const answer = await prepay(opened.value, own.value, now);
    if (answer) return answer;
  }
  return err({ code: 'PAY_UNAVAILABLE' });
};

type Refused = Extract<Awaited<ReturnType<typeof openOwn>>, { ok: false }>['refusal'];

export async function refusalOf(refusal: Refused, { registration }: Mine) {
  if (refusal.code === 'PAY_TOO_LATE' || refusal.code === 'PRICE_CHANGED') return err(refusal);
  const { name: _own, ...rest } = await namedRefusal(refusal, [lineOf(registration)]);
  return err(rest);
}

/** The payment's parameters; nothing when the order has ended instead, so that another one may be opened. */
async function prepay(
  order: OpenOrder,
  { training }: Mine,
  now: SignedUp['now'],
): Promise<Answer | undefined> {
  const title = training.shortTitle;
  if (!endsNow(order, now) && order.expiresAt) {
    const { _id: orderId, expiresAt } = order;
    const parameters = await unifiedOrder({ orderId, title, fen: amountOf(order), expiresAt });
    if (!parameters.ok) return parameters;
    if (parameters.value !== 'refused') return ok({ orderId, parameters: parameters.value });
    // Paid or closed there without our knowing.
    const state = await bringUpToDate(order, now);
    if (!state.ok) return state;
    return state.value === 'paid' || state.value === 'closed'
      ? undefined
      : err({ code: 'PAY_UNAVAILABLE' });
  }
  const ended = await endOnline(order, title, 'expired', now);
  return ended.ok ? undefined : ended;
}

import type { reviewCalls } from '#contract/review';
import type { Message, MessageKind } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import { refuse } from '#domain/registration/seatLedger';
import { decide as decision, type Decision } from '#domain/registration/transitions';
import { err, ok } from '#domain/result';
import { organizes } from '#domain/role/role';
import { departFrom } from '#shell/departures';
import { giveUpStay } from '#shell/giveUpStay';
import { deliver, messageFor } from '#shell/outbox';
import type { Transaction } from '#shell/platform';
import type { Action, Granted } from '#shell/route';
import { ledgerOf } from '#shell/seats';
import { audits, messages, registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { decidersOf, itemOf } from './item';

const NEWS: Record<Decision['kind'], MessageKind> = {
  approve: 'registrationApproved',
  return: 'registrationReturned',
  reject: 'registrationRejected',
};

/** One decision stands: state, seat, audit and message change together or not at all. */
export const decide: Action<typeof reviewCalls.decide> = async (input, caller) => {
  const seen = await registrations.find(input.registrationId);
  if (!seen || !organizes(caller.grants, seen.trainingId))
    return err({ code: 'REGISTRATION_UNKNOWN' });
  const training = await publishedTraining(seen.trainingId);
  if (!training) return err({ code: 'REGISTRATION_UNKNOWN' });
  const outcome = await transact(async (transaction) => {
    const stored = registrations.within(transaction);
    const registration = await stored.find(input.registrationId);
    if (!registration) return err({ code: 'REGISTRATION_UNKNOWN' } as const);
    const decided = decision(
      registration,
      input.revision,
      input.decision,
      caller.personId,
      caller.now,
    );
    if (!decided.ok) return decided;
    await stored.put(decided.value);
    await recordDecision(transaction, decided.value, input.decision, caller);
    const news = messageFor(decided.value, training, NEWS[input.decision.kind], caller.now);
    await messages.within(transaction).put(news);
    const leaves = input.decision.kind === 'reject';
    const { personId, now } = { personId: registration.personId, now: caller.now };
    const departed = leaves
      ? await departFrom(transaction, training, (ledger) => refuse(ledger, personId, now), now)
      : {};
    const all = departed.news ? [news, departed.news] : [news];
    return ok({ registration: decided.value, news: all });
  });
  if (!outcome.ok) return outcome;
  if (input.decision.kind === 'reject') await giveUpStay(outcome.value.registration, caller.now);
  await deliverAll(outcome.value.news, caller);
  const [deciders, ledger] = await Promise.all([
    decidersOf([outcome.value.registration]),
    ledgerOf(training),
  ]);
  return ok(itemOf(outcome.value.registration, deciders, ledger));
};

async function recordDecision(
  transaction: Transaction,
  decided: Registration,
  { kind, ...more }: Decision,
  { personId, now }: Granted,
): Promise<void> {
  await audits.within(transaction).put({
    _id: `${decided._id}:${decided.revision}`,
    at: now,
    by: personId,
    action: kind,
    target: decided._id,
    ...more,
  });
}

async function deliverAll(news: readonly Message[], { now }: Granted): Promise<void> {
  for (const message of news) await deliver(message, now);
}

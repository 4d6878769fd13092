import type { trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import type { Message } from '#domain/message/message';
import type { Registration } from '#domain/registration/registration';
import { leave } from '#domain/registration/seatLedger';
import { withdraw as withdrawal } from '#domain/registration/transitions';
import { err, ok } from '#domain/result';
import { departFrom } from '#shell/departures';
import { deliver } from '#shell/outbox';
import type { Action } from '#shell/route';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration } from './myRegistration';

export const withdraw: Action<typeof trainingCalls.withdraw> = async (
  { trainingId },
  { personId, now },
) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  let news: Message | undefined;
  const result = await transact(async (transaction) => {
    const stored = registrations.within(transaction);
    const registration = await stored.find(registrationIdOf(trainingId, personId));
    const withdrawn = registration && withdrawal(registration, now);
    if (withdrawn && !withdrawn.ok) return withdrawn;
    // A place without a registration is what a process that died left behind: it is given up as well.
    news = await departFrom(transaction, training, (ledger) => leave(ledger, personId, now), now);
    if (!withdrawn) return err({ code: 'NOT_REGISTERED' } as const);
    if (withdrawn.value !== registration) await stored.put(withdrawn.value);
    return ok<Registration>(withdrawn.value);
  });
  if (news) await deliver(news, now);
  return result.ok ? ok(myRegistration(training, result.value, now)) : result;
};

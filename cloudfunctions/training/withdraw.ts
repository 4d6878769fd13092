import type { trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import { leave, type SeatLedger } from '#domain/registration/seatLedger';
import { withdraw as withdrawal } from '#domain/registration/transitions';
import { err, ok } from '#domain/result';
import { courseStartsAt } from '#domain/training/courseTimes';
import { completion } from '#shell/completion';
import { departFrom } from '#shell/departures';
import { leaveOrderIn } from '#shell/leaveOrder';
import { giveUpStay } from '#shell/giveUpStay';
import { deliver } from '#shell/outbox';
import type { Action } from '#shell/route';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration } from './myRegistration';

export const withdraw: Action<typeof trainingCalls.withdraw> = async (
  { trainingId },
  { person, personId, now },
) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const outcome = await transact(async (transaction) => {
    const stored = registrations.within(transaction);
    const previous = await stored.find(registrationIdOf(trainingId, personId));
    const leaving = (ledger: SeatLedger) => leave(ledger, personId, now);
    const { left, news } = await departFrom(transaction, training, leaving, now);
    // A place may be there before its registration is written: written here, the writer cannot bring it back.
    const registration = left
      ? await completion(training, { person, at: now }, left, previous)
      : previous;
    if (!registration) return err({ code: 'NOT_REGISTERED' } as const);
    const withdrawn = withdrawal(registration, courseStartsAt(training), now);
    if (!withdrawn.ok) return withdrawn;
    if (withdrawn.value !== previous) await stored.put(withdrawn.value);
    await leaveOrderIn(transaction, registration, 'withdrawn', now);
    return ok({ registration: withdrawn.value, news });
  });
  if (!outcome.ok) return outcome;
  await giveUpStay(outcome.value.registration, now);
  if (outcome.value.news) await deliver(outcome.value.news, now);
  return ok(myRegistration(training, outcome.value.registration, now));
};

import type { trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { trainingPhase } from '#domain/training/trainingPhase';
import type { Action } from '#shell/route';
import { ledgerOf, seatsOf } from '#shell/seats';
import { persons, registrations } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration, positionOf } from './myRegistration';

export const get: Action<typeof trainingCalls.get> = async ({ trainingId }, { personId, now }) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [ledger, registration, person] = await Promise.all([
    ledgerOf(training),
    registrations.find(registrationIdOf(trainingId, personId)),
    persons.find(personId),
  ]);
  const mine =
    registration && myRegistration(training, registration, now, positionOf(ledger, registration));
  return ok({
    now,
    training,
    phase: trainingPhase(training, now),
    ...(ledger ? { seats: seatsOf(ledger) } : {}),
    ...(mine ? { mine } : {}),
    signedUp: person !== undefined,
  });
};

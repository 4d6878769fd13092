import type { trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import { priceAhead } from '#domain/registration/priceFor';
import { isUnwritten } from '#domain/registration/register';
import { err, ok } from '#domain/result';
import { trainingPhase } from '#domain/training/trainingPhase';
import { ordersAskingFor } from '#shell/askingOrders';
import { membershipHistoryOf } from '#shell/membershipHistory';
import type { Action } from '#shell/route';
import { roomsToRegister } from '#shell/roomsToRegister';
import { ledgerOf, seatsOf } from '#shell/seats';
import { persons, registrations } from '#shell/store';
import { studiedAt } from '#shell/studied';
import { surveyedAt } from '#shell/surveyed';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration, positionOf } from './myRegistration';

export const get: Action<typeof trainingCalls.get> = async ({ trainingId }, { personId, now }) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const phase = trainingPhase(training, now);
  const [ledger, registration, person, history] = await Promise.all([
    ledgerOf(training),
    registrations.find(registrationIdOf(trainingId, personId)),
    persons.find(personId),
    phase === 'closed' ? undefined : membershipHistoryOf(personId),
  ]);
  const own = registration ? [registration] : [];
  const paid = registration?.status === 'paid' ? [training] : [];
  const [asking, rooms, progress, answered] = await Promise.all([
    ordersAskingFor(own),
    roomsToRegister(own, now),
    studiedAt(paid, personId),
    surveyedAt(paid, personId),
  ]);
  const mine =
    registration &&
    myRegistration(training, registration, now, {
      position: positionOf(ledger, registration),
      order: asking.get(registration._id),
      roomUntil: rooms.get(trainingId),
      studied: progress.get(trainingId),
      surveyed: answered.get(trainingId),
    });
  const maySubmit = person && isUnwritten(registration);
  return ok({
    now,
    training,
    phase,
    ...(ledger ? { seats: seatsOf(ledger) } : {}),
    ...(mine ? { mine } : {}),
    ...(maySubmit && history ? { myPrice: priceAhead(training, history, now) } : {}),
    signedUp: person !== undefined,
  });
};

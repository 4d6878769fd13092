import type { trainingCalls } from '#contract/training';
import { ok } from '#domain/result';
import { ordersAskingFor } from '#shell/askingOrders';
import type { Action } from '#shell/route';
import { roomsToRegister } from '#shell/roomsToRegister';
import { ledgersOf } from '#shell/seats';
import { registrations } from '#shell/store';
import { studiedAt } from '#shell/studied';
import { surveyedAt } from '#shell/surveyed';
import { publishedTrainings } from '#shell/trainingShelf';
import { myRegistration, positionOf } from './myRegistration';

export const mine: Action<typeof trainingCalls.mine> = async (_input, { personId, now }) => {
  const [own, published] = await Promise.all([
    registrations.list({ personId }, { orderBy: [['submittedAt', 'desc']], limit: 100 }),
    publishedTrainings(),
  ]);
  const shown = own.flatMap((registration) => {
    const training = published.find(({ _id }) => _id === registration.trainingId);
    return training ? [{ training, registration }] : [];
  });
  const waiting = shown.filter(({ registration }) => registration.status === 'waitlisted');
  const paid = shown.flatMap(({ training, registration }) =>
    registration.status === 'paid' ? [training] : [],
  );
  const [ledgers, asking, rooms, progress, answered] = await Promise.all([
    ledgersOf(waiting.map(({ training }) => training)),
    ordersAskingFor(own),
    roomsToRegister(own, now),
    studiedAt(paid, personId),
    surveyedAt(paid, personId),
  ]);
  return ok({
    now,
    registrations: shown.map(({ training, registration }) =>
      myRegistration(training, registration, now, {
        position: positionOf(ledgers.get(training._id), registration),
        order: asking.get(registration._id),
        roomUntil: rooms.get(training._id),
        studied: progress.get(training._id),
        surveyed: answered.get(training._id),
      }),
    ),
  });
};

import type { trainingCalls } from '#contract/training';
import { ok } from '#domain/result';
import type { TrainingPhase } from '#domain/training/trainingPhase';
import type { Action } from '#shell/route';
import { ledgersOf, seatsOf } from '#shell/seats';
import { registrations } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';
import { cardOf } from './card';

const ORDER: Record<TrainingPhase, number> = { open: 0, upcoming: 1, closed: 2 };

export const list: Action<typeof trainingCalls.list> = async (_input, { personId, now }) => {
  const [published, own] = await Promise.all([
    publishedTrainings(),
    registrations.list({ personId }),
  ]);
  const ledgers = await ledgersOf(published);
  const cards = published.map((training) => {
    const ledger = ledgers.get(training._id);
    const mine = own.find((registration) => registration.trainingId === training._id);
    return cardOf(training, now, ledger && seatsOf(ledger), mine?.status);
  });
  cards.sort((a, b) => ORDER[a.phase] - ORDER[b.phase] || a.closesAt.localeCompare(b.closesAt));
  return ok({ now, trainings: cards });
};

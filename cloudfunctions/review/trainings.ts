import type { reviewCalls } from '#contract/review';
import { ok } from '#domain/result';
import { organizes } from '#domain/role/role';
import type { Action } from '#shell/route';
import { ledgersOf, seatsOf } from '#shell/seats';
import { publishedTrainings } from '#shell/trainingShelf';
import { countsOf, noCounts } from './counts';

export const trainings: Action<typeof reviewCalls.trainings> = async (_input, { grants }) => {
  const mine = (await publishedTrainings()).filter(({ _id }) => organizes(grants, _id));
  const [ledgers, counts] = await Promise.all([
    ledgersOf(mine),
    countsOf(mine.map(({ _id }) => _id)),
  ]);
  return ok({
    trainings: mine.map((training) => {
      const ledger = ledgers.get(training._id);
      return {
        trainingId: training._id,
        title: training.title,
        shortTitle: training.shortTitle,
        hasHotels: training.mode === 'offline' && training.hotels.length > 0,
        counts: counts.get(training._id) ?? noCounts(),
        ...(ledger ? { seats: seatsOf(ledger) } : {}),
      };
    }),
  });
};

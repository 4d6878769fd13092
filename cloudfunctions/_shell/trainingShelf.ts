import type { Training } from '#domain/training/training';
import { cached } from './cached';
import { command } from './platform';
import { trainings } from './store';

/** All trainings that people may see, kept for a few seconds in a warm process. */
export const publishedTrainings = cached(5, () =>
  trainings.list({ state: command.in(['published', 'closed']) }),
);

export async function publishedTraining(id: string): Promise<Training | undefined> {
  return (await publishedTrainings()).find((training) => training._id === id);
}

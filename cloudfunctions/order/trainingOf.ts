import type { Order } from '#domain/order/order';
import type { Training } from '#domain/training/training';
import { trainings } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';

/** The training an order pays for; it may have been taken off the list since. */
export async function trainingOf({ _id, trainingId }: Order): Promise<Training> {
  const training = (await publishedTraining(trainingId)) ?? (await trainings.find(trainingId));
  if (!training) throw new Error(`order ${_id} is of training ${trainingId}, which is not there`);
  return training;
}

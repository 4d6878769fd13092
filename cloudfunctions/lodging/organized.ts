import type { TrainingId } from '#domain/ids';
import { organizes } from '#domain/role/role';
import type { OfflineTraining } from '#domain/training/training';
import type { Granted } from '#shell/route';
import { publishedTraining } from '#shell/trainingShelf';

/** A class with hotels. Whoever does not organize it learns nothing, not even that it exists. */
export async function findOrganized(
  trainingId: TrainingId,
  { grants }: Pick<Granted, 'grants'>,
): Promise<OfflineTraining | undefined> {
  if (!organizes(grants, trainingId)) return undefined;
  const training = await publishedTraining(trainingId);
  return training?.mode === 'offline' ? training : undefined;
}

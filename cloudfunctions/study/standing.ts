import { registrationIdOf, type PersonId, type TrainingId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { type NotStudying, studies } from '#domain/study/mayStudy';
import type { OnlineTraining } from '#domain/training/training';
import { registrations } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';

/** The training that somebody studies, or what stands between them and it (O4). */
export async function standing(
  trainingId: TrainingId,
  personId: PersonId,
): Promise<Result<OnlineTraining, NotStudying | { readonly code: 'TRAINING_UNKNOWN' }>> {
  const [training, registration] = await Promise.all([
    publishedTraining(trainingId),
    registrations.find(registrationIdOf(trainingId, personId)),
  ]);
  return training ? studies(training, registration) : err({ code: 'TRAINING_UNKNOWN' });
}

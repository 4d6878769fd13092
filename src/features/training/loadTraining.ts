import { callCloud, type Failure } from '#cloud/callCloud';
import { trainingCalls } from '#contract/training';
import type { TrainingId } from '#domain/ids';
import { err, type Result } from '#domain/result';
import { refusalText } from '#text/refusals';
import type { TrainingView } from './primaryAction';

export type TrainingFailure = Failure<typeof trainingCalls.get>;

/** A training with my registration; an address that names no training is answered like an unknown one. */
export function loadTraining(
  trainingId: TrainingId | undefined,
): Promise<Result<TrainingView, TrainingFailure>> {
  if (trainingId) return callCloud(trainingCalls.get, { trainingId });
  const unknown = { code: 'TRAINING_UNKNOWN' } as const;
  return Promise.resolve(err({ ...unknown, message: refusalText(unknown) }));
}

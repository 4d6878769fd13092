import { type Me, useSession } from '#cloud/session';
import type { TrainingId } from '#domain/ids';
import { ok } from '#domain/result';
import { loadTraining } from '../loadTraining';
import type { TrainingView } from '../primaryAction';

export interface Confirmation {
  readonly view: TrainingView;
  readonly me: Me;
}

/** What is confirmed: the training, and who registers. */
export async function loadConfirmation(trainingId: TrainingId | undefined) {
  const [training, me] = await Promise.all([
    loadTraining(trainingId),
    useSession.getState().refresh(),
  ]);
  if (!training.ok) return training;
  if (!me.ok) return me;
  return ok<Confirmation>({ view: training.value, me: me.value });
}

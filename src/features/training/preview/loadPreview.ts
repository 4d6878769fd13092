import { callCloud, type Failure } from '#cloud/callCloud';
import { organizeCalls } from '#contract/organize';
import type { TrainingId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { completeDraft } from '#domain/training/completeDraft';
import type { Question } from '#domain/training/draftQuestions';
import { trainingPhase } from '#domain/training/trainingPhase';
import { refusalText } from '#text/refusals';
import type { TrainingView } from '../primaryAction';

/** A training as it would be published, or what it still lacks. */
export type Preview = { readonly view: TrainingView } | { readonly lacking: readonly Question[] };

export async function loadPreview(
  trainingId: TrainingId | undefined,
): Promise<Result<Preview, Failure<typeof organizeCalls.get>>> {
  const unknown = { code: 'TRAINING_UNKNOWN' } as const;
  if (!trainingId) return err({ ...unknown, message: refusalText(unknown) });
  const answer = await callCloud(organizeCalls.get, { trainingId });
  if (!answer.ok) return answer;
  const { draft, now, seats, state } = answer.value;
  const made = completeDraft(draft, {
    _id: trainingId,
    state: state === 'closed' ? 'closed' : 'published',
    publishedAt: now,
  });
  if (!made.ok) return ok({ lacking: made.refusal.map(({ field }) => field) });
  const training = made.value;
  const limit = training.seats;
  return ok({
    view: {
      now,
      training,
      phase: trainingPhase(training, now),
      ...(limit === undefined ? {} : { seats: { taken: 0, waiting: 0, ...seats, limit } }),
      signedUp: true,
    },
  });
}

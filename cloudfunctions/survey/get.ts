import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import { fittingReplies } from '#domain/survey/checkReplies';
import type { Action } from '#shell/route';
import { attended } from './attended';

/** Questions are shown to whom they are open, and to who has answered them. */
export const get: Action<typeof surveyCalls.get> = async ({ trainingId }, { personId, now }) => {
  const found = await attended(trainingId, personId, now);
  if (!found) return err({ code: 'TRAINING_UNKNOWN' });
  const { training, published, answer, standing } = found;
  const isShown = standing.kind === 'open' || standing.kind === 'submitted';
  return ok({
    now,
    trainingTitle: training.title,
    standing,
    ...(published && isShown
      ? { survey: { version: published.version, content: published.content } }
      : {}),
    replies:
      published && answer && isShown ? fittingReplies(published.content, answer.replies) : [],
  });
};

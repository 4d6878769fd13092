import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import { fittingReplies } from '#domain/survey/checkReplies';
import { answerIdOf } from '#domain/survey/submit';
import type { Action } from '#shell/route';
import { surveyAnswers } from '#shell/store';
import { transact } from '#shell/transact';
import { attended } from './attended';

/** A draft never takes the place of what was handed in. */
export const saveDraft: Action<typeof surveyCalls.saveDraft> = async (
  { trainingId, version, replies },
  { personId, now },
) => {
  const found = await attended(trainingId, personId, now);
  if (!found) return err({ code: 'TRAINING_UNKNOWN' });
  const { published, standing } = found;
  if (standing.kind === 'submitted') return err({ code: 'SURVEY_SUBMITTED', at: standing.at });
  if (standing.kind !== 'open') return err({ code: 'SURVEY_NOT_OPEN', standing });
  if (!published) return err({ code: 'SURVEY_NOT_OPEN', standing: { kind: 'notOffered' } });
  const _id = answerIdOf(trainingId, personId);
  return transact(async (transaction) => {
    const stored = surveyAnswers.within(transaction);
    const before = await stored.find(_id);
    if (before?.status === 'submitted')
      return err({ code: 'SURVEY_SUBMITTED', at: before.submittedAt } as const);
    await stored.put({
      _id,
      trainingId,
      personId,
      version: Math.min(version, published.version),
      replies: fittingReplies(published.content, replies),
      status: 'draft',
      savedAt: now,
    });
    return ok({ savedAt: now });
  });
};

import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import { hasChanges, publishSurvey } from '#domain/survey/publish';
import type { Action } from '#shell/route';
import { surveys } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { organized, shown } from './edited';

export const publish: Action<typeof surveyCalls.publish> = async (
  { trainingId, revision },
  caller,
) => {
  const training = await organized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const { personId: by, now: at } = caller;
  const done = await transact(async (transaction) => {
    const survey = await surveys.within(transaction).find(trainingId);
    if (!survey || survey.revision !== revision)
      return err({ code: 'SURVEY_EDITED', revision: survey?.revision ?? 0 } as const);
    if (!hasChanges(survey)) return ok(survey);
    const published = publishSurvey(survey, training.mode, { at, by });
    if (!published.ok) return published;
    await surveys.within(transaction).put(published.value);
    const title = training.shortTitle;
    await writeAudit(transaction, { at, by, action: 'publishSurvey', target: trainingId, title });
    return published;
  });
  return done.ok ? ok(shown(training, done.value, at)) : done;
};

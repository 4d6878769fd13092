import { isDeepStrictEqual } from 'node:util';
import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import type { Survey } from '#domain/survey/survey';
import type { Action } from '#shell/route';
import { surveys } from '#shell/store';
import { transact } from '#shell/transact';
import { organized, shown } from './edited';

/** Two who save at once: one saving stands, the other is told. The same once more, after a lost answer, is no change. */
export const save: Action<typeof surveyCalls.save> = async (
  { trainingId, revision, survey: draft },
  caller,
) => {
  const training = await organized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const { personId, now } = caller;
  const saved = await transact(async (transaction) => {
    const before = await surveys.within(transaction).find(trainingId);
    const at = before?.revision ?? 0;
    const isMine = before === undefined || before.changedBy === personId;
    const isSame = before !== undefined && isDeepStrictEqual(before.draft, draft);
    if (isSame && (at === revision || (at === revision + 1 && isMine))) return ok(before);
    if (at !== revision) return err({ code: 'SURVEY_EDITED', revision: at } as const);
    const written = { revision: at + 1, draft, changedAt: now, changedBy: personId };
    const survey: Survey = { ...before, _id: trainingId, ...written };
    await surveys.within(transaction).put(survey);
    return ok(survey);
  });
  return saved.ok ? ok(shown(training, saved.value, now)) : saved;
};

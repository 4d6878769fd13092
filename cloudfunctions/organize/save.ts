import { isDeepStrictEqual } from 'node:util';
import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import type { TrainingEdit } from '#domain/training/draft';
import type { Action } from '#shell/route';
import { trainingEdits } from '#shell/store';
import { transact } from '#shell/transact';
import { editedWithin, shown } from './edited';

/** Two who save at once: one saving stands, the other is told. The same once more, after a lost answer, is no change. */
export const save: Action<typeof organizeCalls.save> = async (input, caller) => {
  const { trainingId, revision, draft } = input;
  const { personId, now } = caller;
  const saved = await transact(async (transaction) => {
    const before = await editedWithin(transaction, trainingId, caller);
    if (!before) return err({ code: 'TRAINING_UNKNOWN' } as const);
    const isMine = before.edit === undefined || before.edit.changedBy === personId;
    const isSame = isDeepStrictEqual(before.draft, draft);
    if (isSame && (before.revision === revision || (before.revision === revision + 1 && isMine)))
      return ok(before);
    if (before.revision !== revision)
      return err({ code: 'TRAINING_CHANGED', revision: before.revision } as const);
    const edit: TrainingEdit = {
      _id: trainingId,
      revision: revision + 1,
      state: 'kept',
      draft,
      createdBy: before.edit?.createdBy ?? personId,
      changedAt: now,
      changedBy: personId,
    };
    await trainingEdits.within(transaction).put(edit);
    return ok({ ...before, revision: edit.revision, draft, edit });
  });
  return saved.ok ? ok(await shown(saved.value, now)) : saved;
};

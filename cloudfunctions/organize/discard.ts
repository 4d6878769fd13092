import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import type { TrainingEdit } from '#domain/training/draft';
import type { Action } from '#shell/route';
import { trainingEdits } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { editedWithin } from './edited';

/** What is given up stays stored and is shown no more; of a published training, people see what they saw. */
export const discard: Action<typeof organizeCalls.discard> = async (input, caller) => {
  const { trainingId, revision } = input;
  const { personId, now } = caller;
  return transact(async (transaction) => {
    const before = await editedWithin(transaction, trainingId, caller);
    if (!before) {
      const gone = await trainingEdits.within(transaction).find(trainingId);
      const isMine = gone?.changedBy === personId && gone.state === 'discarded';
      return isMine ? ok({ isGone: true }) : err({ code: 'TRAINING_UNKNOWN' });
    }
    const isGone = before.published === undefined;
    if (before.edit?.state !== 'kept') return ok({ isGone });
    if (before.revision !== revision)
      return err({ code: 'TRAINING_CHANGED', revision: before.revision });
    const edit: TrainingEdit = {
      ...before.edit,
      state: 'discarded',
      revision: revision + 1,
      changedAt: now,
      changedBy: personId,
    };
    await trainingEdits.within(transaction).put(edit);
    const title = (before.published ?? before.draft).shortTitle ?? '';
    const act = { action: 'discardTraining', target: trainingId, title } as const;
    await writeAudit(transaction, { at: now, by: personId, ...act });
    return ok({ isGone });
  });
};

import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import { copyDraft } from '#domain/training/copyDraft';
import { draftIdOf, newDraft, type TrainingEdit } from '#domain/training/draft';
import { storedDues } from '#shell/duesNow';
import type { Action } from '#shell/route';
import { trainingEdits, trainings } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { shown } from './edited';
import { organizesAll } from './organizesAll';

/** The same key is the same training: asked again after a lost answer, the one that was made is answered. */
export const create: Action<typeof organizeCalls.create> = async ({ key, copyOf }, caller) => {
  const { personId, now } = caller;
  if (!organizesAll(caller.grants)) return err({ code: 'NOT_ALLOWED' });
  const [source, dues] = await Promise.all([
    copyOf === undefined ? undefined : trainings.find(copyOf),
    storedDues(),
  ]);
  if (copyOf !== undefined && !source) return err({ code: 'TRAINING_UNKNOWN' });
  const made: TrainingEdit = {
    _id: draftIdOf(key),
    revision: 1,
    state: 'kept',
    draft: source ? copyDraft(source, now) : newDraft(dues.account),
    createdBy: personId,
    changedAt: now,
    changedBy: personId,
  };
  const stands = await transact(async (transaction) => {
    const before = await trainingEdits.within(transaction).find(made._id);
    if (before) return before;
    await trainingEdits.within(transaction).put(made);
    const title = made.draft.shortTitle ?? '';
    const act = { action: 'createTraining', target: made._id, title } as const;
    await writeAudit(transaction, { at: now, by: personId, ...act });
    return made;
  });
  if (stands.createdBy !== personId || stands.state !== 'kept') return err({ code: 'NOT_ALLOWED' });
  const published = await trainings.find(made._id);
  const { _id: trainingId, revision, draft } = stands;
  return ok(await shown({ trainingId, revision, draft, edit: stands, published }, now));
};

import { isDeepStrictEqual } from 'node:util';
import type { organizeCalls } from '#contract/organize';
import { emptyLedger } from '#domain/registration/seatLedger';
import { err, ok } from '#domain/result';
import { type DraftFinding, unconfirmed } from '#domain/training/findings';
import type { Training } from '#domain/training/training';
import { deliver } from '#shell/outbox';
import type { Transaction } from '#shell/platform';
import { finishResizing, resizeWithin } from '#shell/resizeSeats';
import type { Action, Granted } from '#shell/route';
import { lodgings, seatLedgers, trainings } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { changesText } from '#text/organize';
import { checked, settingsNow } from './checked';
import { editedWithin, findEdited, shown } from './edited';

/** The training, its seat ledger, who moves up and the audit change together or not at all (L2). */
export const publish: Action<typeof organizeCalls.publish> = async (input, caller) => {
  const { trainingId } = input;
  const { now } = caller;
  const settings = await settingsNow();
  const done = await transact(async (transaction) => {
    const edited = await editedWithin(transaction, trainingId, caller);
    if (!edited) return err({ code: 'TRAINING_UNKNOWN' } as const);
    const { revision, published } = edited;
    if (revision !== input.revision) return err({ code: 'TRAINING_CHANGED', revision } as const);
    const ledger = await seatLedgers.within(transaction).find(trainingId);
    const lodging = await lodgings.within(transaction).find(trainingId);
    const { training, findings } = checked(edited, { ledger, lodging }, settings, now);
    if (training && isDeepStrictEqual(training, published)) return ok({ news: [] });
    const blocking = findings.filter(({ blocks }) => blocks).map(({ code }) => code);
    if (!training || blocking.length > 0)
      return err({ code: 'PUBLISH_BLOCKED', codes: blocking } as const);
    const codes = [...unconfirmed(findings, input.acknowledged)];
    if (codes.length > 0) return err({ code: 'WARNINGS_UNCONFIRMED', codes } as const);
    await trainings.within(transaction).put(training);
    if (training.seats !== undefined && !ledger)
      await seatLedgers.within(transaction).put(emptyLedger(trainingId, training.seats, now));
    const seats = await resizeWithin(transaction, training, now);
    if (!seats.ok) return seats;
    await record(transaction, training, published ? findings : undefined, caller);
    return ok({ news: seats.value.news });
  });
  if (!done.ok) return done;
  const { news } = done.value;
  for (const message of [...news, ...(await finishResizing(trainingId, now))])
    await deliver(message, now);
  const edited = await findEdited(trainingId, caller);
  return edited ? ok(await shown(edited, now)) : err({ code: 'TRAINING_UNKNOWN' });
};

/** `changes`: what was confirmed of a training that people saw before. */
async function record(
  transaction: Transaction,
  training: Training,
  changes: readonly DraftFinding[] | undefined,
  { personId, now }: Granted,
): Promise<void> {
  const reason = changes && changesText(changes);
  await writeAudit(transaction, {
    at: now,
    by: personId,
    action: changes ? 'changeTraining' : 'publishTraining',
    target: training._id,
    title: training.shortTitle,
    ...(reason ? { reason } : {}),
  });
}

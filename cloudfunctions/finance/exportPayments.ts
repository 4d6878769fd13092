import type { financeCalls } from '#contract/finance';
import { civilDateOf } from '#domain/calendar';
import { err, ok } from '#domain/result';
import { paymentListColumns, paymentListFile } from '#text/paymentList';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { writeAudit } from '#shell/writeAudit';
import { writeSheet } from '#shell/writeSheet';
import { paymentRows } from './paymentRows';

/** Names with what they paid leave the app: who took them is written down first. */
export const exportPayments: Action<typeof financeCalls.exportPayments> = async (
  { trainingId },
  { personId: by, now: at },
) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const title = training.shortTitle;
  await transact((transaction) =>
    writeAudit(transaction, { at, by, action: 'exportPayments', target: trainingId, title }),
  );
  const content = await writeSheet(paymentListColumns, await paymentRows(trainingId));
  const fileName = paymentListFile(title, civilDateOf(at));
  return ok({ fileName, content: content.toString('base64') });
};

import type { certificateCalls } from '#contract/certificate';
import { templateIdOf } from '#domain/certificate/template';
import { err, ok } from '#domain/result';
import { certificateTemplates } from '#shell/certificateStore';
import { issueEarned } from '#shell/issueEarned';
import type { Action } from '#shell/route';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { organizedTraining } from './organized';

/** So long one call goes on with further pages, far below the function's timeout. */
const WORKING_MS = 8_000;

export const issueAll: Action<typeof certificateCalls.issueAll> = async (input, caller) => {
  const { trainingId, ordinal } = input;
  const { personId: by, now } = caller;
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const template = await certificateTemplates.find(templateIdOf(trainingId, ordinal));
  if (!template) return err({ code: 'TEMPLATE_UNKNOWN' });
  const began = performance.now();
  let next: string | undefined = input.next ?? '';
  const done = { issued: 0, seen: 0 };
  while (next !== undefined && performance.now() - began < WORKING_MS) {
    const part = await issueEarned({ training, template, now, by }, next);
    done.issued += part.issued;
    done.seen += part.seen;
    next = part.next;
  }
  if (done.issued > 0) {
    const title = `${training.shortTitle} · ${template.title}`;
    await transact((transaction) =>
      writeAudit(transaction, {
        at: now,
        by,
        action: 'issueCertificates',
        target: trainingId,
        title,
      }),
    );
  }
  const paid = await registrations.count({ trainingId, status: 'paid' });
  return ok({ ...done, paid, ...(next === undefined ? {} : { next }) });
};

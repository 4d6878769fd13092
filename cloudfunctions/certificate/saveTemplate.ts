import type { certificateCalls } from '#contract/certificate';
import { templateIdOf } from '#domain/certificate/template';
import { err, ok } from '#domain/result';
import { certificateTemplates } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { findingsOf, organizedTraining, shownTemplate } from './organized';

/** What was issued keeps its words and its look; a template decides what is issued from now on. */
export const saveTemplate: Action<typeof certificateCalls.saveTemplate> = async (input, caller) => {
  const { trainingId, ordinal, revision, content } = input;
  const { personId: by, now: at } = caller;
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  if (!training.certificates[ordinal - 1]) return err({ code: 'TEMPLATE_UNKNOWN' });
  const findings = (await findingsOf(content, training, at)).filter(({ blocks }) => blocks);
  if (findings.length > 0) return err({ code: 'TEMPLATE_BLOCKED', findings });
  const _id = templateIdOf(trainingId, ordinal);
  const saved = await transact(async (transaction) => {
    const before = await certificateTemplates.within(transaction).find(_id);
    const seen = before?.revision ?? 0;
    if (seen !== revision) return err({ code: 'TEMPLATE_CHANGED' as const, revision: seen });
    const change = { revision: seen + 1, changedAt: at, changedBy: by };
    const after = { ...content, ...change, _id, trainingId, ordinal };
    await certificateTemplates.within(transaction).put(after);
    const title = `${training.shortTitle} · ${content.title}`;
    await writeAudit(transaction, {
      at,
      by,
      action: 'changeCertificate',
      target: trainingId,
      title,
    });
    return ok(undefined);
  });
  if (!saved.ok) return saved;
  const shown = await shownTemplate(training, ordinal, at);
  return shown ? ok(shown) : err({ code: 'TEMPLATE_UNKNOWN' });
};

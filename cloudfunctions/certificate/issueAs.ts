import type { certificateCalls } from '#contract/certificate';
import { certificateIdOf } from '#domain/certificate/certificate';
import { unprintableIn } from '#domain/certificate/font';
import { templateIdOf } from '#domain/certificate/template';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { certificates, certificateTemplates } from '#shell/certificateStore';
import { holderOf, issueTo } from '#shell/issue';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { organizedTraining } from './organized';
import { issuedRow } from './shown';
import { missingOf, wantedBy } from './toEarn';

/** For a name that the font cannot print as it is written; the rule of the training holds all the same. */
export const issueAs: Action<typeof certificateCalls.issueAs> = async (input, caller) => {
  const { trainingId, ordinal, personId, name } = input;
  const { personId: by, now } = caller;
  const training = await organizedTraining(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const template = await certificateTemplates.find(templateIdOf(trainingId, ordinal));
  if (!template) return err({ code: 'TEMPLATE_UNKNOWN' });
  const id = certificateIdOf(trainingId, ordinal, personId);
  const before = await certificates.find(id);
  if (before?.status === 'issued') return ok(issuedRow(before));
  if (before) return err({ code: 'CERTIFICATE_REVOKED', at: before.endedAt });
  const wanting = (await wantedBy(personId)).find((one) => one.template._id === template._id);
  if (!wanting) return err({ code: 'NOT_EARNED', missing: [{ kind: 'payment' }] });
  const missing = missingOf(wanting, now);
  if (missing.length > 0) return err({ code: 'NOT_EARNED', missing: [...missing] });
  const characters = unprintableIn(name);
  if (characters !== '') return err({ code: 'NAME_UNPRINTABLE', characters });
  const holder = { ...holderOf(personId, wanting.registration.applicant), name };
  await issueTo({ training, template, now, by }, [holder]);
  await transact((transaction) =>
    writeAudit(transaction, {
      at: now,
      by,
      action: 'issueCertificate',
      target: registrationIdOf(trainingId, personId),
    }),
  );
  const made = await certificates.find(id);
  if (!made) throw new Error(`${id} was not issued`);
  return ok(issuedRow(made));
};

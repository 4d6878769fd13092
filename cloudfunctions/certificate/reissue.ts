import type { certificateCalls } from '#contract/certificate';
import { ended } from '#domain/certificate/certificate';
import { unprintableIn } from '#domain/certificate/font';
import { templateIdOf } from '#domain/certificate/template';
import { certificateTimes } from '#domain/certificate/window';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { certificates, certificateTemplates } from '#shell/certificateStore';
import { holderOf, redraft, reissueIn } from '#shell/issue';
import type { Action } from '#shell/route';
import { currentKey } from '#shell/signingKeys';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { organizedCertificate } from './organized';
import { issuedRow } from './shown';

/** The one before ends and the next begins in the same moment; after the window nothing is reissued (O7). */
export const reissue: Action<typeof certificateCalls.reissue> = async (input, caller) => {
  const { certificateId, reason } = input;
  const { personId: by, now } = caller;
  const own = await organizedCertificate(certificateId, caller);
  if (!own) return err({ code: 'CERTIFICATE_UNKNOWN' });
  const { training, certificate } = own;
  const { until } = certificateTimes(training);
  if (until !== undefined && now >= until) return err({ code: 'REISSUE_CLOSED', closedAt: until });
  const { trainingId, ordinal, personId, printed } = certificate;
  const name = input.name ?? printed.name;
  const characters = unprintableIn(name);
  if (characters !== '') return err({ code: 'NAME_UNPRINTABLE', characters });
  const registrationId = registrationIdOf(trainingId, personId);
  const [template, registration] = await Promise.all([
    certificateTemplates.find(templateIdOf(trainingId, ordinal)),
    registrations.find(registrationId),
  ]);
  if (!template) return err({ code: 'TEMPLATE_UNKNOWN' });
  if (!registration) return err({ code: 'CERTIFICATE_UNKNOWN' });
  const issuing = { training, template, now, by };
  const holder = { ...holderOf(personId, registration.applicant), name };
  const draft = await redraft(issuing, holder, certificate.issue + 1);
  const key = await currentKey(now);
  const made = await transact(async (transaction) => {
    const before = await certificates.within(transaction).find(certificateId);
    if (!before) return err({ code: 'CERTIFICATE_UNKNOWN' as const });
    if (before.status === 'revoked')
      return err({ code: 'CERTIFICATE_REVOKED' as const, at: before.endedAt });
    if (before.status === 'replaced')
      return err({ code: 'CERTIFICATE_REPLACED' as const, at: before.endedAt });
    const after = await reissueIn(transaction, issuing, draft, key);
    const end = ended(before, 'replaced', { at: now, by, reason });
    await certificates.within(transaction).put(end);
    const target = registrationId;
    await writeAudit(transaction, { at: now, by, action: 'reissueCertificate', target, reason });
    return ok(after);
  });
  return made.ok ? ok(issuedRow(made.value)) : made;
};

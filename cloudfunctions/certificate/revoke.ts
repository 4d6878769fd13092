import type { certificateCalls } from '#contract/certificate';
import { ended } from '#domain/certificate/certificate';
import { registrationIdOf } from '#domain/ids';
import { err, ok } from '#domain/result';
import { certificates } from '#shell/certificateStore';
import type { Action } from '#shell/route';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { endersOf, organizedCertificate } from './organized';
import { issuedRow } from './shown';

export const revoke: Action<typeof certificateCalls.revoke> = async (input, caller) => {
  const { certificateId, reason } = input;
  const { personId: by, now: at } = caller;
  const own = await organizedCertificate(certificateId, caller);
  if (!own) return err({ code: 'CERTIFICATE_UNKNOWN' });
  const revoked = await transact(async (transaction) => {
    const certificate = await certificates.within(transaction).find(certificateId);
    if (!certificate) return err({ code: 'CERTIFICATE_UNKNOWN' as const });
    if (certificate.status === 'replaced')
      return err({ code: 'CERTIFICATE_REPLACED' as const, at: certificate.endedAt });
    if (certificate.status === 'revoked') return ok(certificate);
    const after = ended(certificate, 'revoked', { at, by, reason });
    await certificates.within(transaction).put(after);
    const target = registrationIdOf(certificate.trainingId, certificate.personId);
    await writeAudit(transaction, { at, by, action: 'revokeCertificate', target, reason });
    return ok(after);
  });
  if (!revoked.ok) return revoked;
  return ok(issuedRow(revoked.value, await endersOf([revoked.value])));
};

import type { Instant } from '#domain/calendar';
import type { Certificate, CertificateId } from '#domain/certificate/certificate';
import type { PersonId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import { certificates } from '#shell/certificateStore';
import { publishedTraining } from '#shell/trainingShelf';
import { certificateTimes, mayDownload } from '#domain/certificate/window';

type Unusable =
  | { code: 'CERTIFICATE_UNKNOWN' }
  | { code: 'CERTIFICATE_REVOKED'; at: Instant }
  | { code: 'CERTIFICATE_REPLACED'; at: Instant };

interface Own {
  readonly certificate: Certificate;
  readonly training: Training | undefined;
}

/** A standing certificate of one's own; nobody learns whether another's exists. */
export async function ownStanding(
  id: CertificateId,
  personId: PersonId,
): Promise<Result<Own, Unusable>> {
  const certificate = await certificates.find(id);
  if (certificate?.personId !== personId) return err({ code: 'CERTIFICATE_UNKNOWN' });
  if (certificate.status === 'revoked')
    return err({ code: 'CERTIFICATE_REVOKED', at: certificate.endedAt });
  if (certificate.status === 'replaced')
    return err({ code: 'CERTIFICATE_REPLACED', at: certificate.endedAt });
  return ok({ certificate, training: await publishedTraining(certificate.trainingId) });
}

/** The same while it may be downloaded (O3). */
export async function ownToDownload(
  id: CertificateId,
  personId: PersonId,
  now: Instant,
): Promise<Result<Own, Unusable | { code: 'DOWNLOAD_CLOSED'; closedAt: Instant }>> {
  const own = await ownStanding(id, personId);
  if (!own.ok || !own.value.training) return own;
  const times = certificateTimes(own.value.training);
  if (mayDownload(times, now)) return own;
  return err({ code: 'DOWNLOAD_CLOSED', closedAt: times.until ?? times.from });
}

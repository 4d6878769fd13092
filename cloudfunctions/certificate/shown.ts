import type { IssuedRow, MyCertificate, StaffCertificate } from '#contract/certificate';
import type { Instant } from '#domain/calendar';
import type { Certificate } from '#domain/certificate/certificate';
import { type CertificateTimes, certificateTimes, mayDownload } from '#domain/certificate/window';
import type { PersonId } from '#domain/ids';
import type { Training } from '#domain/training/training';

/** When certificates of a training may be downloaded; a training that is gone sets no end. */
export const timesOf = (training: Training | undefined): Partial<CertificateTimes> =>
  training ? certificateTimes(training) : {};

function downloadOf(training: Training | undefined, now: Instant): MyCertificate['download'] {
  const times = timesOf(training);
  const { from } = times;
  return { isOpen: from === undefined || mayDownload({ ...times, from }, now), ...times };
}

const endOf = (certificate: Certificate) =>
  certificate.status === 'issued'
    ? {}
    : { endedAt: certificate.endedAt, reason: certificate.reason };

/** A certificate as its holder reads it. */
export function myCertificate(
  certificate: Certificate,
  training: Training | undefined,
  now: Instant,
): MyCertificate {
  const { _id, trainingId, ordinal, printed, hours, status } = certificate;
  return {
    certificateId: _id,
    trainingId,
    ordinal,
    title: printed.title,
    issuer: printed.issuer,
    trainingTitle: printed.training,
    name: printed.name,
    serial: printed.serial,
    code: printed.code,
    hours,
    issuedOn: printed.issuedOn,
    status,
    ...endOf(certificate),
    download: downloadOf(training, now),
  };
}

/** A certificate as organizers read it, with the names of those who ended one. */
export function issuedRow(
  certificate: Certificate,
  names: ReadonlyMap<PersonId, string> = new Map(),
): IssuedRow {
  const { _id, printed, issue, status, issuedAt } = certificate;
  const byName = certificate.status === 'issued' ? undefined : names.get(certificate.endedBy);
  return {
    certificateId: _id,
    name: printed.name,
    serial: printed.serial,
    issue,
    status,
    issuedAt,
    ...endOf(certificate),
    ...(byName === undefined ? {} : { endedByName: byName }),
  };
}

/** A certificate as the administrators of its holder's unit read it. */
export function staffCertificate({ _id, personId, printed, hours }: Certificate): StaffCertificate {
  return {
    certificateId: _id,
    personId,
    name: printed.name,
    title: printed.title,
    issuer: printed.issuer,
    trainingTitle: printed.training,
    serial: printed.serial,
    hours,
    issuedOn: printed.issuedOn,
  };
}

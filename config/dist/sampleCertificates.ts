import {
  certificateCalls,
  type IssuedRow,
  type MyCertificate,
  type OrganizedCertificate,
} from '#contract/certificate';
import type { Instant } from '#domain/calendar';
import { certificateIdOf, KeyId } from '#domain/certificate/certificate';
import { printed, template } from '#domain/certificate/certificates.fixture';
import { layoutOf } from '#domain/certificate/layoutOf';
import { TrainingId } from '#domain/ids';
import type { Training } from '#domain/training/training';
import { signedUpPersonas } from '../demo/personas';
import { on, type Prepared } from './prepared';
import { sampleUnit } from './sampleUnits';

const person = signedUpPersonas[0]!;
const signed = printed();
const keyId = KeyId.parse('2026-1-5f0c9a1e');
const layout = layoutOf(signed, template, ['10', '01']);
const { serial, code, title, issuer, issuedOn, name } = signed;

export const sampleSerial = serial;
export const sampleCode = code;
export const sampleCertificateId = certificateIdOf(TrainingId.parse('zaizhi-2026'), 1, person._id);

/** A certificate that stands, a class whose certificate is still to be earned, an organizer's and a unit's lists. */
export function certificateAnswers(
  training: Training,
  offline: Training,
  now: Instant,
): readonly Prepared[] {
  const trainingId = training._id;
  const certificateId = sampleCertificateId;
  const own: MyCertificate = {
    certificateId,
    trainingId,
    ordinal: 1,
    title,
    issuer,
    trainingTitle: training.title,
    name,
    serial,
    code,
    hours: 30,
    issuedOn,
    status: 'issued',
    download: { isOpen: true },
  };
  const row: IssuedRow = { certificateId, name, serial, issue: 1, status: 'issued', issuedAt: now };
  const organized: OrganizedCertificate = {
    ordinal: 1,
    content: template,
    revision: 1,
    findings: [{ code: 'SEAL_IS_SAMPLE', blocks: false }],
    issued: 1,
    revoked: 0,
    replaced: 0,
    unprintable: [],
  };
  return [
    on(certificateCalls.mine, () => ({
      now,
      years: [{ year: 2026, hours: 30, certificates: [own] }],
      toEarn: [
        {
          trainingId: offline._id,
          ordinal: 1,
          title: offline.certificates[0]!.title,
          issuer: offline.certificates[0]!.issuer,
          trainingTitle: offline.title,
          missing: [{ kind: 'sessions' as const }],
          isOver: false,
        },
      ],
      isShared: false,
      units: [sampleUnit.name],
    })),
    on(certificateCalls.picture, () => ({ layout, certificate: own })),
    on(certificateCalls.pdf, () => ({ fileName: 'a.pdf', content: '' })),
    on(certificateCalls.badge, () => ({ fileName: 'a.json', json: '{}' })),
    on(certificateCalls.share, ({ isShared }) => ({ isShared })),
    on(certificateCalls.verify, () => ({
      now,
      verification: { outcome: 'valid' as const, printed: signed, keyId },
    })),
    on(certificateCalls.templates, () => ({
      now,
      trainingTitle: training.title,
      paid: 2,
      certificates: [organized],
    })),
    on(certificateCalls.saveTemplate, ({ content, revision }) => ({
      ...organized,
      content,
      revision: revision + 1,
    })),
    on(certificateCalls.preview, () => ({ layout, findings: organized.findings })),
    on(certificateCalls.issued, () => ({ rows: [row], more: false })),
    on(certificateCalls.issueAll, () => ({ issued: 1, seen: 2, paid: 2 })),
    on(certificateCalls.view, () => ({ layout, row, history: [row] })),
    on(certificateCalls.revoke, ({ reason }) => ({
      ...row,
      status: 'revoked' as const,
      endedAt: now,
      reason,
    })),
    on(certificateCalls.reissue, () => ({ ...row, issue: 2 })),
    on(certificateCalls.staff, () => ({
      unitName: sampleUnit.name,
      certificates: [
        {
          certificateId,
          personId: person._id,
          name,
          title,
          issuer,
          trainingTitle: training.title,
          serial,
          hours: 30,
          issuedOn,
        },
      ],
      people: 2,
      sharing: 1,
    })),
    on(certificateCalls.zip, () => ({
      fileName: 'a.zip',
      url: 'https://example.org/a.zip',
      part: 1,
      parts: 1,
      certificates: 1,
    })),
  ];
}

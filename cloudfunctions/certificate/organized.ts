import type { OrganizedCertificate } from '#contract/certificate';
import { type Certificate, type CertificateId } from '#domain/certificate/certificate';
import { checkTemplate } from '#domain/certificate/checkTemplate';
import type { TemplateFinding } from '#domain/certificate/findings';
import { printedOf, toldOf } from '#domain/certificate/print';
import { CheckCode, type Printed, Serial } from '#domain/certificate/printed';
import { readPattern, serialOf } from '#domain/certificate/serial';
import {
  type Ordinal,
  type CertificateTemplate,
  TemplateContent,
  templateIdOf,
} from '#domain/certificate/template';
import { civilDateOf, type Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import { organizes } from '#domain/role/role';
import type { Training } from '#domain/training/training';
import { longNamed, proposedTemplate, sampleHolder } from '#text/certificateTemplate';
import { fullDay } from '#text/dates';
import { certificateHolds, certificates, certificateTemplates } from '#shell/certificateStore';
import type { Granted } from '#shell/route';
import { command } from '#shell/platform';
import { holdersWithin } from '#shell/issue';
import { persons } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';
import { sealFindings } from './sealFindings';

const SAMPLE_CODE = CheckCode.parse('0000000000000000');

/** A training of the caller's; whoever does not organize it learns nothing. */
export async function organizedTraining(
  trainingId: TrainingId,
  { grants }: Pick<Granted, 'grants'>,
): Promise<Training | undefined> {
  return organizes(grants, trainingId) ? publishedTraining(trainingId) : undefined;
}

/** A certificate of a training of the caller's. */
export async function organizedCertificate(
  id: CertificateId,
  caller: Pick<Granted, 'grants'>,
): Promise<{ certificate: Certificate; training: Training } | undefined> {
  const certificate = await certificates.find(id);
  const training = certificate && (await organizedTraining(certificate.trainingId, caller));
  return training && { certificate, training };
}

/** What a template would print for somebody who does not exist. */
export function samplePrint(
  content: TemplateContent,
  training: Training,
  now: Instant,
  { name, unit }: { readonly name: string; readonly unit: string } = sampleHolder,
): Printed {
  const issuedOn = civilDateOf(now);
  const pattern = readPattern(content.serialPattern, Number(issuedOn.slice(0, 4)));
  const serial = pattern.ok ? serialOf(pattern.value, 1) : Serial.parse('-');
  const told = toldOf(training, name, unit);
  return printedOf(content, told, { code: SAMPLE_CODE, serial, issuedOn }, fullDay);
}

export async function findingsOf(
  content: TemplateContent,
  training: Training,
  now: Instant,
): Promise<TemplateFinding[]> {
  const hasHours = training.creditHours !== undefined;
  const sample = samplePrint(content, training, now, longNamed);
  return [
    ...checkTemplate(content, sample, { hasHours }),
    ...(await sealFindings(content.seal, training._id)),
  ];
}

/** One certificate of a training with its template, saved or proposed. */
export async function shownTemplate(
  training: Training,
  ordinal: Ordinal,
  now: Instant,
): Promise<OrganizedCertificate | undefined> {
  const saved = await certificateTemplates.find(templateIdOf(training._id, ordinal));
  const content = saved ? TemplateContent.parse(saved) : proposedTemplate(training, ordinal);
  if (!content) return undefined;
  const where = { trainingId: training._id, ordinal };
  const [issued, revoked, replaced, findings, unprintable] = await Promise.all([
    certificates.count({ ...where, status: 'issued' }),
    certificates.count({ ...where, status: 'revoked' }),
    certificates.count({ ...where, status: 'replaced' }),
    findingsOf(content, training, now),
    saved ? heldBack(saved) : [],
  ]);
  return {
    ordinal,
    content,
    revision: saved?.revision ?? 0,
    ...(saved ? { changedAt: saved.changedAt } : {}),
    findings,
    issued,
    revoked,
    replaced,
    unprintable,
  };
}

async function heldBack(template: CertificateTemplate) {
  const holds = await certificateHolds.list({ templateId: template._id }, { limit: 100 });
  const done = await holdersWithin(
    template,
    holds.map(({ personId }) => personId),
  );
  return holds
    .filter(({ personId }) => !done.has(personId))
    .map(({ personId, name, characters }) => ({ personId, name, characters }));
}

/** Names of those who ended certificates, in one round trip; none is made where nobody has. */
export async function endersOf(
  found: readonly Certificate[],
): Promise<ReadonlyMap<PersonId, string>> {
  const ids = [...new Set(found.flatMap((one) => ('endedBy' in one ? [one.endedBy] : [])))];
  if (ids.length === 0) return new Map();
  const people = await persons.list({ _id: command.in(ids) });
  return new Map(people.map(({ _id, profile }) => [_id, profile.name]));
}

import { CivilDate, Instant } from '#domain/calendar';
import { CERTIFICATE_STATUSES, CertificateId, KeyId } from '#domain/certificate/certificate';
import { Missing } from '#domain/certificate/earned';
import { TemplateFinding } from '#domain/certificate/findings';
import { Layout } from '#domain/certificate/layout';
import { CheckCode, Serial } from '#domain/certificate/printed';
import { Ordinal, CertificateTemplate, TemplateContent } from '#domain/certificate/template';
import { Verification } from '#domain/certificate/verification';
import { PersonId, TrainingId, UnitId } from '#domain/ids';
import { line, personName } from '#domain/plainText';
import { Reason } from '#domain/registration/registration';
import * as z from '#domain/z';
import { call } from './call';
import { After, UnitUnknown } from './membership';

const Count = z.int().check(z.nonnegative());
const Year = z.int().check(z.minimum(2000), z.maximum(2999));
const StatusName = z.enum(CERTIFICATE_STATUSES);

/** When the PDF may be had (O3); viewing has no end. Absent bounds: none. */
export const DownloadWindow = z.object({
  isOpen: z.boolean(),
  from: z.optional(Instant),
  /** The moment it closes. */
  until: z.optional(Instant),
});
export type DownloadWindow = z.infer<typeof DownloadWindow>;

/** A certificate in its holder's list. */
export const MyCertificate = z.object({
  certificateId: CertificateId,
  trainingId: TrainingId,
  ordinal: Ordinal,
  title: z.string(),
  issuer: z.string(),
  trainingTitle: z.string(),
  name: z.string(),
  serial: Serial,
  code: CheckCode,
  hours: Count,
  issuedOn: CivilDate,
  status: StatusName,
  endedAt: z.optional(Instant),
  /** Why it was revoked. */
  reason: z.optional(z.string()),
  download: DownloadWindow,
});
export type MyCertificate = z.infer<typeof MyCertificate>;

/** A certificate that I can still earn, and what is missing. */
export const CertificateToEarn = z.object({
  trainingId: TrainingId,
  ordinal: Ordinal,
  title: z.string(),
  issuer: z.string(),
  trainingTitle: z.string(),
  hours: z.optional(Count),
  /** Empty: earned, and about to be issued; looking again shows it. */
  missing: z.array(Missing),
  /** Characters of my name that the certificate's font lacks; the organizers know. */
  unprintable: z.optional(z.string()),
  /** When certificates of the training are given and downloaded (O3). */
  from: z.optional(Instant),
  until: z.optional(Instant),
  /** The time to finish what is missing is over: it cannot be earned any more. */
  isOver: z.boolean(),
});
export type CertificateToEarn = z.infer<typeof CertificateToEarn>;

/** What a phone draws on its canvas; `sealUrl` is the picture for boxes of kind `seal`, for a short time. */
export const Picture = z.object({ layout: Layout, sealUrl: z.optional(z.string()) });
export type Picture = z.infer<typeof Picture>;

/** A public key that our signatures are checked with. */
export const PublicKey = z.object({
  keyId: KeyId,
  algorithm: z.literal('Ed25519'),
  /** The 32 bytes in base64url, as `x` of a JWK. */
  x: z.string(),
  /** As a multikey, e.g. `z6Mk…`. */
  multibase: z.string(),
  since: Instant,
  /** No new signature since then; the old ones are checked with it for good. */
  retiredAt: z.optional(Instant),
});
export type PublicKey = z.infer<typeof PublicKey>;

/** One certificate of a training with its template, for organizers. */
export const OrganizedCertificate = z.object({
  ordinal: Ordinal,
  content: TemplateContent,
  /** 0 while nobody has saved one: the content is a proposal, and nothing is issued by it. */
  revision: z.int().check(z.nonnegative()),
  changedAt: z.optional(CertificateTemplate.shape.changedAt),
  findings: z.array(TemplateFinding),
  issued: Count,
  revoked: Count,
  replaced: Count,
  /** Earned, but the font lacks characters of the name: issue it in another writing. */
  unprintable: z.array(z.object({ personId: PersonId, name: z.string(), characters: z.string() })),
});
export type OrganizedCertificate = z.infer<typeof OrganizedCertificate>;

/** A certificate in the organizers' list. */
export const IssuedRow = z.object({
  certificateId: CertificateId,
  name: z.string(),
  serial: Serial,
  issue: z.int().check(z.positive()),
  status: StatusName,
  issuedAt: Instant,
  endedAt: z.optional(Instant),
  endedByName: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type IssuedRow = z.infer<typeof IssuedRow>;

/** A certificate of somebody of the staff who shares them with the unit. */
export const StaffCertificate = z.object({
  certificateId: CertificateId,
  personId: PersonId,
  name: z.string(),
  title: z.string(),
  issuer: z.string(),
  trainingTitle: z.string(),
  serial: Serial,
  hours: Count,
  issuedOn: CivilDate,
});
export type StaffCertificate = z.infer<typeof StaffCertificate>;

const TrainingUnknown = z.object({ code: z.literal('TRAINING_UNKNOWN') });
const CertificateUnknown = z.object({ code: z.literal('CERTIFICATE_UNKNOWN') });
const CertificateRevoked = z.object({ code: z.literal('CERTIFICATE_REVOKED'), at: Instant });
const CertificateReplaced = z.object({ code: z.literal('CERTIFICATE_REPLACED'), at: Instant });
const DownloadClosed = z.object({ code: z.literal('DOWNLOAD_CLOSED'), closedAt: Instant });
const NotEarned = z.object({ code: z.literal('NOT_EARNED'), missing: z.array(Missing) });
const Unprintable = z.object({ code: z.literal('NAME_UNPRINTABLE'), characters: z.string() });
const TemplateUnknown = z.object({ code: z.literal('TEMPLATE_UNKNOWN') });

const WhichCertificate = z.strictObject({ trainingId: TrainingId, ordinal: Ordinal });
const One = z.strictObject({ certificateId: CertificateId });
const File = z.object({
  fileName: z.string(),
  /** The file, base64. */
  content: z.string(),
});

export const certificateCalls = {
  mine: call({
    fn: 'certificate',
    name: 'mine',
    summary:
      'My certificates by year with their credit hours, what I can still earn and what is missing; what is earned is issued at once (O7, L7)',
    who: 'signedUp',
    input: z.strictObject({}),
    output: z.object({
      now: Instant,
      /** Newest year first; hours of standing certificates only. */
      years: z.array(z.object({ year: Year, hours: Count, certificates: z.array(MyCertificate) })),
      toEarn: z.array(CertificateToEarn),
      /** The administrators of my unit may see and download my certificates. */
      isShared: z.boolean(),
      /** Member units whose staff I am; empty: sharing shows nobody anything. */
      units: z.array(z.string()),
    }),
    refusals: [],
  }),
  claim: call({
    fn: 'certificate',
    name: 'claim',
    summary: 'Issues my certificate if I have earned it; safe to repeat',
    who: 'signedUp',
    input: WhichCertificate,
    output: MyCertificate,
    refusals: [TrainingUnknown, TemplateUnknown, NotEarned, Unprintable, CertificateRevoked],
  }),
  picture: call({
    fn: 'certificate',
    name: 'picture',
    summary: 'My certificate as boxes to draw; also after the window (O3)',
    who: 'signedUp',
    input: One,
    output: z.extend(Picture, { certificate: MyCertificate }),
    refusals: [CertificateUnknown, CertificateRevoked, CertificateReplaced],
  }),
  pdf: call({
    fn: 'certificate',
    name: 'pdf',
    summary: 'My certificate as PDF, A4 landscape, within the window of O3',
    who: 'signedUp',
    input: One,
    output: File,
    refusals: [CertificateUnknown, CertificateRevoked, CertificateReplaced, DownloadClosed],
  }),
  badge: call({
    fn: 'certificate',
    name: 'badge',
    summary: 'My certificate as Open Badges 3.0 credential (JSON), within the window of O3',
    who: 'signedUp',
    input: One,
    output: z.object({ fileName: z.string(), json: z.string() }),
    refusals: [CertificateUnknown, CertificateRevoked, CertificateReplaced, DownloadClosed],
  }),
  share: call({
    fn: 'certificate',
    name: 'share',
    summary: 'Lets the administrators of my unit see my certificates, or no longer',
    who: 'signedUp',
    input: z.strictObject({ isShared: z.boolean() }),
    output: z.object({ isShared: z.boolean() }),
    refusals: [],
  }),
  verify: call({
    fn: 'certificate',
    name: 'verify',
    summary:
      'Whether a certificate is ours and stands, with all that is printed on it, by its code, its serial, or the JSON of its badge',
    who: 'visitor',
    input: z.strictObject({
      by: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('code'),
          code: z.string().check(z.trim(), z.maxLength(40)),
        }),
        z.strictObject({
          kind: z.literal('serial'),
          serial: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
        }),
        z.strictObject({
          kind: z.literal('badge'),
          json: z.string().check(z.minLength(1), z.maxLength(20_000)),
        }),
      ]),
    }),
    output: z.object({ now: Instant, verification: Verification }),
    refusals: [
      /** Serials follow one another: so many a day, that nobody reads out the register. */
      z.object({ code: z.literal('TOO_MANY_LOOKUPS'), againAt: Instant }),
    ],
  }),
  keys: call({
    fn: 'certificate',
    name: 'keys',
    summary: 'The public keys that certificates are signed with, newest first, retired ones too',
    who: 'visitor',
    input: z.strictObject({}),
    output: z.object({ keys: z.array(PublicKey) }),
    refusals: [],
  }),
  rotateKey: call({
    fn: 'certificate',
    name: 'rotateKey',
    summary: 'A new key signs from now on; the key as seen makes it safe to repeat',
    who: 'administrator',
    input: z.strictObject({ keyId: KeyId }),
    output: z.object({ keys: z.array(PublicKey) }),
    refusals: [z.object({ code: z.literal('KEY_UNKNOWN') })],
  }),
  templates: call({
    fn: 'certificate',
    name: 'templates',
    summary: 'The certificates of a training with their templates and how many are issued',
    who: 'organizer',
    input: z.strictObject({ trainingId: TrainingId }),
    output: z.object({
      now: Instant,
      trainingTitle: z.string(),
      from: z.optional(Instant),
      until: z.optional(Instant),
      paid: Count,
      certificates: z.array(OrganizedCertificate),
    }),
    refusals: [TrainingUnknown],
  }),
  saveTemplate: call({
    fn: 'certificate',
    name: 'saveTemplate',
    summary: 'Saves a template as it was seen; certificates issued before keep their words',
    who: 'organizer',
    input: z.extend(WhichCertificate, {
      /** 0 for the first time. */
      revision: z.int().check(z.nonnegative()),
      content: TemplateContent,
    }),
    output: OrganizedCertificate,
    refusals: [
      TrainingUnknown,
      TemplateUnknown,
      z.object({ code: z.literal('TEMPLATE_CHANGED'), revision: Count }),
      z.object({ code: z.literal('TEMPLATE_BLOCKED'), findings: z.array(TemplateFinding) }),
    ],
  }),
  preview: call({
    fn: 'certificate',
    name: 'preview',
    summary: 'A sample of a template before it is saved, and what the check says',
    who: 'organizer',
    input: z.extend(WhichCertificate, { content: TemplateContent, name: z.optional(line(50)) }),
    output: z.extend(Picture, { findings: z.array(TemplateFinding) }),
    refusals: [TrainingUnknown, TemplateUnknown],
  }),
  issued: call({
    fn: 'certificate',
    name: 'issued',
    summary: 'What was issued, newest first, found by name, pinyin, phone or serial',
    who: 'organizer',
    input: z.extend(WhichCertificate, {
      search: z.optional(z.string().check(z.trim(), z.maxLength(60))),
      after: z.optional(After),
    }),
    output: z.object({ rows: z.array(IssuedRow), more: z.boolean() }),
    refusals: [TrainingUnknown],
  }),
  issueAll: call({
    fn: 'certificate',
    name: 'issueAll',
    summary:
      'Issues to all who have earned it, a part per call; goes on behind `next` until that is absent; safe to repeat',
    who: 'organizer',
    input: z.extend(WhichCertificate, { next: z.optional(z.string().check(z.maxLength(60))) }),
    output: z.object({
      /** In this part: newly issued, and looked at. */
      issued: Count,
      seen: Count,
      /** Paid registrations in all. */
      paid: Count,
      next: z.optional(z.string()),
    }),
    refusals: [TrainingUnknown, TemplateUnknown],
  }),
  issueAs: call({
    fn: 'certificate',
    name: 'issueAs',
    summary: 'Issues an earned certificate under a writing of the name that the font has',
    who: 'organizer',
    input: z.extend(WhichCertificate, { personId: PersonId, name: personName }),
    output: IssuedRow,
    refusals: [TrainingUnknown, TemplateUnknown, NotEarned, Unprintable, CertificateRevoked],
  }),
  view: call({
    fn: 'certificate',
    name: 'view',
    summary: 'An issued certificate with its whole history; the reading is noted',
    who: 'organizer',
    input: One,
    output: z.extend(Picture, { row: IssuedRow, history: z.array(IssuedRow) }),
    refusals: [CertificateUnknown],
  }),
  revoke: call({
    fn: 'certificate',
    name: 'revoke',
    summary: 'Takes a certificate back, with the reason; verification says so; safe to repeat',
    who: 'organizer',
    input: z.extend(One, { reason: Reason }),
    output: IssuedRow,
    refusals: [CertificateUnknown, CertificateReplaced],
  }),
  reissue: call({
    fn: 'certificate',
    name: 'reissue',
    summary:
      'Issues it anew with the template as it is now and the name corrected, under a new serial; the old one is replaced; not after the window (O7)',
    who: 'organizer',
    input: z.extend(One, { reason: Reason, name: z.optional(personName) }),
    output: IssuedRow,
    refusals: [
      CertificateUnknown,
      CertificateRevoked,
      CertificateReplaced,
      TemplateUnknown,
      Unprintable,
      z.object({ code: z.literal('REISSUE_CLOSED'), closedAt: Instant }),
    ],
  }),
  staff: call({
    fn: 'certificate',
    name: 'staff',
    summary:
      'Standing certificates of a year of my unit’s staff who share theirs; the reading is noted',
    who: 'signedUp',
    input: z.strictObject({ unitId: UnitId, year: Year }),
    output: z.object({
      unitName: z.string(),
      certificates: z.array(StaffCertificate),
      /** Claimed staff, and how many of them share. */
      people: Count,
      sharing: Count,
    }),
    refusals: [UnitUnknown],
  }),
  zip: call({
    fn: 'certificate',
    name: 'zip',
    summary:
      'PDFs of a year of my unit’s staff who share, as a ZIP of at most 20 per part, behind a link that works for a short time; written into the audit log',
    who: 'signedUp',
    input: z.strictObject({
      unitId: UnitId,
      year: Year,
      part: z.int().check(z.minimum(1), z.maximum(500)),
    }),
    output: z.object({
      fileName: z.string(),
      url: z.string(),
      part: Count,
      parts: Count,
      certificates: Count,
    }),
    refusals: [UnitUnknown, z.object({ code: z.literal('NOTHING_SHARED') })],
  }),
};

import { Instant } from '#domain/calendar';
import { Certificate, CertificateId, KeyId } from '#domain/certificate/certificate';
import { CertificateTemplate, Ordinal, TemplateId } from '#domain/certificate/template';
import { CloudFile, PersonId, TrainingId, UnitId } from '#domain/ids';
import * as z from '#domain/z';
import { collection } from './collection';

export const certificates = collection('certificates', Certificate);
/** Only which there are. */
export const certificateNames = collection('certificates', z.object({ _id: CertificateId }));
export const certificateTemplates = collection('certificateTemplates', CertificateTemplate);

/** The last number that was given in a series of serials. */
export const SerialSeries = z.object({
  _id: z.string(),
  series: z.string(),
  last: z.int().check(z.nonnegative()),
});
export const serialSeries = collection('serialSeries', SerialSeries);

/** Earned, but the name cannot be printed as it is written: an organizer issues it in another writing. */
export const CertificateHold = z.object({
  _id: z.string(),
  templateId: TemplateId,
  trainingId: TrainingId,
  ordinal: Ordinal,
  personId: PersonId,
  name: z.string(),
  characters: z.string(),
  at: Instant,
});
export const certificateHolds = collection('certificateHolds', CertificateHold);

/** Whether somebody lets the administrators of their unit see their certificates. */
export const CertificateShare = z.object({
  _id: PersonId,
  isShared: z.boolean(),
  /** The units that had claimed them then, whose consent it is; where there was none, it is for whoever claims them. */
  unitIds: z.array(UnitId),
  at: Instant,
});
export type CertificateShare = z.infer<typeof CertificateShare>;
export const certificateShares = collection('certificateShares', CertificateShare);

/** A ZIP that waits in storage to be downloaded, and is removed afterwards. */
export const CertificateZip = z.object({
  _id: z.string(),
  unitId: UnitId,
  by: PersonId,
  file: CloudFile,
  at: Instant,
});
export const certificateZips = collection('certificateZips', CertificateZip);

/** A pair of keys; a retired one has lost its private part and signs nothing more. Never part of an answer. */
export const SigningKey = z.object({
  _id: z.string(),
  ordinal: z.int().check(z.positive()),
  keyId: KeyId,
  /** 32 bytes, base64url. */
  publicKey: z.string(),
  /** PKCS #8, base64. */
  privateKey: z.optional(z.string()),
  since: Instant,
});
export type SigningKey = z.infer<typeof SigningKey>;
export const signingKeys = collection('signingKeys', SigningKey);

/** How often somebody has looked up serials on a day. */
export const SerialLookups = z.object({ _id: z.string(), count: z.int(), at: Instant });
export const serialLookups = collection('serialLookups', SerialLookups);

/** How far the upkeep has come with issuing. */
export const IssuingProgress = z.object({
  _id: z.literal('issuing'),
  templateId: z.string(),
  /** The last registration looked at; empty at the start of a template. */
  after: z.string(),
});
export const issuingProgress = collection('settings', IssuingProgress);

/** The ordinary link in front of check codes, e.g. `https://…/c`; without it the QR code holds the scene alone. */
export const VerifyLink = z.object({
  _id: z.literal('verifyLink'),
  url: z.string().check(z.regex(/^https:\/\/[^\s?#]{1,100}$/)),
});
export const verifyLinks = collection('settings', VerifyLink);

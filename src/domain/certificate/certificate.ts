import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { Reason } from '../registration/registration';
import * as z from '../z';
import { CheckCode, Printed, Serial } from './printed';
import { EarnRule, Ordinal, Style, templateIdOf } from './template';

/** `trainingId:ordinal:personId:issue`: a reissue is a document of its own. */
export const CertificateId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,24}:[1-9]:p[0-9a-f]{24}:[1-9][0-9]{0,2}$/))
  .brand<'CertificateId'>();
export type CertificateId = z.infer<typeof CertificateId>;

export const certificateIdOf = (
  trainingId: TrainingId,
  ordinal: Ordinal,
  personId: PersonId,
  issue = 1,
): CertificateId =>
  CertificateId.parse(`${templateIdOf(trainingId, ordinal)}:${personId}:${issue}`);

/** Names the key of a signature, e.g. `2026-1-5f0c9a1e`. */
export const KeyId = z
  .string()
  .check(z.regex(/^[0-9]{4}-[0-9]{1,4}-[0-9a-f]{8}$/))
  .brand<'KeyId'>();
export type KeyId = z.infer<typeof KeyId>;

const base = {
  _id: CertificateId,
  trainingId: TrainingId,
  ordinal: Ordinal,
  personId: PersonId,
  /** From 1; the next one replaces it. */
  issue: z.int().check(z.positive()),
  /** Calendar year in which it was issued, and its credit hours, for the yearly list. */
  year: z.int(),
  hours: z.int(),
  rule: EarnRule,
  code: CheckCode,
  serial: Serial,
  printed: Printed,
  style: Style,
  /** The canonical form (RFC 8785) of what was printed, just as it was signed (Ed25519). */
  signed: z.string(),
  keyId: KeyId,
  /** In base64url. */
  signature: z.string(),
  /** Proof of its badge, in base58btc, made by the same key. */
  badgeProof: z.string(),
  issuedAt: Instant,
  /** Who issued it; absent where the rule itself did. */
  issuedBy: z.optional(PersonId),
  /** Found by: name, pinyin, phone, serial. */
  keys: z.array(z.string()),
};
const end = { endedAt: Instant, endedBy: PersonId, reason: Reason };

/** A certificate stands, was revoked, or was replaced by a new issue; nothing leads back. */
export const Certificate = z.discriminatedUnion('status', [
  z.object({ ...base, status: z.literal('issued') }),
  z.object({ ...base, ...end, status: z.literal('revoked') }),
  z.object({ ...base, ...end, status: z.literal('replaced') }),
]);
export type Certificate = z.infer<typeof Certificate>;
export const CERTIFICATE_STATUSES = [
  'issued',
  'revoked',
  'replaced',
] as const satisfies readonly Certificate['status'][];

type End = { readonly at: Instant; readonly by: PersonId; readonly reason: string };
type Issued = Extract<Certificate, { status: 'issued' }>;

/** Takes it back, or lets the next issue take its place. */
export const ended = (
  certificate: Issued,
  status: 'revoked' | 'replaced',
  { at, by, reason }: End,
): Certificate => ({ ...certificate, status, endedAt: at, endedBy: by, reason });

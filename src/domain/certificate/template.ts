import { Instant } from '../calendar';
import { CloudFile, PersonId, TrainingId } from '../ids';
import { line, paragraph } from '../plainText';
import * as z from '../z';

/** Which certificate of a training, in the order in which the training names them, from 1 (L7: two). */
export const Ordinal = z.int().check(z.minimum(1), z.maximum(9));
export type Ordinal = z.infer<typeof Ordinal>;

/** `trainingId:ordinal`. */
export const TemplateId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,24}:[1-9]$/))
  .brand<'TemplateId'>();
export type TemplateId = z.infer<typeof TemplateId>;

export const templateIdOf = (trainingId: TrainingId, ordinal: Ordinal): TemplateId =>
  TemplateId.parse(`${trainingId}:${ordinal}`);

/** What has to be done for it: all courses and the survey (O7), all courses, or all required sessions (L7). */
export const EarnRule = z.enum(['coursesAndSurvey', 'courses', 'attendance']);
export type EarnRule = z.infer<typeof EarnRule>;

/** What stands for a value in a text of the template, as `{name}`. */
export const FIELDS = [
  'name',
  'unit',
  'training',
  'from',
  'until',
  'hours',
  'issuer',
  'issuedOn',
  'serial',
] as const;
export const Field = z.enum(FIELDS);
export type Field = z.infer<typeof Field>;

const Colour = z.string().check(z.regex(/^#[0-9A-F]{6}$/));

/** Drawn by the layout itself, marked as a sample; a picture in cloud storage; or none. */
export const Seal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** `ring` runs around the star, `mark` stands under it. */
  z.object({ kind: z.literal('drawn'), ring: line(24), mark: line(6) }),
  /** PNG, square, at least 600 pixels wide, transparent where there is no ink. */
  z.object({ kind: z.literal('picture'), file: CloudFile }),
]);
export type Seal = z.infer<typeof Seal>;

/** What is printed on a certificate and how: data that an organizer edits. Lengths in characters. */
export const TemplateContent = z.object({
  title: line(30),
  /** Under the title, in small letters. */
  subtitle: z.optional(line(60)),
  issuer: line(60),
  /** The text, with fields; must name {name} and {training}. A line break begins a paragraph. */
  text: paragraph(400),
  /** Must hold {serial}. */
  serialLine: line(60),
  /** Must hold {issuedOn}. */
  dateLine: line(60),
  /** Beside the QR code. */
  scanNote: line(40),
  /** Above the issuer, e.g. office and name of who signs. */
  signatureLine: z.optional(line(60)),
  colours: z.object({ ink: Colour, accent: Colour, paper: Colour }),
  frame: z.enum(['double', 'single', 'none']),
  seal: Seal,
  /** `{year}` of the issue, `{n:05}` the number with at least five digits. */
  serialPattern: line(40),
  rule: EarnRule,
});
export type TemplateContent = z.infer<typeof TemplateContent>;

/** How a certificate looks, beside what it says; kept with each, so that it stays as it was issued. */
export const Style = z.pick(TemplateContent, { colours: true, frame: true, seal: true });
export type Style = z.infer<typeof Style>;

export const CertificateTemplate = z.object({
  ...TemplateContent.shape,
  _id: TemplateId,
  trainingId: TrainingId,
  ordinal: Ordinal,
  /** Counts the changes; who saves names the one they have seen. */
  revision: z.int().check(z.positive()),
  changedAt: Instant,
  changedBy: PersonId,
});
export type CertificateTemplate = z.infer<typeof CertificateTemplate>;

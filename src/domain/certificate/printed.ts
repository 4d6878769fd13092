import { CivilDate } from '../calendar';
import * as z from '../z';

/** What the QR code carries: 16 letters and digits that nobody guesses, none that looks like another. */
export const CheckCode = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/))
  .brand<'CheckCode'>();
export type CheckCode = z.infer<typeof CheckCode>;

/** A serial as printed, e.g. `中图学培〔2026〕00017`; unique over all certificates. */
export const Serial = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(60, { abort: true }), z.regex(/^[^<>{}\s]+$/))
  .brand<'Serial'>();
export type Serial = z.infer<typeof Serial>;

/**
 * All that is printed on a certificate, and nothing else: this is what is signed, and what a verification shows.
 * `unit`, `from`, `until` and `hours` are there only where a text of the template prints them.
 */
export const Printed = z.object({
  version: z.literal(1),
  code: CheckCode,
  serial: Serial,
  title: z.string(),
  subtitle: z.optional(z.string()),
  issuer: z.string(),
  name: z.string(),
  training: z.string(),
  unit: z.optional(z.string()),
  from: z.optional(CivilDate),
  until: z.optional(CivilDate),
  hours: z.optional(z.int()),
  issuedOn: CivilDate,
  /** The paragraphs as printed, all fields filled in. */
  text: z.string(),
  serialLine: z.string(),
  dateLine: z.string(),
  scanNote: z.string(),
  signatureLine: z.optional(z.string()),
});
export type Printed = z.infer<typeof Printed>;
export const PrintedField = z.keyof(Printed);
export type PrintedField = z.infer<typeof PrintedField>;

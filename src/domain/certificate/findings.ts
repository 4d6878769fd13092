import * as z from '../z';
import { Field } from './template';

/** What the check of a template says. What blocks keeps it from being saved. */
export const TemplateFinding = z.discriminatedUnion('code', [
  /** A text lacks a field that must be printed. */
  z.object({ code: z.literal('FIELD_MISSING'), blocks: z.literal(true), field: Field }),
  /** Something in braces is no field. */
  z.object({ code: z.literal('FIELD_UNKNOWN'), blocks: z.literal(true), written: z.string() }),
  /** The training does not state what the field stands for (X11). */
  z.object({ code: z.literal('FIELD_WITHOUT_VALUE'), blocks: z.literal(true), field: Field }),
  z.object({
    code: z.literal('PATTERN_WRONG'),
    blocks: z.literal(true),
    because: z.enum(['number', 'digits', 'braces', 'space']),
  }),
  /** Numbers go on in the next year where the pattern does not name the year. */
  z.object({ code: z.literal('PATTERN_WITHOUT_YEAR'), blocks: z.literal(false) }),
  z.object({ code: z.literal('TOO_LONG'), blocks: z.literal(true), part: z.string() }),
  /** The font has no such characters. */
  z.object({ code: z.literal('UNPRINTABLE'), blocks: z.literal(true), characters: z.string() }),
  z.object({ code: z.literal('CONTRAST_LOW'), blocks: z.literal(true) }),
  /** The picture is missing, no PNG, too small or too large. */
  z.object({
    code: z.literal('SEAL_UNFIT'),
    blocks: z.literal(true),
    because: z.enum(['missing', 'kind', 'small', 'large']),
  }),
  /** A drawn seal is a sample. */
  z.object({ code: z.literal('SEAL_IS_SAMPLE'), blocks: z.literal(false) }),
]);
export type TemplateFinding = z.infer<typeof TemplateFinding>;

import { CreditCodeRefusal } from '#domain/unit/creditCode';
import * as z from '#domain/z';

/**
 * Who may make a call. `visitor`: anybody with WeChat's identity; `signedUp`: has a profile; `organizer`: of some
 * training; `society`: reviewer or finance somewhere; `administrator`. What exactly somebody may touch, the call decides.
 */
export type Who = 'visitor' | 'signedUp' | 'organizer' | 'society' | 'administrator';

export interface Call<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Refusal extends RefusalSchema = RefusalSchema,
  W extends Who = Who,
> {
  /** The cloud function that serves it. */
  readonly fn: FunctionName;
  readonly name: string;
  readonly summary: string;
  readonly who: W;
  readonly input: Input;
  readonly output: Output;
  /** What the call may refuse, beside the common refusals. */
  readonly refusals: readonly Refusal[];
}

export type RefusalSchema = z.ZodMiniObject<{ code: z.ZodMiniLiteral<string> }>;

export type FunctionName =
  | 'person'
  | 'training'
  | 'review'
  | 'organize'
  | 'member'
  | 'unit'
  | 'society'
  | 'role'
  | 'order'
  | 'finance'
  | 'room'
  | 'lodging'
  | 'study'
  | 'survey'
  | 'certificate';

export type InputOf<C extends Call> = z.output<C['input']>;
/** What a caller writes, before trimming and defaults. */
export type InputGiven<C extends Call> = z.input<C['input']>;
export type OutputOf<C extends Call> = z.output<C['output']>;
/** What a caller must handle: the call's own refusals and the common ones. */
export type RefusalOf<C extends Call> = OwnRefusalOf<C> | CommonRefusal;
export type OwnRefusalOf<C extends Call> = z.output<C['refusals'][number]>;

/** Keeps the exact types of a call. */
export const call = <
  const Input extends z.ZodMiniType,
  const Output extends z.ZodMiniType,
  const W extends Who,
  const Refusal extends RefusalSchema = never,
>(
  definition: Call<Input, Output, Refusal, W>,
): Call<Input, Output, Refusal, W> => definition;

/** Why an input is refused. `limit` is the bound that was missed, in characters or as a number. */
export const InputInvalid = z.object({
  code: z.literal('INPUT_INVALID'),
  /** Path of the first wrong field, e.g. `profile.name`; empty for the input itself. */
  field: z.string(),
  rule: z.enum([
    'missing',
    'type',
    'tooShort',
    'tooLong',
    'tooSmall',
    'tooBig',
    'characters',
    'value',
    'unknownField',
  ]),
  limit: z.optional(z.number()),
  /** What exactly is wrong with a unified social credit code: its length, a position, the check digit (U). */
  creditCode: z.optional(CreditCodeRefusal),
});
export type InputInvalid = z.infer<typeof InputInvalid>;

/** Refusals that any call may answer. */
export const COMMON_REFUSALS = [
  InputInvalid,
  z.object({ code: z.literal('CALL_UNKNOWN') }),
  z.object({ code: z.literal('NOT_IDENTIFIED') }),
  z.object({ code: z.literal('NOT_SIGNED_UP') }),
  z.object({ code: z.literal('NOT_ALLOWED') }),
  z.object({ code: z.literal('BUSY') }),
  z.object({ code: z.literal('INTERNAL'), reference: z.string() }),
] as const;
export type CommonRefusal = z.output<(typeof COMMON_REFUSALS)[number]>;

/** What travels back. `message` is the Chinese sentence for the refusal. */
export type Answer<Value = unknown, Refusal extends { code: string } = { code: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly message: string };

import { Instant } from '../calendar';
import * as z from '../z';
import { KeyId } from './certificate';
import { Printed, PrintedField } from './printed';

/** Where something is not as it was signed; `signature` where nothing more can be told. */
export const Differing = z.union([PrintedField, z.enum(['signature', 'other'])]);
export type Differing = z.infer<typeof Differing>;

/**
 * What a verification finds. `printed` is what was signed: whoever has the paper in hand compares. `tampered` tells what
 * differs from it; `printed` is missing there when nothing signed is left to compare with.
 */
export const Verification = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('valid'), printed: Printed, keyId: KeyId }),
  z.object({
    outcome: z.literal('revoked'),
    printed: Printed,
    keyId: KeyId,
    at: Instant,
    reason: z.string(),
  }),
  /** A newer one with corrected words has taken its place. */
  z.object({ outcome: z.literal('replaced'), printed: Printed, keyId: KeyId, at: Instant }),
  z.object({ outcome: z.literal('unknown') }),
  z.object({
    outcome: z.literal('tampered'),
    differs: z.array(Differing),
    printed: z.optional(Printed),
  }),
  /** Signed by a key that is none of ours. */
  z.object({ outcome: z.literal('foreignKey'), keyId: z.string() }),
]);
export type Verification = z.infer<typeof Verification>;

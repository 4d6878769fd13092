import { CivilDate } from '../calendar';
import { MembershipEvidence } from '../member/evidence';
import { Fen } from '../money';
import * as z from '../z';

const base = {
  fen: Fen,
  /** The day of the registration, whose earlier days count (M11). */
  asOf: CivilDate,
  /** Whose dues count: the year in which the training begins. */
  duesYear: z.int(),
};

/** What one person pays for a training, with the evidence where it is the member's price (M11). */
export const Price = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('member'), evidence: MembershipEvidence }),
  z.object({ ...base, kind: z.literal('nonMember') }),
]);
export type Price = z.infer<typeof Price>;

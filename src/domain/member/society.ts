import { YearlyFen } from '../money';
import { line } from '../plainText';
import { BankAccount } from '../training/training';
import * as z from '../z';

/** A provincial society by the code of its province, e.g. `province-420000`, or a branch of the Society. */
export const SocietyId = z
  .string()
  .check(z.regex(/^(?:province-[1-8]\d0000|branch-[a-z0-9-]{1,24})$/))
  .brand<'SocietyId'>();
export type SocietyId = z.infer<typeof SocietyId>;

/**
 * A provincial society or branch: recommends units, reviews persons without a member unit and collects their dues
 * (U, M5). Without `account` it tells applicants itself how to pay.
 */
export const Society = z.object({
  _id: SocietyId,
  name: line(60),
  kind: z.enum(['province', 'branch']),
  phone: z.optional(z.string().check(z.regex(/^[0-9-]{7,20}$/))),
  account: z.optional(BankAccount),
  /** What a person pays per year; without it the Society's own figure counts. */
  yearlyFen: z.optional(YearlyFen),
  /** An account or figure that nobody has confirmed (X1, X2). */
  sample: z.optional(z.literal(true)),
});
export type Society = z.infer<typeof Society>;

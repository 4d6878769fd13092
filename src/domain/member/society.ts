import { ProvinceCode } from '../person/profile';
import * as z from '../z';

/** A branch of the Society, one of a list that is data. */
const BranchId = z
  .string()
  .check(z.regex(/^b[a-z0-9-]{1,32}$/))
  .brand<'BranchId'>();

/** Who recommends a unit, and who reviews a person without a member unit: a provincial society or a branch (U, M5). */
export const Society = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('province'), province: ProvinceCode }),
  z.object({ kind: z.literal('branch'), branchId: BranchId }),
]);

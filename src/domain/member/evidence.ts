import { CivilDate, plusDays } from '../calendar';
import { UnitId } from '../ids';
import * as z from '../z';
import { Term } from './term';

/** The days on which everything a term stands on was finished. */
export const DuesEvidence = z.object({
  term: Term,
  appliedOn: CivilDate,
  preliminarilyApprovedOn: CivilDate,
  paidOn: CivilDate,
  recordedOn: CivilDate,
  finallyApprovedOn: CivilDate,
});
export type DuesEvidence = z.infer<typeof DuesEvidence>;

/** Why somebody is a member; stored with the registration that had the member's price (M11). */
export const MembershipEvidence = z.discriminatedUnion('path', [
  z.object({ path: z.literal('society'), dues: DuesEvidence }),
  z.object({
    path: z.literal('unit'),
    unitId: UnitId,
    /** As it was called when the person asked. */
    unitName: z.string(),
    requestedOn: CivilDate,
    claimedOn: CivilDate,
    dues: DuesEvidence,
  }),
]);
export type MembershipEvidence = z.infer<typeof MembershipEvidence>;

/** The day after the last of all that had to be finished: the first on which the evidence counts (M11). */
export function countsFrom(evidence: MembershipEvidence): CivilDate {
  const { term: _term, ...finished } = evidence.dues;
  const claim = evidence.path === 'unit' ? [evidence.requestedOn, evidence.claimedOn] : [];
  const last = [...Object.values(finished), ...claim].reduce((a, b) => (a > b ? a : b));
  return plusDays(last, 1);
}

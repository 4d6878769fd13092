import { civilDateOf, type Instant } from '../calendar';
import { PersonId, UnitId } from '../ids';
import { Applicant } from '../registration/registration';
import { err, ok, type Result } from '../result';
import * as z from '../z';
import { Claim, requestedBy, type UnitNotMember, unitNotMember } from './claim';
import { Years } from './dues';
import { DuesReview, isOpen } from './duesReview';
import { type Act, type AlreadyDecided, submitAgain, submitted } from './duesTransitions';
import { Society } from './society';
import type { Term } from './term';

/** One per person and number of the attempt, from 1: `personId:number`. */
const MembershipId = z
  .string()
  .check(z.regex(/^p[0-9a-f]{24}:[1-9]\d{0,3}$/))
  .brand<'MembershipId'>();
type MembershipId = z.infer<typeof MembershipId>;

const base = { _id: MembershipId, personId: PersonId };

const UnitPath = z.object({ ...base, path: z.literal('unit'), unitId: UnitId, claim: Claim });
const SocietyPath = z.object({
  ...base,
  path: z.literal('society'),
  society: Society,
  applicant: Applicant,
  years: Years,
  review: DuesReview,
});

/** One way of a person into the Society: claimed by their unit (M4), or by a society and their own dues (M5). */
export const PersonMembership = z.discriminatedUnion('path', [UnitPath, SocietyPath]);
export type PersonMembership = z.infer<typeof PersonMembership>;
type UnitPath = z.infer<typeof UnitPath>;
type SocietyPath = z.infer<typeof SocietyPath>;

const idAfter = (earlier: readonly PersonMembership[], person: PersonId): MembershipId =>
  `${person}:${earlier.length + 1}` as MembershipId;

const holds = ({ status }: Claim): boolean => status === 'requested' || status === 'claimed';

/** Asks the unit to be claimed. One unit at a time: who is waiting or claimed elsewhere is told where (M4). */
export function requestClaim(
  earlier: readonly PersonMembership[],
  personId: PersonId,
  unit: { readonly id: UnitId; readonly term: Term | undefined },
  at: Instant,
): Result<UnitPath, UnitNotMember | { code: 'CLAIM_OPEN'; unitId: UnitId }> {
  const open = earlier.find((one): one is UnitPath => one.path === 'unit' && holds(one.claim));
  if (open) return err({ code: 'CLAIM_OPEN', unitId: open.unitId });
  const refusal = unitNotMember(unit.term, civilDateOf(at));
  if (refusal) return err(refusal);
  const _id = idAfter(earlier, personId);
  return ok({ _id, personId, path: 'unit', unitId: unit.id, claim: requestedBy(personId, at) });
}

/** What a person says when they apply through a society. */
export type SocietyRequest = Pick<SocietyPath, 'society' | 'applicant' | 'years'>;

/** Applies through the society of the region or a branch; a renewal is an application of its own (M5, M9). */
export function applyThroughSociety(
  earlier: readonly PersonMembership[],
  personId: PersonId,
  request: SocietyRequest,
  at: Instant,
): Result<SocietyPath, { code: 'APPLICATION_OPEN'; applicationId: string }> {
  const open = earlier.find((one) => one.path === 'society' && isOpen(one.review));
  if (open) return err({ code: 'APPLICATION_OPEN', applicationId: open._id });
  const _id = idAfter(earlier, personId);
  return ok({ _id, personId, path: 'society', ...request, review: submitted(personId, at) });
}

/** An application that was returned comes again with what was corrected. */
export function correctApplication(
  application: SocietyPath,
  request: SocietyRequest,
  act: Act,
): Result<SocietyPath, AlreadyDecided> {
  const again = submitAgain(application.review, act);
  return again.ok ? ok({ ...application, ...request, review: again.value }) : again;
}

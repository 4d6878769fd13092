import { civilDateOf, type Instant } from '../calendar';
import { PersonId, UnitId } from '../ids';
import { Applicant } from '../registration/registration';
import { err, ok, type Result } from '../result';
import * as z from '../z';
import { Claim, requestedBy, type UnitNotMember, unitNotMember } from './claim';
import { Years } from './dues';
import { DuesReview, isOpen } from './duesReview';
import { type Act, type ApplicationDecided, submitAgain, submitted } from './duesTransitions';
import { SocietyId } from './society';
import { coveredBy, type Term } from './term';

/** One per person and number of the attempt, from 1: `personId:number`. */
export const MembershipId = z
  .string()
  .check(z.regex(/^p[0-9a-f]{24}:[1-9]\d{0,3}$/))
  .brand<'MembershipId'>();
export type MembershipId = z.infer<typeof MembershipId>;

const base = {
  _id: MembershipId,
  personId: PersonId,
  /** The person as they were when they last said so. */
  applicant: Applicant,
  /** What a search finds it by. */
  keys: z.array(z.string()),
};

const UnitPath = z.object({
  ...base,
  path: z.literal('unit'),
  unitId: UnitId,
  unitName: z.string(),
  claim: Claim,
});
const SocietyPath = z.object({
  ...base,
  path: z.literal('society'),
  societyId: SocietyId,
  years: Years,
  review: DuesReview,
});

/** One way of a person into the Society: claimed by their unit (M4), or by a society and their own dues (M5). */
export const PersonMembership = z.discriminatedUnion('path', [UnitPath, SocietyPath]);
export type PersonMembership = z.infer<typeof PersonMembership>;
export type UnitPath = z.infer<typeof UnitPath>;
export type SocietyPath = z.infer<typeof SocietyPath>;

const idAfter = (earlier: readonly PersonMembership[], person: PersonId): MembershipId =>
  `${person}:${earlier.length + 1}` as MembershipId;

const holds = ({ status }: Claim): boolean => status === 'requested' || status === 'claimed';

/** Who asks, as the search and the reviewers know them. */
export interface Asking {
  readonly personId: PersonId;
  readonly applicant: Applicant;
  readonly keys: readonly string[];
}

/** Asks the unit to be claimed. One unit at a time: who is waiting or claimed elsewhere is told where (M4). */
export function requestClaim(
  earlier: readonly PersonMembership[],
  { personId, applicant, keys }: Asking,
  unit: { readonly _id: UnitId; readonly name: string; readonly terms: readonly Term[] },
  at: Instant,
): Result<UnitPath, UnitNotMember | { code: 'CLAIM_OPEN'; unitId: UnitId; unitName: string }> {
  const open = earlier.find((one): one is UnitPath => one.path === 'unit' && holds(one.claim));
  if (open) return err({ code: 'CLAIM_OPEN', unitId: open.unitId, unitName: open.unitName });
  const refusal = unitNotMember(unit.terms, civilDateOf(at));
  if (refusal) return err(refusal);
  return ok({
    _id: idAfter(earlier, personId),
    personId,
    applicant,
    keys: [...keys],
    path: 'unit',
    unitId: unit._id,
    unitName: unit.name,
    claim: requestedBy(personId, at),
  });
}

/** What a person says when they apply through a society. */
export type SocietyRequest = Pick<SocietyPath, 'societyId' | 'years'>;

export interface ApplicationOpen {
  code: 'APPLICATION_OPEN';
  applicationId: string;
}

/**
 * Applies through the society of the region or a branch; a renewal is an application of its own (M5, M9). Who is claimed
 * by a unit that is a member pays no dues of their own (M4), `unitTerms` being that unit's.
 */
export function applyThroughSociety(
  earlier: readonly PersonMembership[],
  { personId, applicant, keys }: Asking,
  request: SocietyRequest,
  { at, unitTerms }: { at: Instant; unitTerms: readonly Term[] },
): Result<SocietyPath, ApplicationOpen | { code: 'DUES_NOT_NEEDED'; unitName: string }> {
  const open = earlier.find((one) => one.path === 'society' && isOpen(one.review));
  if (open) return err({ code: 'APPLICATION_OPEN', applicationId: open._id });
  const claimed = claimedBy(earlier);
  if (claimed && coveredBy(unitTerms, civilDateOf(at)))
    return err({ code: 'DUES_NOT_NEEDED', unitName: claimed.unitName });
  return ok({
    _id: idAfter(earlier, personId),
    personId,
    applicant,
    keys: [...keys],
    path: 'society',
    ...request,
    review: submitted(personId, at),
  });
}

/** The unit that has claimed the person, if one has and has not released them. */
export const claimedBy = (memberships: readonly PersonMembership[]): UnitPath | undefined =>
  memberships.find((one): one is UnitPath => one.path === 'unit' && one.claim.status === 'claimed');

/**
 * A claim that holds and an application that still has to be reviewed show the person as they are; from the preliminary
 * approval on the name of the transfer's remark stands, and what has ended stays as it was.
 */
export const followsProfile = (one: PersonMembership): boolean =>
  one.path === 'unit'
    ? holds(one.claim)
    : one.review.status === 'submitted' || one.review.status === 'returned';

/** The same membership with the person as they are now. */
export const retold = <One extends PersonMembership>(
  one: One,
  { applicant, keys }: Asking,
): One => ({
  ...one,
  applicant,
  keys: [...keys],
});

/** An application that was returned comes again with what was corrected and today's profile. */
export function correctApplication(
  application: SocietyPath,
  { applicant, keys }: Asking,
  request: SocietyRequest,
  act: Act,
): Result<SocietyPath, ApplicationDecided> {
  const again = submitAgain(application.review, act);
  if (!again.ok) return again;
  return ok({ ...application, applicant, keys: [...keys], ...request, review: again.value });
}

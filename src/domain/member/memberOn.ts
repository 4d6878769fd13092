import { CivilDate, civilDateOf } from '../calendar';
import { UnitId } from '../ids';
import * as z from '../z';
import type { Claim } from './claim';
import { type DuesReview, isApproved, type Revocation } from './duesReview';
import type { PersonMembership } from './personMembership';
import { covers, Term } from './term';
import type { UnitApplication } from './unitApplication';

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
    requestedOn: CivilDate,
    claimedOn: CivilDate,
    dues: DuesEvidence,
  }),
]);
export type MembershipEvidence = z.infer<typeof MembershipEvidence>;

export type MemberStatus =
  { readonly member: false } | { readonly member: true; readonly evidence: MembershipEvidence };

/** All of one person's memberships, and all applications of the units in them. */
export interface MembershipHistory {
  readonly memberships: readonly PersonMembership[];
  readonly unitApplications: readonly UnitApplication[];
}

type Given = Omit<Revocation, 'revoked' | 'reason'> & Partial<Pick<Revocation, 'revoked'>>;

/** Every term that was ever given, those taken back as well. */
const givenIn = (reviews: readonly DuesReview[]): readonly Given[] =>
  reviews.flatMap((review): readonly Given[] => [
    ...(isApproved(review) ? [review] : []),
    ...(review.revocations ?? []),
  ]);

const evidenceOf = ({ term, submittedAt, preliminary, payment, final }: Given): DuesEvidence => ({
  term,
  appliedOn: civilDateOf(submittedAt),
  preliminarilyApprovedOn: civilDateOf(preliminary.at),
  paidOn: payment.paidOn,
  recordedOn: civilDateOf(payment.recorded.at),
  finallyApprovedOn: civilDateOf(final.at),
});

/** All was finished on earlier days, and nothing was taken back by that day. */
function standsOn(given: Given, day: CivilDate): boolean {
  const { term: _term, ...finished } = evidenceOf(given);
  const isRevoked = given.revoked !== undefined && day >= civilDateOf(given.revoked.at);
  return !isRevoked && Object.values(finished).every((on) => on < day);
}

/** The dues that make that day a member's: the term covers it and all was finished on earlier days (M11). */
export function duesOn(reviews: readonly DuesReview[], day: CivilDate): DuesEvidence | undefined {
  const given = givenIn(reviews).find((one) => covers(one.term, day) && standsOn(one, day));
  return given && evidenceOf(given);
}

/** From the day after the claim to the day before the release. */
function claimOn(
  claim: Claim,
  day: CivilDate,
): { requestedOn: CivilDate; claimedOn: CivilDate } | undefined {
  if (claim.status !== 'claimed' && claim.status !== 'released') return undefined;
  if (claim.status === 'released' && day >= civilDateOf(claim.released.at)) return undefined;
  const requestedOn = civilDateOf(claim.requested.at);
  const claimedOn = civilDateOf(claim.claimed.at);
  return requestedOn < day && claimedOn < day ? { requestedOn, claimedOn } : undefined;
}

function throughUnit(history: MembershipHistory, day: CivilDate): MembershipEvidence | undefined {
  for (const membership of history.memberships) {
    if (membership.path !== 'unit') continue;
    const { unitId, claim } = membership;
    const claimed = claimOn(claim, day);
    const reviews = history.unitApplications
      .filter((application) => application.unitId === unitId)
      .map(({ review }) => review);
    const dues = claimed && duesOn(reviews, day);
    if (dues) return { path: 'unit', unitId, ...claimed, dues };
  }
  return undefined;
}

function throughSociety(
  { memberships }: MembershipHistory,
  day: CivilDate,
): MembershipEvidence | undefined {
  const reviews = memberships.flatMap((one) => (one.path === 'society' ? [one.review] : []));
  const dues = duesOn(reviews, day);
  return dues && { path: 'society', dues };
}

/** Whether the person is a member on that day, and by which path and evidence; the unit's before their own (M11). */
export function memberOn(history: MembershipHistory, day: CivilDate): MemberStatus {
  const evidence = throughUnit(history, day) ?? throughSociety(history, day);
  return evidence ? { member: true, evidence } : { member: false };
}

import { type CivilDate, civilDateOf } from '../calendar';
import type { Claim } from './claim';
import { type DuesReview, isApproved, type Revocation } from './duesReview';
import type { DuesEvidence, MembershipEvidence } from './evidence';
import type { PersonMembership } from './personMembership';
import { covers, type Term } from './term';
import type { UnitApplication } from './unitApplication';

export type MemberStatus =
  { readonly member: false } | { readonly member: true; readonly evidence: MembershipEvidence };

/** All of one person's memberships, and all applications of the units in them. */
export interface MembershipHistory {
  readonly memberships: readonly PersonMembership[];
  readonly unitApplications: readonly UnitApplication[];
}

export type Given = Omit<Revocation, 'revoked' | 'reason'> & Partial<Pick<Revocation, 'revoked'>>;

/** Every term that was ever given, those taken back as well. */
export const givenIn = (reviews: readonly DuesReview[]): readonly Given[] =>
  reviews.flatMap((review): readonly Given[] => [
    ...(isApproved(review) ? [review] : []),
    ...(review.revocations ?? []),
  ]);

export const evidenceOf = ({
  term,
  submittedAt,
  preliminary,
  payment,
  final,
}: Given): DuesEvidence => ({
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

/** What somebody has to show: on which day it has to stand, and which terms count then. */
interface Asked {
  readonly day: CivilDate;
  readonly counts: (term: Term) => boolean;
}

function duesFor(reviews: readonly DuesReview[], { day, counts }: Asked): DuesEvidence | undefined {
  const given = givenIn(reviews).find((one) => counts(one.term) && standsOn(one, day));
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

function throughUnit(history: MembershipHistory, asked: Asked): MembershipEvidence | undefined {
  for (const membership of history.memberships) {
    if (membership.path !== 'unit') continue;
    const { unitId, unitName, claim } = membership;
    const claimed = claimOn(claim, asked.day);
    const reviews = history.unitApplications
      .filter((application) => application.unitId === unitId)
      .map(({ review }) => review);
    const dues = claimed && duesFor(reviews, asked);
    if (dues) return { path: 'unit', unitId, unitName, ...claimed, dues };
  }
  return undefined;
}

function throughSociety(
  { memberships }: MembershipHistory,
  asked: Asked,
): MembershipEvidence | undefined {
  const reviews = memberships.flatMap((one) => (one.path === 'society' ? [one.review] : []));
  const dues = duesFor(reviews, asked);
  return dues && { path: 'society', dues };
}

/** Whether what was asked can be shown, and by which path and evidence; the unit's before their own (M11). */
export function statusBy(history: MembershipHistory, asked: Asked): MemberStatus {
  const evidence = throughUnit(history, asked) ?? throughSociety(history, asked);
  return evidence ? { member: true, evidence } : { member: false };
}

/** Whether the person is a member on that day: a term covers it and all was finished on earlier days (M4, M5, M11). */
export const memberOn = (history: MembershipHistory, day: CivilDate): MemberStatus =>
  statusBy(history, { day, counts: (term) => covers(term, day) });

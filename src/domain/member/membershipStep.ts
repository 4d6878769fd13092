import { CivilDate, daysBetween, plusDays } from '../calendar';
import { UnitId } from '../ids';
import * as z from '../z';
import { type DuesReviewStatus, isOpen, latestTerm, termsOf } from './duesReview';
import type { MembershipEvidence } from './evidence';
import { memberOn, type MembershipHistory } from './memberOn';
import { type MemberPeriod, memberPeriods, periodOn } from './memberPeriods';
import { claimedBy, MembershipId, type SocietyPath, type UnitPath } from './personMembership';
import { coveredBy, latestOf, type Term } from './term';

/** From so many days before the end on a renewal is offered (M9). */
export const RENEWAL_DAYS = 60;

/** The ONE next thing on somebody's way to being, or staying, a member. */
export const MembershipStep = z.discriminatedUnion('kind', [
  /** What the person has to do. */
  z.object({ kind: z.literal('correct'), membershipId: MembershipId }),
  z.object({ kind: z.literal('pay'), membershipId: MembershipId }),
  /** `until`: the last day of the membership; `passed` once it is over. */
  z.object({ kind: z.literal('renew'), until: CivilDate, passed: z.boolean() }),
  z.object({ kind: z.literal('join') }),
  /** What others have to do. */
  z.object({ kind: z.literal('waitForUnit'), membershipId: MembershipId }),
  z.object({ kind: z.literal('waitForReview'), membershipId: MembershipId }),
  z.object({ kind: z.literal('waitForFinalReview'), membershipId: MembershipId }),
  /** The unit that claimed the person is a member no more, or will soon be none, and has to renew. */
  z.object({
    kind: z.literal('unitRenews'),
    unitId: UnitId,
    until: CivilDate,
    passed: z.boolean(),
  }),
  /** All was finished today (M11). */
  z.object({ kind: z.literal('fromTomorrow') }),
  z.object({ kind: z.literal('none') }),
]);
export type MembershipStep = z.infer<typeof MembershipStep>;

/** Somebody as a member on a day: by what, and from when until when without a gap. */
export interface Membership {
  readonly period: MemberPeriod;
  readonly evidence: MembershipEvidence;
}

/** Somebody's membership on that day with its evidence; undefined where they are no member (M11, M12). */
export function membershipOn(history: MembershipHistory, day: CivilDate): Membership | undefined {
  const status = memberOn(history, day);
  const period = periodOn(memberPeriods(history), day);
  return status.member && period ? { period, evidence: status.evidence } : undefined;
}

const openApplication = ({ memberships }: MembershipHistory): SocietyPath | undefined =>
  memberships.find((one): one is SocietyPath => one.path === 'society' && isOpen(one.review));

const openRequest = ({ memberships }: MembershipHistory): UnitPath | undefined =>
  memberships.find(
    (one): one is UnitPath => one.path === 'unit' && one.claim.status === 'requested',
  );

/** The terms of a unit as its applications say. */
export const termsOfUnit = (
  { unitApplications }: Pick<MembershipHistory, 'unitApplications'>,
  unitId: UnitId,
): readonly Term[] =>
  termsOf(unitApplications.filter((one) => one.unitId === unitId).map(({ review }) => review));

const STEPS: Readonly<Partial<Record<DuesReviewStatus, 'correct' | 'pay' | 'waitForFinalReview'>>> =
  {
    returned: 'correct',
    preliminarilyApproved: 'pay',
    paid: 'waitForFinalReview',
  };

const isNear = (today: CivilDate, until: CivilDate): boolean =>
  daysBetween(today, until) <= RENEWAL_DAYS;

/** The unit's own renewal, for somebody whom it has claimed; they pay nothing themselves (M4). */
function unitsStep(history: MembershipHistory, today: CivilDate): MembershipStep | undefined {
  const claimed = claimedBy(history.memberships);
  const until = claimed && latestOf(termsOfUnit(history, claimed.unitId))?.until;
  if (!claimed || until === undefined || !isNear(today, until)) return undefined;
  return { kind: 'unitRenews', unitId: claimed.unitId, until, passed: until < today };
}

function ownRenewal(
  { memberships }: MembershipHistory,
  today: CivilDate,
): MembershipStep | undefined {
  const reviews = memberships.flatMap((one) => (one.path === 'society' ? [one.review] : []));
  const until = latestTerm(reviews)?.until;
  if (until === undefined || !isNear(today, until)) return undefined;
  return { kind: 'renew', until, passed: until < today };
}

/** What comes next for a person, today's membership known (M4, M5, M9). */
export function membershipStep(history: MembershipHistory, today: CivilDate): MembershipStep {
  const claimed = claimedBy(history.memberships);
  const isFree = claimed && coveredBy(termsOfUnit(history, claimed.unitId), today);
  const application = openApplication(history);
  if (application && !isFree)
    return {
      kind: STEPS[application.review.status] ?? 'waitForReview',
      membershipId: application._id,
    };
  const request = openRequest(history);
  if (request) return { kind: 'waitForUnit', membershipId: request._id };
  const isMember = membershipOn(history, today) !== undefined;
  if (!isMember && membershipOn(history, plusDays(today, 1))) return { kind: 'fromTomorrow' };
  const unitRenews = unitsStep(history, today);
  if (unitRenews) return unitRenews;
  const renewal = isFree ? undefined : ownRenewal(history, today);
  return renewal ?? { kind: isMember ? 'none' : 'join' };
}

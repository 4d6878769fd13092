import { type CivilDate, plusDays } from '../calendar';
import type { UnitId } from '../ids';
import { yuan } from '../money';
import type { Result } from '../result';
import { type Claim, claimPerson, declinePerson, releasePerson } from './claim';
import { type DuesReview, isOpen, latestTerm, termsOf } from './duesReview';
import { type Act, decideFinally, decidePreliminarily, recordDues } from './duesTransitions';
import type { MembershipHistory } from './memberOn';
import {
  applyThroughSociety,
  claimedBy,
  type PersonMembership,
  requestClaim,
} from './personMembership';
import {
  applicant,
  applicationForm,
  asking,
  day,
  morning,
  registeredUnit,
  reviewer,
  societyId,
} from './samples.fixture';
import { applyAsUnit, type UnitApplication } from './unitApplication';

export const UNITS = ['u-a', 'u-b'] as UnitId[];
export type Subject = UnitId | 'self';

/** What happened, as somebody would note it in a diary. */
export type Note =
  | {
      readonly what: 'approved';
      readonly who: Subject;
      readonly on: CivilDate;
      readonly years: number;
    }
  | { readonly what: 'claimed' | 'released'; readonly who: UnitId; readonly on: CivilDate };

/** One person, two units, and a diary that the rules do not read. */
export interface World extends MembershipHistory {
  readonly today: CivilDate;
  readonly diary: readonly Note[];
}

export const BEGINNING: World = {
  today: day('2025-11-15'),
  memberships: [],
  unitApplications: [],
  diary: [],
};

export interface Step {
  readonly wait: number;
  readonly who: Subject;
  readonly years: number;
  /** `advance` applies, or does what comes next for the application that is open. */
  readonly act: 'advance' | 'reject' | 'request' | 'claim' | 'decline' | 'release';
}

const orBefore = <Value>(result: Result<Value, unknown>, before: Value): Value =>
  result.ok ? result.value : before;

export const reviewsOf = (world: MembershipHistory, who: Subject): readonly DuesReview[] =>
  who === 'self'
    ? world.memberships.flatMap((one) => (one.path === 'society' ? [one.review] : []))
    : world.unitApplications.filter((one) => one.unitId === who).map(({ review }) => review);

function reviewed(
  review: DuesReview,
  latest: ReturnType<typeof latestTerm>,
  step: Step,
  by: Act,
): DuesReview {
  const { years } = step;
  const reason = '理由';
  if (step.act === 'reject' && review.status === 'paid')
    return orBefore(decideFinally(review, { kind: 'reject', reason }, by), review);
  if (step.act === 'reject')
    return orBefore(decidePreliminarily(review, { kind: 'reject', reason }, by), review);
  if (review.status === 'paid')
    return orBefore(decideFinally(review, { kind: 'approve', latest }, by), review);
  if (review.status === 'preliminarilyApproved') {
    const received = { amountFen: review.dues.amountFen, paidOn: by.at.slice(0, 10) as CivilDate };
    return orBefore(recordDues(review, received, by), review);
  }
  const dues = { years, amountFen: yuan(years * 1000), remark: '会费' };
  return orBefore(decidePreliminarily(review, { kind: 'approve', dues }, by), review);
}

function apply(world: World, who: Subject, years: number): World {
  const at = morning(world.today);
  if (who === 'self') {
    const request = {
      societyId,
      years,
    };
    const claimed = claimedBy(world.memberships);
    const unitTerms = claimed ? termsOf(reviewsOf(world, claimed.unitId)) : [];
    const applied = applyThroughSociety(world.memberships, asking, request, { at, unitTerms });
    return applied.ok ? { ...world, memberships: [...world.memberships, applied.value] } : world;
  }
  const earlier = world.unitApplications.filter((one) => one.unitId === who);
  const form = { ...applicationForm, years };
  const applied = applyAsUnit(earlier, { ...registeredUnit, _id: who }, form, {
    by: applicant,
    at,
  });
  return applied.ok
    ? { ...world, unitApplications: [...world.unitApplications, applied.value] }
    : world;
}

function review(world: World, step: Step): World {
  const all = reviewsOf(world, step.who);
  const before = all.find(isOpen);
  if (!before) return step.act === 'advance' ? apply(world, step.who, step.years) : world;
  const by = { revision: before.revision, by: reviewer, at: morning(world.today) };
  const now = reviewed(before, latestTerm(all), step, by);
  const replaced = <Holder extends PersonMembership | UnitApplication>(holder: Holder): Holder =>
    'review' in holder && holder.review === before ? { ...holder, review: now } : holder;
  const diary: Note[] =
    now.status === 'approved'
      ? [{ what: 'approved', who: step.who, on: world.today, years: now.dues.years }]
      : [];
  return {
    ...world,
    memberships: world.memberships.map(replaced),
    unitApplications: world.unitApplications.map(replaced),
    diary: [...world.diary, ...diary],
  };
}

function decided(claim: Claim, world: World, unitId: UnitId, act: Step['act']): Claim {
  const by = { revision: claim.revision, by: reviewer, at: morning(world.today) };
  if (act === 'decline') return orBefore(declinePerson(claim, '理由', by), claim);
  if (act === 'release') return orBefore(releasePerson(claim, by), claim);
  return orBefore(claimPerson(claim, termsOf(reviewsOf(world, unitId)), by), claim);
}

function claim(world: World, unitId: UnitId, act: Step['act']): World {
  if (act === 'request') {
    const unit = { _id: unitId, name: unitId, terms: termsOf(reviewsOf(world, unitId)) };
    const asked = requestClaim(world.memberships, asking, unit, morning(world.today));
    return asked.ok ? { ...world, memberships: [...world.memberships, asked.value] } : world;
  }
  const diary = [...world.diary];
  const memberships = world.memberships.map((one) => {
    if (one.path !== 'unit' || one.unitId !== unitId) return one;
    const now = decided(one.claim, world, unitId, act);
    if (now !== one.claim && (now.status === 'claimed' || now.status === 'released'))
      diary.push({ what: now.status, who: unitId, on: world.today });
    return { ...one, claim: now };
  });
  return { ...world, memberships, diary };
}

/** The world after somebody tried something by the real rules; what is refused changes nothing but the day. */
export function after(world: World, step: Step): World {
  const moved = { ...world, today: plusDays(world.today, step.wait) };
  if (step.act === 'advance' || step.act === 'reject') return review(moved, step);
  return step.who === 'self' ? moved : claim(moved, step.who, step.act);
}

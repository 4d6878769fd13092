import { type CivilDate, instantIn, plusDays } from '../calendar';
import type { UnitId } from '../ids';
import {
  type ClaimAct,
  claimAfter,
  isReviewAct,
  type ReviewAct,
  reviewAfter,
} from './acts.fixture';
import { type Note, type ReviewNote, type Subject, UNITS } from './diary.fixture';
import type { Act } from './duesTransitions';
import { type DuesReview, latestTerm, termsOf } from './duesReview';
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
  registeredUnit,
  reviewer,
  societyId,
} from './samples.fixture';
import { applyAsUnit, type UnitApplication } from './unitApplication';

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

/** Somebody tries something, `wait` days after the last time. */
export interface Step {
  readonly wait: number;
  /** In Shanghai. */
  readonly hour: number;
  readonly who: Subject;
  readonly years: number;
  /** Which of several reviews that the act is possible for. */
  readonly pick: number;
  readonly act: ReviewAct | ClaimAct | 'request';
}

/** An act at the revision that stands now. */
const actOn = ({ today }: World, { hour }: Step, { revision }: { revision: number }): Act => ({
  revision,
  by: reviewer,
  at: instantIn(today, hour),
});

type Holder = PersonMembership | UnitApplication;

const holdersOf = (world: MembershipHistory, who: Subject): readonly Holder[] =>
  who === 'self'
    ? world.memberships
    : world.unitApplications.filter(({ unitId }) => unitId === who);

export const reviewsOf = (world: MembershipHistory, who: Subject): readonly DuesReview[] =>
  holdersOf(world, who).flatMap((holder) => ('review' in holder ? [holder.review] : []));

function apply(world: World, { who, years, hour }: Step): World {
  const at = instantIn(world.today, hour);
  const noted = (of: string): Pick<World, 'diary'> => ({
    diary: [...world.diary, { what: 'submitted', who, of, on: world.today }],
  });
  if (who === 'self') {
    const claimed = claimedBy(world.memberships);
    const unitTerms = claimed ? termsOf(reviewsOf(world, claimed.unitId)) : [];
    const request = { societyId, years };
    const applied = applyThroughSociety(world.memberships, asking, request, { at, unitTerms });
    if (!applied.ok) return world;
    const memberships = [...world.memberships, applied.value];
    return { ...world, memberships, ...noted(applied.value._id) };
  }
  const earlier = world.unitApplications.filter(({ unitId }) => unitId === who);
  const unit = { ...registeredUnit, _id: who };
  const form = { ...applicationForm, years };
  const applied = applyAsUnit(earlier, unit, form, { by: applicant, at });
  if (!applied.ok) return world;
  const unitApplications = [...world.unitApplications, applied.value];
  return { ...world, unitApplications, ...noted(applied.value._id) };
}

function noteOf(now: DuesReview, act: ReviewAct): ReviewNote {
  if (act !== 'advance') return act;
  if (now.status === 'submitted' || now.status === 'preliminarilyApproved' || now.status === 'paid')
    return now.status;
  throw new Error(`advanced to ${now.status}`);
}

function review(world: World, step: Step, act: ReviewAct): World {
  const { who, pick, years } = step;
  const { today, diary } = world;
  const decision = {
    latest: latestTerm(reviewsOf(world, who)),
    years,
    paidOn: plusDays(today, -(pick % 3)),
  };
  const possible = holdersOf(world, who).flatMap((holder) => {
    if (!('review' in holder)) return [];
    const result = reviewAfter(holder.review, act, decision, actOn(world, step, holder.review));
    return result.ok ? [{ of: holder._id, now: result.value }] : [];
  });
  const chosen = possible[pick % (possible.length || 1)];
  if (!chosen) return act === 'advance' ? apply(world, step) : world;
  const { of, now } = chosen;
  const replaced = <One extends Holder>(one: One): One =>
    one._id === of ? { ...one, review: now } : one;
  const happened = { who, of, on: today };
  const note: Note =
    now.status === 'approved'
      ? { what: 'approved', ...happened, years: now.dues.years }
      : { what: noteOf(now, act), ...happened };
  return {
    ...world,
    memberships: world.memberships.map(replaced),
    unitApplications: world.unitApplications.map(replaced),
    diary: [...diary, note],
  };
}

function request(world: World, who: UnitId, step: Step): World {
  const unit = { _id: who, name: who, terms: termsOf(reviewsOf(world, who)) };
  const at = instantIn(world.today, step.hour);
  const asked = requestClaim(world.memberships, asking, unit, at);
  return asked.ok ? { ...world, memberships: [...world.memberships, asked.value] } : world;
}

function claim(world: World, who: UnitId, step: Step, act: ClaimAct): World {
  const unitTerms = termsOf(reviewsOf(world, who));
  for (const one of world.memberships) {
    if (one.path !== 'unit' || one.unitId !== who) continue;
    const result = claimAfter(one.claim, act, unitTerms, actOn(world, step, one.claim));
    if (!result.ok) continue;
    const changed = { ...one, claim: result.value };
    const memberships = world.memberships.map((other) => (other === one ? changed : other));
    const what = result.value.status;
    const isNoted = what === 'claimed' || what === 'released';
    const notes: Note[] = isNoted ? [{ what, who, on: world.today }] : [];
    return { ...world, memberships, diary: [...world.diary, ...notes] };
  }
  return world;
}

/** The world after somebody tried something by the real rules; what is refused changes nothing but the day. */
export function after(world: World, step: Step): World {
  const moved = { ...world, today: plusDays(world.today, step.wait) };
  const { act, who } = step;
  if (isReviewAct(act)) return review(moved, step, act);
  const unit = who === 'self' ? UNITS[0]! : who;
  return act === 'request' ? request(moved, unit, step) : claim(moved, unit, step, act);
}

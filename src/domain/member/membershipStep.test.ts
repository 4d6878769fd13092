import type { Claim } from './claim';
import type { ApprovedReview, DuesReview } from './duesReview';
import { bySociety, byUnit, claimed, ofUnit, on, released } from './histories.fixture';
import { membershipOn, type MembershipStep, membershipStep } from './membershipStep';
import { applicant, day, reviewIn, unitId } from './samples.fixture';

const approved = reviewIn('approved') as ApprovedReview;
const requested: Claim = { status: 'requested', requested: on('2026-03-10'), revision: 1 };
const endOf2028 = day('2028-12-31');

const own = (review: DuesReview, today: string): MembershipStep =>
  membershipStep({ memberships: [bySociety(review)], unitApplications: [] }, day(today));
const atUnit = (claim: Claim, today: string): MembershipStep =>
  membershipStep(
    { memberships: [byUnit(claim)], unitApplications: [ofUnit(approved)] },
    day(today),
  );

it('is to join for whoever has not asked, was released or has withdrawn (M4, M5)', () => {
  const nothing = { memberships: [], unitApplications: [] };
  expect(membershipStep(nothing, day('2026-04-03'))).toEqual({ kind: 'join' });
  expect(atUnit(released, '2026-06-01')).toEqual({ kind: 'join' });
  expect(own(reviewIn('withdrawn'), '2026-04-03')).toEqual({ kind: 'join' });
});

it.each([
  ['submitted', 'waitForReview'],
  ['returned', 'correct'],
  ['preliminarilyApproved', 'pay'],
  ['paid', 'waitForFinalReview'],
] as const)('of an application that is %s is %s (M5)', (status, kind) => {
  expect(own(reviewIn(status), '2026-03-06')).toEqual({ kind, membershipId: `${applicant}:2` });
});

it('is to wait, for the unit or for tomorrow (M4, M11)', () => {
  expect(atUnit(requested, '2026-03-11').kind).toBe('waitForUnit');
  expect(atUnit(claimed, '2026-03-11')).toEqual({ kind: 'fromTomorrow' });
  expect(own(approved, '2026-03-05')).toEqual({ kind: 'fromTomorrow' });
});

it('is nothing for a member, until 60 days before the end (M9)', () => {
  expect(own(approved, '2026-03-06')).toEqual({ kind: 'none' });
  expect(own(approved, '2028-10-31')).toEqual({ kind: 'none' });
  const renew = { kind: 'renew', until: endOf2028 };
  expect(own(approved, '2028-11-01')).toEqual({ ...renew, passed: false });
  expect(own(approved, '2028-12-31')).toEqual({ ...renew, passed: false });
  expect(own(approved, '2029-01-01')).toEqual({ ...renew, passed: true });
});

it('is the unit’s renewal for whom it has claimed (M4, M9)', () => {
  expect(atUnit(claimed, '2026-03-12')).toEqual({ kind: 'none' });
  const renews = { kind: 'unitRenews', unitId, until: endOf2028 };
  expect(atUnit(claimed, '2028-11-01')).toEqual({ ...renews, passed: false });
  expect(atUnit(claimed, '2029-01-01')).toEqual({ ...renews, passed: true });
});

it('never asks dues of somebody whose unit has claimed them (M4)', () => {
  const memberships = [byUnit(claimed), bySociety(reviewIn('preliminarilyApproved'))];
  const history = { memberships, unitApplications: [ofUnit(approved)] };
  expect(membershipStep(history, day('2026-03-12'))).toEqual({ kind: 'none' });
  expect(membershipStep(history, day('2029-01-01')).kind).toBe('pay');
});

it('goes with a membership that says by what, since when and until when (M12)', () => {
  const history = { memberships: [byUnit(claimed)], unitApplications: [ofUnit(approved)] };
  expect(membershipOn(history, day('2026-03-11'))).toBeUndefined();
  expect(membershipOn(history, day('2026-07-01'))).toMatchObject({
    period: { from: '2026-03-12', until: endOf2028 },
    evidence: { path: 'unit', claimedOn: '2026-03-11' },
  });
});

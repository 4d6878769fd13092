import * as fc from 'fast-check';
import { type Instant, instantIn, plusDays, plusMilliseconds } from '../calendar';
import type { UnitId } from '../ids';
import type { Claim } from './claim';
import type { ApprovedReview, DuesReview } from './duesReview';
import { bySociety, byUnit, claimed, ofUnit, on, released } from './histories.fixture';
import { MembershipEvidence } from './evidence';
import { memberOn } from './memberOn';
import { day, morning, reviewer, reviewIn, unitId } from './samples.fixture';

const approved = reviewIn('approved') as ApprovedReview;
const dues = {
  term: { from: '2026-03-05', until: '2028-12-31' },
  appliedOn: '2026-03-01',
  preliminarilyApprovedOn: '2026-03-02',
  paidOn: '2026-03-03',
  recordedOn: '2026-03-04',
  finallyApprovedOn: '2026-03-05',
};

const societyOn = (review: DuesReview, text: string) =>
  memberOn({ memberships: [bySociety(review)], unitApplications: [] }, day(text));
const unitOn = (claim: Claim, text: string, review: DuesReview = approved) =>
  memberOn({ memberships: [byUnit(claim)], unitApplications: [ofUnit(review)] }, day(text));

/** Whether 4 April is a member's after a final approval at that moment. */
const approvedAt = (at: Instant) =>
  societyOn({ ...approved, final: { by: reviewer, at } }, '2026-04-04').member;

describe('a person with dues of their own', () => {
  it('is a member from the day after the final approval to the end of the term (M5, M11)', () => {
    expect(societyOn(approved, '2026-03-05')).toEqual({ member: false });
    expect(societyOn(approved, '2026-03-06')).toEqual({
      member: true,
      evidence: { path: 'society', dues },
    });
    expect(societyOn(approved, '2028-12-31').member).toBe(true);
    expect(societyOn(approved, '2029-01-01')).toEqual({ member: false });
  });

  it.each(['submitted', 'preliminarilyApproved', 'paid', 'returned', 'rejected'] as const)(
    'is none while %s (M5)',
    (status) => expect(societyOn(reviewIn(status), '2026-06-01')).toEqual({ member: false }),
  );

  const lateBy: Record<string, ApprovedReview> = {
    application: { ...approved, submittedAt: morning('2026-04-03') },
    'preliminary approval': { ...approved, preliminary: on('2026-04-03') },
    payment: { ...approved, payment: { ...approved.payment, paidOn: day('2026-04-03') } },
    'record of the payment': {
      ...approved,
      payment: { ...approved.payment, recorded: on('2026-04-03') },
    },
    'final approval': { ...approved, final: on('2026-04-03') },
  };
  it.each(Object.entries(lateBy))(
    'is none on the day of the %s, only on the next (M11)',
    (_, review) => {
      expect(societyOn(review, '2026-04-03').member).toBe(false);
      expect(societyOn(review, '2026-04-04').member).toBe(true);
    },
  );

  it('is none on the day that only in UTC is the next: days are Shanghai’s (M11)', () => {
    const midnight = instantIn(day('2026-04-04'));
    expect(approvedAt(plusMilliseconds(midnight, -1))).toBe(true);
    expect(approvedAt(midnight)).toBe(false);
  });
});

describe('a person claimed by their unit', () => {
  it('is a member from the day after the claim, without dues of their own (M4, M11)', () => {
    expect(unitOn(claimed, '2026-03-11')).toEqual({ member: false });
    expect(unitOn(claimed, '2026-03-12')).toEqual({
      member: true,
      evidence: {
        path: 'unit',
        unitId,
        unitName: '湖北省图书馆',
        requestedOn: '2026-03-10',
        claimedOn: '2026-03-11',
        dues,
      },
    });
  });

  it('is none once the unit’s term has ended (M4)', () => {
    expect(unitOn(claimed, '2028-12-31').member).toBe(true);
    expect(unitOn(claimed, '2029-01-01').member).toBe(false);
  });

  it('is none from the day of the release on; earlier days stay (M10)', () => {
    expect(unitOn(released, '2026-05-31')).toEqual(unitOn(claimed, '2026-05-31'));
    expect(unitOn(released, '2026-05-31').member).toBe(true);
    expect(unitOn(released, '2026-06-01')).toEqual({ member: false });
  });

  it('is none by a request or a claim that was declined (M4)', () => {
    const { requested } = claimed;
    expect(unitOn({ status: 'requested', requested, revision: 1 }, '2026-06-01').member).toBe(
      false,
    );
    const declined: Claim = {
      status: 'declined',
      requested,
      declined: on('2026-03-11'),
      reason: '理由',
      revision: 2,
    };
    expect(unitOn(declined, '2026-06-01').member).toBe(false);
  });

  it('is none by the dues of another unit (M4)', () => {
    const elsewhere = byUnit(claimed, 'u-other' as UnitId);
    const history = { memberships: [elsewhere], unitApplications: [ofUnit(approved)] };
    expect(memberOn(history, day('2026-06-01'))).toEqual({ member: false });
  });

  it('stays a member by their own dues after the release (M5, M10)', () => {
    const history = {
      memberships: [bySociety(approved), byUnit(released)],
      unitApplications: [ofUnit(approved)],
    };
    expect(memberOn(history, day('2026-05-31'))).toMatchObject({ evidence: { path: 'unit' } });
    expect(memberOn(history, day('2026-06-01'))).toMatchObject({ evidence: { path: 'society' } });
  });
});

/** The latest of the five days; mornings are the same day in UTC. */
function finishedOn({ submittedAt, preliminary, payment, final }: ApprovedReview): string {
  const moments = [submittedAt, preliminary.at, payment.recorded.at, final.at];
  return [payment.paidOn, ...moments.map((at) => at.slice(0, 10))].sort().at(-1)!;
}

describe('the evidence', () => {
  const near = fc.integer({ min: -5, max: 5 }).map((days) => plusDays(day('2026-04-03'), days));
  const decided = near.map((date) => on(date));
  const reviews = fc
    .record({
      submitted: decided,
      preliminary: decided,
      paidOn: near,
      recorded: decided,
      final: decided,
      from: near,
    })
    .map(({ submitted, preliminary, paidOn, recorded, final, from }): ApprovedReview => ({
      ...approved,
      submittedAt: submitted.at,
      preliminary,
      payment: { paidOn, recorded },
      final,
      term: { from, until: day('2026-12-31') },
    }));

  it('always is of earlier days, and the day never a member’s without it (M11)', () => {
    fc.assert(
      fc.property(fc.array(reviews, { maxLength: 3 }), near, (all, today) => {
        const history = { memberships: all.map(bySociety), unitApplications: [] };
        const status = memberOn(history, today);
        expect(status.member).toBe(
          all.some((review) => finishedOn(review) < today && review.term.from <= today),
        );
        if (status.member)
          expect(MembershipEvidence.parse(status.evidence)).toEqual(status.evidence);
      }),
      { seed: 20260403, numRuns: 1000 },
    );
  });
});

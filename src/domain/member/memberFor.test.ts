import { type Instant, instantIn, plusMilliseconds } from '../calendar';
import type { Claim } from './claim';
import type { ApprovedReview, DuesReview } from './duesReview';
import { bySociety, byUnit, claimed, ofUnit, on, released } from './histories.fixture';
import { memberForTraining } from './memberFor';
import { memberOn } from './memberOn';
import { day, morning, reviewer, reviewIn, unitId } from './samples.fixture';

/** Approved on that day for the days from `from` to the end of that year. */
const paidFor = (from: string, year: number, approvedOn: string): ApprovedReview => ({
  ...(reviewIn('approved') as ApprovedReview),
  final: on(approvedOn),
  term: { from: day(from), until: day(`${year}-12-31`) },
});

const own = (reviews: readonly DuesReview[], registeredOn: string, year: number) =>
  memberForTraining(
    { memberships: reviews.map(bySociety), unitApplications: [] },
    day(registeredOn),
    year,
  );
const through = (claim: Claim, reviews: readonly DuesReview[], registeredOn: string, year = 2026) =>
  memberForTraining(
    { memberships: [byUnit(claim)], unitApplications: reviews.map(ofUnit) },
    day(registeredOn),
    year,
  );

const thisYear = paidFor('2026-03-05', 2026, '2026-03-05');
const nextYear = paidFor('2027-01-01', 2027, '2026-11-20');

/** Whether 4 April’s price is a member’s after a final approval at that moment. */
const approvedAt = (at: Instant) =>
  own([{ ...thisYear, final: { by: reviewer, at } }], '2026-04-04', 2026).member;

describe('the price of a training for somebody with dues of their own (M11)', () => {
  it('is a member’s from the day after the final approval to the end of the training’s year', () => {
    expect(own([thisYear], '2026-03-05', 2026)).toEqual({ member: false });
    expect(own([thisYear], '2026-03-06', 2026)).toMatchObject({
      member: true,
      evidence: {
        path: 'society',
        dues: { finallyApprovedOn: '2026-03-05', term: { until: '2026-12-31' } },
      },
    });
    expect(own([thisYear], '2026-12-31', 2026).member).toBe(true);
  });

  it('asks for next year’s dues where next year’s training is registered this year', () => {
    expect(own([thisYear], '2026-12-01', 2027)).toEqual({ member: false });
    expect(own([thisYear, nextYear], '2026-12-01', 2027)).toMatchObject({
      evidence: { dues: { term: { from: '2027-01-01' }, finallyApprovedOn: '2026-11-20' } },
    });
    expect(own([thisYear, nextYear], '2026-11-20', 2027)).toEqual({ member: false });
    expect(own([nextYear], '2026-12-01', 2026)).toEqual({ member: false });
  });

  it('asks for the dues of the year that the training is in, not of the one of the registration', () => {
    const long = paidFor('2026-03-05', 2028, '2026-03-05');
    expect(
      [2025, 2026, 2027, 2028, 2029].map((year) => own([long], '2026-04-03', year).member),
    ).toEqual([false, true, true, true, false]);
  });

  it('is none yet on the day an expired member renews', () => {
    const expired = paidFor('2025-03-05', 2025, '2025-03-05');
    const renewed = paidFor('2026-01-01', 2026, '2026-04-03');
    expect(own([expired, renewed], '2026-04-03', 2026)).toEqual({ member: false });
    expect(own([expired, renewed], '2026-04-04', 2026).member).toBe(true);
  });

  const lateBy: Record<string, ApprovedReview> = {
    application: { ...thisYear, submittedAt: morning('2026-04-03') },
    'preliminary approval': { ...thisYear, preliminary: on('2026-04-03') },
    payment: { ...thisYear, payment: { ...thisYear.payment, paidOn: day('2026-04-03') } },
    record: { ...thisYear, payment: { ...thisYear.payment, recorded: on('2026-04-03') } },
    'final approval': { ...thisYear, final: on('2026-04-03') },
  };
  it.each(Object.entries(lateBy))('is none on the day of the %s, only on the next', (_, review) => {
    expect(own([review], '2026-04-03', 2026).member).toBe(false);
    expect(own([review], '2026-04-04', 2026).member).toBe(true);
  });

  it('is none on the day that only in UTC is the next: days are Shanghai’s', () => {
    const midnight = instantIn(day('2026-04-04'));
    expect(approvedAt(plusMilliseconds(midnight, -1))).toBe(true);
    expect(approvedAt(midnight)).toBe(false);
  });

  it('is none from the day the approval was taken back; what was registered before stays', () => {
    const { status: _status, revision: _revision, steps: _steps, ...given } = thisYear;
    const revocation = { ...given, revoked: on('2026-06-01'), reason: '理由' };
    const revoked: DuesReview = { ...reviewIn('paid'), revocations: [revocation] };
    expect(own([revoked], '2026-05-31', 2026).member).toBe(true);
    expect(own([revoked], '2026-06-01', 2026)).toEqual({ member: false });
  });
});

describe('the price of a training for somebody claimed by their unit (M4, M10, M11)', () => {
  it('is a member’s from the day after the claim to the day before the release', () => {
    expect(through(claimed, [thisYear], '2026-03-11')).toEqual({ member: false });
    expect(through(claimed, [thisYear], '2026-03-12')).toMatchObject({
      evidence: { path: 'unit', unitId, requestedOn: '2026-03-10', claimedOn: '2026-03-11' },
    });
    expect(through(released, [thisYear], '2026-05-31').member).toBe(true);
    expect(through(released, [thisYear], '2026-06-01')).toEqual({ member: false });
  });

  it('asks for the unit’s dues of the training’s year, finished before', () => {
    expect(through(claimed, [thisYear], '2026-12-01', 2027)).toEqual({ member: false });
    expect(through(claimed, [thisYear, nextYear], '2026-11-20', 2027)).toEqual({ member: false });
    expect(through(claimed, [thisYear, nextYear], '2026-11-21', 2027).member).toBe(true);
  });

  it('stands on the unit before their own dues, on their own where the unit’s do not reach', () => {
    const history = {
      memberships: [bySociety(nextYear), byUnit(claimed)],
      unitApplications: [ofUnit(thisYear)],
    };
    const pathIn = (year: number) => memberForTraining(history, day('2026-12-01'), year);
    expect(pathIn(2026)).toEqual(memberOn(history, day('2026-12-01')));
    expect(pathIn(2026)).toMatchObject({ evidence: { path: 'unit' } });
    expect(pathIn(2027)).toMatchObject({ evidence: { path: 'society' } });
  });
});

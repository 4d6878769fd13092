import type { UnitId } from '../ids';
import { type Claim, claimPerson, declinePerson, releasePerson, withdrawRequest } from './claim';
import {
  applyThroughSociety,
  correctApplication,
  PersonMembership,
  requestClaim,
} from './personMembership';
import {
  act,
  applicant,
  asking,
  day,
  granted,
  morning,
  reviewer,
  reviewIn,
  societyId,
  unitId,
} from './samples.fixture';

const term = { from: day('2026-01-01'), until: day('2026-12-31') };
const unit = { _id: unitId, name: '湖北省图书馆', terms: [term] };
const requested = granted(requestClaim([], asking, unit, morning('2026-03-01')));
const claimed = granted(claimPerson(requested.claim, [term], act(1, '2026-03-02')));
const released = granted(releasePerson(claimed, act(2, '2026-06-01')));
const declined = granted(declinePerson(requested.claim, '不是本单位员工', act(1, '2026-03-02')));
const withdrawn = granted(withdrawRequest(requested.claim, act(1, '2026-03-02', applicant)));
const asked = (claim: Claim): PersonMembership => ({ ...requested, claim });

describe('a person who asks their unit (M4)', () => {
  it('is requested, claimed and released, each with who and when (M10)', () => {
    expect(requested).toMatchObject({
      _id: `${applicant}:1`,
      path: 'unit',
      claim: { status: 'requested' },
    });
    expect(released).toEqual({
      status: 'released',
      requested: { at: morning('2026-03-01'), by: applicant },
      claimed: { at: morning('2026-03-02'), by: reviewer },
      released: { at: morning('2026-06-01'), by: reviewer },
      revision: 3,
    });
    for (const claim of [requested.claim, claimed, released, declined, withdrawn])
      expect(PersonMembership.parse(asked(claim))).toEqual(asked(claim));
  });

  it('is told while the unit is no member, and since when', () => {
    const at = morning('2027-01-01');
    expect(requestClaim([], asking, { ...unit, terms: [] }, at)).toEqual({
      ok: false,
      refusal: { code: 'UNIT_NOT_MEMBER' },
    });
    expect(requestClaim([], asking, unit, at)).toMatchObject({
      refusal: { code: 'UNIT_NOT_MEMBER', until: '2026-12-31' },
    });
  });

  it('asks a unit that is a member today, though its latest term is a later one (M9)', () => {
    const later = { from: day('2027-01-01'), until: day('2028-12-31') };
    const renewed = { ...unit, terms: [later, term] };
    for (const on of ['2026-03-01', '2026-12-31', '2027-01-01', '2028-12-31'])
      expect(requestClaim([], asking, renewed, morning(on)).ok).toBe(true);
    expect(requestClaim([], asking, renewed, morning('2025-12-31'))).toMatchObject({
      refusal: { code: 'UNIT_NOT_MEMBER' },
    });
  });

  it.each([requested.claim, claimed])(
    'asks one unit at a time: not while $status elsewhere',
    (claim) => {
      const other = { ...unit, _id: 'u-other' as UnitId };
      expect(requestClaim([asked(claim)], asking, other, morning('2026-07-01'))).toEqual({
        ok: false,
        refusal: { code: 'CLAIM_OPEN', unitId, unitName: '湖北省图书馆' },
      });
    },
  );

  it.each([declined, withdrawn, released])('may ask again after being $status', (claim) => {
    expect(requestClaim([asked(claim)], asking, unit, morning('2026-07-01'))).toMatchObject({
      value: { _id: `${applicant}:2`, claim: { status: 'requested', revision: 1 } },
    });
  });
});

const whileUnitIsMember = (text: string) => ({ at: morning(text), unitTerms: [term] });
const unclaimed = (text: string) => ({ at: morning(text), unitTerms: [] });

describe('a person who applies through a society (M5)', () => {
  const request = {
    societyId,
    years: 1,
  };
  const application = granted(applyThroughSociety([], asking, request, unclaimed('2026-03-01')));

  it('is reviewed by it', () => {
    expect(PersonMembership.parse(application)).toEqual(application);
    expect(application).toMatchObject({ path: 'society', review: { status: 'submitted' } });
  });

  it.each(['submitted', 'returned', 'preliminarilyApproved', 'paid'] as const)(
    'has one application at a time: not while one is %s',
    (status) => {
      const open = { ...application, review: reviewIn(status) };
      expect(applyThroughSociety([open], asking, request, unclaimed('2026-03-02'))).toMatchObject({
        refusal: { code: 'APPLICATION_OPEN', applicationId: application._id },
      });
    },
  );

  it.each(['approved', 'rejected', 'withdrawn'] as const)(
    'may apply again once %s (M9)',
    (status) => {
      const decided = { ...application, review: reviewIn(status) };
      expect(
        applyThroughSociety([decided], asking, request, unclaimed('2026-03-02')),
      ).toMatchObject({ value: { _id: `${applicant}:2` } });
    },
  );

  it('pays no dues of their own while the unit that claimed them is a member (M4)', () => {
    expect(
      applyThroughSociety([asked(claimed)], asking, request, whileUnitIsMember('2026-12-31')),
    ).toEqual({
      ok: false,
      refusal: { code: 'DUES_NOT_NEEDED', unitName: '湖北省图书馆' },
    });
    expect(
      applyThroughSociety([asked(claimed)], asking, request, whileUnitIsMember('2027-01-01')).ok,
    ).toBe(true);
    expect(applyThroughSociety([asked(claimed)], asking, request, unclaimed('2026-06-02')).ok).toBe(
      true,
    );
  });

  it.each([requested.claim, declined, withdrawn, released])(
    'applies though a claim is $status: it makes nobody a member (M4, M10)',
    (claim) => {
      const on = whileUnitIsMember('2026-07-01');
      expect(applyThroughSociety([asked(claim)], asking, request, on).ok).toBe(true);
    },
  );

  it('renews with an application of its own (M9)', () => {
    const member = { ...application, review: reviewIn('approved') };
    expect(applyThroughSociety([member], asking, request, unclaimed('2026-11-01'))).toMatchObject({
      value: { _id: `${applicant}:2`, review: { status: 'submitted' } },
    });
  });

  it('corrects what was returned, and nothing else', () => {
    const returned = { ...application, review: reviewIn('returned') };
    const corrected = { ...request, years: 2 };
    expect(
      correctApplication(returned, asking, corrected, act(2, '2026-03-09', applicant)),
    ).toMatchObject({
      value: { years: 2, review: { status: 'submitted' } },
    });
    expect(correctApplication(application, asking, corrected, act(1, '2026-03-09'))).toMatchObject({
      refusal: { code: 'APPLICATION_DECIDED' },
    });
  });
});

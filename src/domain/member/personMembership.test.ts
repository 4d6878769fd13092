import type { UnitId } from '../ids';
import { type Claim, claimPerson, declinePerson, releasePerson } from './claim';
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
    for (const claim of [requested.claim, claimed, released, declined])
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
    expect(claimPerson(requested.claim, [term], act(1, '2027-01-01'))).toMatchObject({
      refusal: { code: 'UNIT_NOT_MEMBER', until: '2026-12-31' },
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

  it.each([declined, released])('may ask again after being $status', (claim) => {
    expect(requestClaim([asked(claim)], asking, unit, morning('2026-07-01'))).toMatchObject({
      value: { _id: `${applicant}:2`, claim: { status: 'requested', revision: 1 } },
    });
  });

  it.each([requested.claim, claimed, released, declined])(
    'and is $status is decided once: whoever comes second is told',
    (claim) => {
      const stale = act(claim.revision - 1, '2026-08-01');
      const now = act(claim.revision, '2026-08-01');
      const results = [
        claimPerson(claim, [term], claim.status === 'requested' ? stale : now),
        declinePerson(claim, '理由', claim.status === 'requested' ? stale : now),
        releasePerson(claim, claim.status === 'claimed' ? stale : now),
      ];
      for (const result of results)
        expect(result).toMatchObject({
          refusal: { code: 'CLAIM_DECIDED', status: claim.status },
        });
    },
  );
});

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

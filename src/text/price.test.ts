import { CivilDate, instantIn } from '#domain/calendar';
import { MembershipEvidence } from '#domain/member/evidence';
import type { Price } from '#domain/registration/price';
import { online, price as nonMember } from '#domain/registration/samples.fixture';
import { fixedPriceReason, priceAheadReason, priceEvidenceText } from './price';

const dues = {
  term: { from: '2026-03-01', until: '2026-12-31' },
  appliedOn: '2026-02-01',
  preliminarilyApprovedOn: '2026-02-02',
  paidOn: '2026-02-03',
  recordedOn: '2026-02-04',
  finallyApprovedOn: '2026-03-01',
};
const member = (evidence: object): Price => ({
  ...nonMember,
  kind: 'member',
  fen: online.fee.memberFen,
  evidence: MembershipEvidence.parse(evidence),
});
const bySociety = member({ path: 'society', dues });
const byUnit = member({
  path: 'unit',
  unitId: 'u42-001',
  unitName: '湖北省图书馆',
  requestedOn: '2026-02-10',
  claimedOn: '2026-02-11',
  dues,
});

describe('why somebody has a price (M11)', () => {
  it('names the unit or the dues, and the day after all was finished', () => {
    expect(priceAheadReason({ price: byUnit }, online)).toBe(
      '您经湖北省图书馆认领，自2026年3月2日起为会员。',
    );
    expect(priceAheadReason({ price: bySociety }, online)).toBe(
      '您已缴2026年度会费，自2026年3月2日起为会员。',
    );
  });

  it('claims no first day where the dues of the year were paid before it', () => {
    const early = { ...dues, finallyApprovedOn: '2025-11-20', paidOn: '2025-11-19' };
    const renewed = member({
      path: 'society',
      dues: {
        ...early,
        appliedOn: '2025-11-01',
        preliminarilyApprovedOn: '2025-11-02',
        recordedOn: '2025-11-19',
      },
    });
    expect(priceAheadReason({ price: renewed }, online)).toBe(
      '您已缴2026年度会费，是2026年度会员。',
    );
  });

  it('says what would make it less, as long as there is another day to register', () => {
    expect(priceAheadReason({ price: nonMember }, online)).toBe(
      '您还不是2026年度会员；入会或续费办结次日起报名，可享会员价 ¥400。',
    );
    const last = { ...nonMember, asOf: CivilDate.parse('2026-04-10') };
    expect(instantIn(CivilDate.parse('2026-04-11'))).toBe(online.registration.closesAt);
    expect(priceAheadReason({ price: last }, online)).toBe('您还不是2026年度会员。');
  });

  it('tells somebody whose membership was finished today to come tomorrow', () => {
    const memberFrom = CivilDate.parse('2026-04-04');
    expect(priceAheadReason({ price: nonMember, memberFrom }, online)).toBe(
      '您的入会手续今天刚办结，4月4日（周六）起报名按会员价 ¥400。',
    );
  });

  it('stays with the registration, for the applicant and the organizer', () => {
    expect(fixedPriceReason(byUnit)).toBe(
      '您经湖北省图书馆认领，自2026年3月2日起为会员。价格已按报名当日确定。',
    );
    expect(fixedPriceReason(nonMember)).toBe(
      '您2026年4月3日报名时还不是2026年度会员。价格已按报名当日确定，之后入会不再变动。',
    );
    expect(priceEvidenceText(byUnit)).toBe('经湖北省图书馆认领，自2026年3月2日起为会员');
    expect(priceEvidenceText(nonMember)).toBe('2026年4月3日报名时还不是2026年度会员');
  });
});

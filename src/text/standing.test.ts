import type { MyMembership, Standing } from '#contract/member';
import type { CivilDate, Instant } from '#domain/calendar';
import type { UnitId } from '#domain/ids';
import type { MembershipStep } from '#domain/member/membershipStep';
import { evidenceGroups, isForNow, standingChip, stepWords, wayDates } from './standing';

const now = '2026-04-03T01:00:00.000Z' as Instant;
const day = (text: string) => text as CivilDate;
const id = 'p000000000000000000000001:1' as MyMembership['membershipId'];
const dues = {
  term: { from: day('2026-01-08'), until: day('2026-12-31') },
  appliedOn: day('2025-12-03'),
  preliminarilyApprovedOn: day('2025-12-05'),
  paidOn: day('2025-12-08'),
  recordedOn: day('2025-12-10'),
  finallyApprovedOn: day('2026-01-08'),
};
const member = {
  since: day('2026-01-09'),
  until: day('2026-12-31'),
  through: '湖北省图书馆学会',
  evidence: { path: 'society', dues },
} as const;

const application = {
  path: 'society',
  membershipId: id,
  societyId: 'province-420000',
  societyName: '湖北省图书馆学会',
  years: 1,
  review: {
    status: 'preliminarilyApproved',
    revision: 2,
    submittedAt: now,
    steps: [],
    dues: { years: 1, amountFen: 5000, remark: '王晓梅个人会费' },
  },
} as unknown as Extract<MyMembership, { path: 'society' }>;

const standing = (next: MembershipStep, more: Partial<Standing> = {}): Standing => ({
  now,
  next,
  memberships: [application],
  ...more,
});

const paying = standing({ kind: 'pay', membershipId: id });
const sent: Standing = {
  ...paying,
  memberships: [{ ...application, review: { ...application.review, voucherSentAt: now } }],
};

describe('the next step in words', () => {
  it('names the amount to pay, and waits once the voucher was sent', () => {
    expect(stepWords(paying)).toMatchObject({ title: '请交个人会费', act: '去交会费' });
    expect(stepWords(paying)?.words).toContain('¥50');
    expect(stepWords(sent)).toMatchObject({ title: '等待会费到账', act: '查看进度' });
  });

  it('proposes one’s own unit first where it is a member (M4)', () => {
    const workplace = { unitId: 'u-hubei' as UnitId, name: '湖北省图书馆', isMember: true };
    expect(stepWords(standing({ kind: 'join' }, { workplace }))?.words).toBe(
      '湖北省图书馆是单位会员，您可免费申请认领。',
    );
    const other = { ...workplace, isMember: false };
    expect(stepWords(standing({ kind: 'join' }, { workplace: other }))?.words).toContain('学会');
  });

  it('gives the day until which to renew, and the day it ended once that has passed (M9)', () => {
    const renew = { kind: 'renew', until: day('2026-12-31') } as const;
    expect(stepWords(standing({ ...renew, passed: false }))?.last).toBe('2026-12-31');
    expect(stepWords(standing({ ...renew, passed: true }))).toMatchObject({
      title: '会员资格已到期',
      words: expect.stringContaining('2026年12月31日') as string,
    });
  });

  it('asks nothing of whose unit has to renew (M4)', () => {
    const next = {
      kind: 'unitRenews',
      unitId: 'u-hubei' as UnitId,
      until: day('2026-12-31'),
      passed: false,
    } as const;
    expect(stepWords(standing(next))).not.toHaveProperty('act');
  });

  it('names tomorrow, and is silent for a member with nothing to do (M11)', () => {
    expect(stepWords(standing({ kind: 'fromTomorrow' }))?.words).toContain('明天（4月4日）');
    expect(stepWords(standing({ kind: 'none' }))).toBeUndefined();
  });
});

it('reminds on home of what the person has to do in time, and of nothing else', () => {
  const renew = { kind: 'renew', until: day('2026-12-31') } as const;
  expect([paying, standing({ ...renew, passed: false })].map(isForNow)).toEqual([true, true]);
  expect(
    [sent, standing({ ...renew, passed: true }), standing({ kind: 'join' })].map(isForNow),
  ).toEqual([false, false, false]);
});

it.each([
  [standing({ kind: 'none' }, { member }), '✓ 会员'],
  [standing({ kind: 'fromTomorrow' }, { memberTomorrow: member }), '明天生效'],
  [standing({ kind: 'renew', until: day('2025-12-31'), passed: true }), '已到期'],
  [paying, '正在办理'],
  [standing({ kind: 'join' }), '尚未入会'],
])('says the state in one word', (shown, text) => {
  expect(standingChip(shown).text).toBe(text);
});

it('names every day that a membership stands on, the unit’s dues by its name (M11, M12)', () => {
  const [own] = evidenceGroups(member.evidence);
  expect(own!.facts).toContainEqual({ label: '会费到账', value: '2025年12月8日' });
  const [claim, unit] = evidenceGroups({
    path: 'unit',
    unitId: 'u-hubei' as UnitId,
    unitName: '湖北省图书馆',
    requestedOn: day('2026-04-01'),
    claimedOn: day('2026-04-02'),
    dues,
  });
  expect(claim!.facts.map(({ label }) => label)).toEqual(['申请认领', '单位认领']);
  expect(unit).toMatchObject({ title: '湖北省图书馆的会费', facts: own!.facts });
});

it('tells what happened when on one of the ways in', () => {
  expect(wayDates(application)).toEqual(['2026年4月3日申请']);
  const claim = {
    path: 'unit',
    membershipId: id,
    unitId: 'u-hubei' as UnitId,
    unitName: '湖北省图书馆',
    status: 'released',
    revision: 3,
    requestedAt: now,
    claimedAt: now,
    endedAt: '2026-05-06T01:00:00.000Z' as Instant,
    unitIsMember: true,
  } as const;
  expect(wayDates(claim)).toEqual(['2026年4月3日申请认领', '2026年4月3日认领', '2026年5月6日解除']);
});

import type { Standing } from '#contract/member';
import type { Instant } from '#domain/calendar';
import { settings } from '#domain/member/samples.fixture';
import { Society, SocietyId } from '#domain/member/society';
import { draftFrom, duesFor, societyOf, untilIfApproved } from './applyDraft';

const hubei = Society.parse({ _id: 'province-420000', name: '湖北省图书馆学会', kind: 'province' });
const branch = Society.parse({
  _id: 'branch-reading',
  name: '阅读推广委员会',
  kind: 'branch',
  yearlyFen: 6000,
});
const societies = [hubei, branch];
const proposed = { societyId: hubei._id, years: 1 };

it('proposes the society of one’s province, and none where there is none (M5)', () => {
  expect(societyOf(societies, '420000')).toBe(hubei);
  expect(societyOf(societies, '810000')).toBeUndefined();
});

it('takes up what was chosen before, as far as it is still to be had', () => {
  const kept = { societyId: branch._id, years: 3 };
  expect(draftFrom(kept, proposed, societies)).toEqual(kept);
  const gone = { societyId: SocietyId.parse('branch-gone'), years: 3 };
  expect(draftFrom(gone, proposed, societies)).toEqual({ ...proposed, years: 3 });
  for (const nonsense of [undefined, 'text', { years: 0 }, { years: 99, societyId: 'x' }])
    expect(draftFrom(nonsense, proposed, societies)).toEqual(proposed);
});

it('says what the term costs by the society’s own rate, else by the Society’s sample (M7, X2)', () => {
  expect(duesFor(settings, hubei, { name: '王晓梅', years: 2 })).toMatchObject({
    amountFen: 20_000,
    isSample: true,
  });
  expect(duesFor(settings, branch, { name: '王晓梅', years: 2 })).toMatchObject({
    amountFen: 12_000,
    isSample: false,
  });
});

it('reaches to the end of the year, a renewal to the year after the present term (M7, M9)', () => {
  const standing = { now: '2026-11-20T01:00:00.000Z' as Instant, memberships: [] };
  expect(untilIfApproved(standing as unknown as Standing, 1)).toBe('2026-12-31');
  const member = { path: 'society', review: { term: { from: '2026-03-05', until: '2026-12-31' } } };
  const renewing = { ...standing, memberships: [member] } as unknown as Standing;
  expect(untilIfApproved(renewing, 2)).toBe('2028-12-31');
});

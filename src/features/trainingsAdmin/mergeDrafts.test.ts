import { offline } from '#domain/registration/samples.fixture';
import { draftOf } from '#domain/training/draft';
import { CivilDate } from '#domain/calendar';
import { yuan } from '#domain/money';
import { mergeDrafts } from './mergeDrafts';

const base = draftOf(offline);
const later = CivilDate.parse('2026-05-20');

describe('what two organizers write at once', () => {
  it('comes together where they changed different things, also within one group', () => {
    const mine = { ...base, title: '我的标题', fee: { ...base.fee, memberFen: yuan(1) } };
    const theirs = { ...base, payBy: later, fee: { ...base.fee, nonMemberFen: yuan(2) } };
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      draft: {
        ...base,
        title: '我的标题',
        payBy: later,
        fee: { memberFen: yuan(1), nonMemberFen: yuan(2) },
      },
      contested: [],
    });
  });

  it('keeps mine where both changed the same, and names it', () => {
    const mine = { ...base, title: '我的标题' };
    const theirs = { ...base, title: '别人的标题' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({ draft: mine, contested: ['title'] });
    expect(mergeDrafts(base, mine, mine).contested).toEqual([]);
  });

  it('takes away what I took away', () => {
    const { payBy: _payBy, ...mine } = base;
    const merged = mergeDrafts(base, mine, { ...base, title: '别人的标题' });
    expect(merged.draft).not.toHaveProperty('payBy');
    expect(merged.draft.title).toBe('别人的标题');
  });
});

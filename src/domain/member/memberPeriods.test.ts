import type { ApprovedReview } from './duesReview';
import { bySociety, byUnit, claimed, ofUnit, on, released } from './histories.fixture';
import { memberOn } from './memberOn';
import { memberPeriods, periodOn } from './memberPeriods';
import { day, reviewIn } from './samples.fixture';
import { always, daysAround } from './walk.fixture';

const approved = reviewIn('approved') as ApprovedReview;
const renewal: ApprovedReview = {
  ...approved,
  final: on('2028-11-05'),
  term: { from: day('2029-01-01'), until: day('2029-12-31') },
};

describe('the days as a member', () => {
  it('always are those on which somebody is a member, and periods never touch (M11)', () => {
    always((_, now) => {
      const periods = memberPeriods(now);
      const days = daysAround(now.today);
      expect(days.filter((date) => periodOn(periods, date))).toEqual(
        days.filter((date) => memberOn(now, date).member),
      );
      periods.slice(1).forEach(({ from }, index) => {
        expect(from > periods[index]!.until).toBe(true);
      });
    });
  });

  it('begin on the day after all was finished and end with the term (M7, M11)', () => {
    const history = { memberships: [bySociety(approved)], unitApplications: [] };
    expect(memberPeriods(history)).toEqual([{ from: '2026-03-06', until: '2028-12-31' }]);
  });

  it('go on without a gap through a renewal that is approved already (M9)', () => {
    const memberships = [byUnit(claimed)];
    const unitApplications = [ofUnit(approved), ofUnit(renewal)];
    expect(memberPeriods({ memberships, unitApplications })).toEqual([
      { from: '2026-03-12', until: '2029-12-31' },
    ]);
  });

  it('end on the day before the release (M10)', () => {
    const history = { memberships: [byUnit(released)], unitApplications: [ofUnit(approved)] };
    expect(memberPeriods(history)).toEqual([{ from: '2026-03-12', until: '2026-05-31' }]);
  });
});

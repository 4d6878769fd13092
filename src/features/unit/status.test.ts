import type { UnitShown } from '#contract/unit';
import type { CivilDate, Instant } from '#domain/calendar';
import { openApplication, unitStep } from './status';

type Shown = Pick<UnitShown, 'now' | 'applications' | 'isMember' | 'memberUntil'>;
type Status = UnitShown['applications'][number]['review']['status'];

const unit = (today: string, until?: string, newest?: Status): Shown => ({
  now: `${today}T02:00:00.000Z` as Instant,
  isMember: until !== undefined && today <= until,
  ...(until === undefined ? {} : { memberUntil: until as CivilDate }),
  applications: newest
    ? [{ review: { status: newest } } as unknown as UnitShown['applications'][number]]
    : [],
});

describe('the next step of a unit', () => {
  it.each<[string, Shown, ReturnType<typeof unitStep>]>([
    ['never applied', unit('2026-04-03'), 'apply'],
    ['has withdrawn', unit('2026-04-03', undefined, 'withdrawn'), 'apply'],
    ['waits for the review', unit('2026-04-03', undefined, 'submitted'), 'submitted'],
    ['has to correct', unit('2026-04-03', undefined, 'returned'), 'returned'],
    ['has to pay', unit('2026-04-03', undefined, 'preliminarilyApproved'), 'pay'],
    ['has paid', unit('2026-04-03', undefined, 'paid'), 'paid'],
    ['is a member for long', unit('2026-04-03', '2026-12-31', 'approved'), undefined],
    ['61 days before the end', unit('2026-10-31', '2026-12-31', 'approved'), undefined],
    ['60 days before the end (M9)', unit('2026-11-01', '2026-12-31', 'approved'), 'ending'],
    ['on the last day', unit('2026-12-31', '2026-12-31', 'approved'), 'ending'],
    ['the day after', unit('2027-01-01', '2026-12-31', 'approved'), 'expired'],
    ['renewing', unit('2026-12-01', '2026-12-31', 'submitted'), 'submitted'],
  ])('%s', (_name, shown, step) => {
    expect(unitStep(shown)).toBe(step);
  });

  it('knows an application that is being dealt with from one that is decided', () => {
    expect(openApplication(unit('2026-04-03', undefined, 'paid') as UnitShown)).toBeDefined();
    expect(openApplication(unit('2026-04-03', undefined, 'approved') as UnitShown)).toBeUndefined();
  });
});

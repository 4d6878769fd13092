import { TrainingId } from '../ids';
import { SocietyId } from '../member/society';
import { withGrant, withoutGrant } from './granting';
import type { Grant } from './role';

const [a, b] = ['a', 'b'].map((id) => TrainingId.parse(id)) as [TrainingId, TrainingId];
const hubei = SocietyId.parse('province-420000');
const administrator: Grant = { role: 'administrator' };
const national: Grant = { role: 'reviewer', scope: 'national' };
const provincial: Grant = { role: 'reviewer', scope: hubei };
const treasurer: Grant = { role: 'finance', scope: hubei };
const organizes = (...trainings: TrainingId[]): Grant => ({ role: 'organizer', trainings });
const organizesAll: Grant = { role: 'organizer', trainings: 'all' };

const EVERY = [administrator, national, provincial, treasurer, organizesAll, organizes(a, b)];

describe('giving a role', () => {
  it.each(EVERY)('%j twice is giving it once', (grant) => {
    const once = withGrant([], grant);
    expect(once).toEqual([grant]);
    expect(withGrant(once, grant)).toBe(once);
  });

  it('keeps reviewer and finance, and one scope and another, apart', () => {
    expect([national, provincial, treasurer].reduce(withGrant, [])).toEqual([
      national,
      provincial,
      treasurer,
    ]);
  });

  it('joins the trainings that somebody organizes', () => {
    expect([organizes(a), organizes(b), organizes(a)].reduce(withGrant, [])).toEqual([
      organizes(a, b),
    ]);
    expect(withGrant([organizes(a)], organizesAll)).toEqual([organizesAll]);
    const all = [organizesAll];
    expect(withGrant(all, organizes(a))).toBe(all);
  });
});

describe('taking a role away', () => {
  it.each(EVERY)('%j leaves nothing of it, and is safe to repeat', (grant) => {
    const others = EVERY.filter((other) => other.role !== grant.role);
    const left = withoutGrant([...others, grant], grant);
    expect(left).toEqual(others);
    expect(withoutGrant(left, grant)).toBe(left);
  });

  it('takes one scope and leaves the other', () => {
    expect(withoutGrant([national, provincial], national)).toEqual([provincial]);
    expect(withoutGrant([provincial, treasurer], treasurer)).toEqual([provincial]);
  });

  it('takes one training and leaves the other', () => {
    expect(withoutGrant([organizes(a, b)], organizes(a))).toEqual([organizes(b)]);
    const all = [organizesAll];
    expect(withoutGrant(all, organizes(a))).toBe(all);
    const some = [organizes(a)];
    expect(withoutGrant(some, organizesAll)).toBe(some);
  });
});

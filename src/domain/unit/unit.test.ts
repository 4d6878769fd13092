import { day, registeredUnit } from '../member/samples.fixture';
import { Unit, withTerms } from './unit';

const term = (from: string, until: string) => ({ from: day(from), until: day(until) });
const first = term('2026-03-05', '2026-12-31');
const renewal = term('2027-01-01', '2028-12-31');

describe('a unit', () => {
  it('is a member until the end of the term that ends last, in whatever order they come (M9)', () => {
    for (const terms of [
      [first, renewal],
      [renewal, first],
    ]) {
      const unit = withTerms(registeredUnit, terms);
      expect(unit).toEqual({ ...registeredUnit, terms, memberUntil: '2028-12-31', revision: 2 });
      expect(Unit.parse(unit)).toEqual(unit);
    }
  });

  it('has no end of a membership once its last term was taken back (M6)', () => {
    const member = withTerms(registeredUnit, [first, renewal]);
    expect(withTerms(member, [first])).toMatchObject({ memberUntil: '2026-12-31', revision: 3 });
    expect(withTerms(member, [])).toEqual({ ...registeredUnit, revision: 3 });
  });

  it('stands in the list before anybody registers it (M6, U)', () => {
    const { contact: _contact, ...listed } = registeredUnit;
    const unit = { ...listed, administrators: [] };
    expect(Unit.parse(unit)).toEqual(unit);
  });
});

import { PersonMembership } from '#domain/member/personMembership';
import { UnitApplication } from '#domain/member/unitApplication';
import { Unit } from '#domain/unit/unit';
import * as z from '#domain/z';
import { LARGEST_UNIT, largeSociety } from './largeSociety';
import { sampleLibraries } from './sampleNames';

const size = { units: 200, members: 1000 };
const society = largeSociety(size);

describe('a large society', () => {
  it('is as large as asked for, and the same every time', () => {
    expect([society.units.length, society.memberships.length]).toEqual([200, 1000]);
    expect(largeSociety(size)).toEqual(society);
  });

  it('is stored as the product stores it', () => {
    z.array(Unit).parse(society.units);
    z.array(UnitApplication).parse(society.unitApplications);
    z.array(PersonMembership).parse(society.memberships);
  });

  it('has no id twice', () => {
    const stored = [...society.units, ...society.unitApplications, ...society.memberships];
    expect(new Set(stored.map(({ _id }) => _id)).size).toBe(stored.length);
  });

  it('has members by both paths in every state, and a unit with many', () => {
    const states = society.memberships.map((one) =>
      one.path === 'unit' ? one.claim.status : one.review.status,
    );
    expect([...new Set(states)].toSorted()).toEqual([
      'approved',
      'claimed',
      'declined',
      'paid',
      'preliminarilyApproved',
      'released',
      'requested',
      'returned',
      'submitted',
    ]);
    const staff = society.memberships.filter(
      (one) => one.path === 'unit' && one.unitName === LARGEST_UNIT,
    );
    expect(staff.length).toBeGreaterThanOrEqual(50);
  });

  it('has names for 5,000 libraries of all provinces, none twice', () => {
    const libraries = sampleLibraries(5000);
    expect(new Set(libraries.map(({ name }) => name)).size).toBe(5000);
    expect(new Set(libraries.map(({ province }) => province)).size).toBe(31);
  });
});

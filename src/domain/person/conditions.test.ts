import * as fc from 'fast-check';
import type { UnitId } from '../ids';
import { conditionKeys, conditions, standingOf } from './conditions';
import { Education, type Profile, Title } from './profile';

const listed: Profile['workplace'] = {
  kind: 'listed',
  unitId: 'u42-001' as UnitId,
  name: '湖北省图书馆',
};
const typed: Profile['workplace'] = { kind: 'typed', name: '某某文化公司' };

const profile = (more: Partial<Profile> = {}): Profile => ({
  name: '林晓雯',
  gender: 'female',
  workplace: listed,
  province: '420000',
  city: '武汉市',
  title: 'none',
  education: 'secondary',
  libraryYears: 0,
  ...more,
});
const second = (more: Partial<Profile>) => conditions(profile(more)).graduateLibrarian;
const standing = (more: Partial<Profile>) => standingOf(conditions(profile(more)));
const lacksYears = (atLeast: number, has: number) => ({ lacks: 'libraryYears', atLeast, has });
const lacksEducation = (atLeast: Education, has: Education) => ({
  lacks: 'education',
  atLeast,
  has,
});

const next = <Value>(values: readonly Value[], value: Value): Value =>
  values[values.indexOf(value) + 1] ?? value;

describe('the five conditions of an individual member (M3)', () => {
  it.each([0, 1, 2])('(1) lacks years of library work after %i', (libraryYears) => {
    expect(conditions(profile({ libraryYears })).academicLibrarian).toEqual({
      state: 'notMet',
      missing: [lacksYears(3, libraryYears)],
    });
  });

  it.each([3, 4, 60])('(1) leaves academic standing to the Society after %i years', (years) => {
    expect(conditions(profile({ libraryYears: years })).academicLibrarian).toEqual({
      state: 'declared',
      by: ['libraryYears'],
      judged: 'academicStanding',
    });
  });

  it.each(['bachelor', 'master', 'doctor'] as const)('(2) is met by %s and one year', (degree) => {
    const verdict = conditions(profile({ education: degree, libraryYears: 1 })).graduateLibrarian;
    expect(verdict).toEqual({ state: 'met', by: ['education', 'libraryYears'] });
  });

  it('(2) says whether years, education or both are missing', () => {
    expect(second({ education: 'bachelor' })).toEqual({
      state: 'notMet',
      missing: [lacksYears(1, 0)],
    });
    expect(second({ education: 'associate', libraryYears: 1 })).toEqual({
      state: 'notMet',
      missing: [lacksEducation('bachelor', 'associate')],
    });
    expect(second({})).toEqual({
      state: 'notMet',
      missing: [lacksEducation('bachelor', 'secondary'), lacksYears(1, 0)],
    });
  });

  it.each(['master', 'doctor'] as const)('(3) is met by %s at a listed unit', (degree) => {
    const verdict = conditions(profile({ education: degree })).master;
    expect(verdict).toEqual({ state: 'met', by: ['education', 'workplace'] });
  });

  it('(3) leaves a typed unit to the Society', () => {
    expect(conditions(profile({ education: 'master', workplace: typed })).master).toEqual({
      state: 'declared',
      by: ['education'],
      judged: 'libraryBody',
    });
  });

  it.each([listed, typed])('(3) lacks a master’s education after a bachelor’s', (workplace) => {
    expect(conditions(profile({ education: 'bachelor', workplace })).master).toEqual({
      state: 'notMet',
      missing: [lacksEducation('master', 'bachelor')],
    });
  });

  it.each(['intermediate', 'associateSenior', 'senior'] as const)(
    '(4) is met by the title %s with a year of library work at a listed unit',
    (rank) => {
      const verdict = conditions(profile({ title: rank, libraryYears: 1 })).titledLibrarian;
      expect(verdict).toEqual({ state: 'met', by: ['title', 'workplace', 'libraryYears'] });
    },
  );

  it.each([
    { workplace: typed, libraryYears: 10 },
    { workplace: listed, libraryYears: 0 },
  ])('(4) leaves to the Society whether this is a library worker: %j', (more) => {
    expect(conditions(profile({ title: 'intermediate', ...more })).titledLibrarian).toEqual({
      state: 'declared',
      by: ['title'],
      judged: 'libraryWorker',
    });
  });

  it.each(['none', 'junior'] as const)('(4) lacks an intermediate title with %s', (rank) => {
    expect(conditions(profile({ title: rank, libraryYears: 9 })).titledLibrarian).toEqual({
      state: 'notMet',
      missing: [{ lacks: 'title', atLeast: 'intermediate', has: rank }],
    });
  });

  it('(5) is always for the Society to judge', () => {
    const verdict = { state: 'declared', by: [], judged: 'otherField' };
    expect(conditions(profile()).supporter).toEqual(verdict);
    expect(conditions(profile({ workplace: typed })).supporter).toEqual(verdict);
  });
});

describe('where somebody stands (M3)', () => {
  it('names every condition that is met, in the notice’s order', () => {
    expect(
      standing({ education: 'master', title: 'senior', libraryYears: 3, workplace: listed }),
    ).toEqual({ kind: 'meets', keys: ['graduateLibrarian', 'master', 'titledLibrarian'] });
  });

  it('names what the Society judges where nothing is met', () => {
    expect(standing({ libraryYears: 3 })).toEqual({
      kind: 'toBeJudged',
      keys: ['academicLibrarian'],
    });
    expect(standing({ education: 'master', title: 'intermediate', workplace: typed })).toEqual({
      kind: 'toBeJudged',
      keys: ['master', 'titledLibrarian'],
    });
  });

  it('leaves the way of other fields where nothing else is open', () => {
    expect(standing({})).toEqual({ kind: 'supporterOnly' });
    expect(standing({ libraryYears: 2, title: 'junior' })).toEqual({ kind: 'supporterOnly' });
  });

  it('never loses a condition by more years, education or title', () => {
    const order = { notMet: 0, declared: 1, met: 2 };
    const arbitrary = fc.record({
      libraryYears: fc.nat({ max: 59 }),
      education: fc.constantFrom(...Education.options),
      title: fc.constantFrom(...Title.options),
      workplace: fc.constantFrom(listed, typed),
    });
    fc.assert(
      fc.property(arbitrary, (one) => {
        const before = conditions(profile(one));
        const grown = [
          { ...one, libraryYears: one.libraryYears + 1 },
          { ...one, education: next(Education.options, one.education) },
          { ...one, title: next(Title.options, one.title) },
        ].map((more) => conditions(profile(more)));
        for (const after of grown)
          for (const key of conditionKeys)
            expect(order[after[key].state]).toBeGreaterThanOrEqual(order[before[key].state]);
      }),
      { seed: 20261120 },
    );
  });
});

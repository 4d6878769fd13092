import { Instant } from '#domain/calendar';
import type { LodgingOverview } from '#contract/lodging';
import { nextTask } from './nextTask';

const openUntil = Instant.parse('2026-05-20T10:00:00.000Z');
const before = Instant.parse('2026-05-01T00:00:00.000Z');
const after = Instant.parse('2026-05-21T00:00:00.000Z');
const people = { king: 3, twinForOne: 2, bed: 5, waiting: 0, none: 4 };
const nobody = { king: 0, twinForOne: 0, bed: 0, waiting: 0, none: 14 };
const plan: NonNullable<LodgingOverview['plan']> = {
  revision: 2,
  ranAt: after,
  isOutdated: false,
  hasDraft: true,
  supplementsOpen: 0,
};
const at = { now: before, openUntil, revision: 1, people };

describe('what comes next', () => {
  it('is setting rooms while nothing is set', () =>
    expect(nextTask({ ...at, revision: 0, people: nobody })).toBe('settings'));

  it('is inviting while registration is open and some have not registered', () =>
    expect(nextTask(at)).toBe('invite'));

  it('is inviting after the last day, too, while nobody has registered', () =>
    expect(nextTask({ ...at, now: after, people: nobody })).toBe('invite'));

  it('is planning once registration has closed, or everybody has registered', () => {
    expect(nextTask({ ...at, now: after })).toBe('run');
    expect(nextTask({ ...at, people: { ...people, none: 0 } })).toBe('run');
  });

  it('is publishing a draft', () => expect(nextTask({ ...at, plan })).toBe('publish'));

  it('is planning again when stays have changed, also after publishing', () => {
    expect(nextTask({ ...at, plan: { ...plan, isOutdated: true } })).toBe('rerun');
    const published = { ...plan, hasDraft: false, publishedAt: after, isOutdated: true };
    expect(nextTask({ ...at, plan: published })).toBe('rerun');
  });

  it('is the list for the hotel once what people see is up to date', () =>
    expect(nextTask({ ...at, plan: { ...plan, hasDraft: false, publishedAt: after } })).toBe(
      'export',
    ));
});

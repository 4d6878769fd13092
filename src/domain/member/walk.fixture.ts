import * as fc from 'fast-check';
import { type CivilDate, plusDays } from '../calendar';
import { type Subject, UNITS, yearOf } from './diary.fixture';
import type { MemberStatus } from './memberOn';
import { day } from './samples.fixture';
import { after, BEGINNING, type Step, type World } from './world.fixture';

const waits = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.nat({ max: 400 }) },
);
const weighted = <Act extends Step['act']>(weights: Readonly<Record<Act, number>>) =>
  fc.constantFrom(
    ...(Object.entries(weights) as [Act, number][]).flatMap(([act, weight]) =>
      Array.from({ length: weight }, () => act),
    ),
  );

const acts = weighted<Step['act']>({
  advance: 36,
  request: 8,
  claim: 8,
  return: 1,
  reject: 3,
  withdraw: 1,
  reopen: 5,
  refund: 5,
  revoke: 2,
  decline: 1,
  takeBack: 1,
  release: 3,
});

const steps = fc.array(
  fc.record<Step>({
    wait: waits,
    /** Shortly after midnight it is the day before in UTC. */
    hour: fc.constantFrom(0, 7, 9, 23),
    who: fc.constantFrom<Subject>('self', ...UNITS),
    years: fc.integer({ min: 1, max: 3 }),
    pick: fc.nat({ max: 5 }),
    act: acts,
  }),
  { minLength: 10, maxLength: 120, size: 'max' },
);

const hasChanged = (before: World, now: World): boolean =>
  now.memberships !== before.memberships || now.unitApplications !== before.unitApplications;

/** Checks every change of many random histories. */
export const always = (check: (before: World, now: World, step: Step) => void): void =>
  fc.assert(
    fc.property(steps, (all) => {
      all.reduce((before, step) => {
        const now = after(before, step);
        if (hasChanged(before, now)) check(before, now, step);
        return now;
      }, BEGINNING);
    }),
    { seed: 20260403, numRuns: 40 },
  );

/** Days around a change, around the ends of the years, and far ahead. */
export const daysAround = (date: CivilDate): CivilDate[] => [
  ...[-400, -1, 0, 1, 30, 1000].map((days) => plusDays(date, days)),
  ...[-1, 0, 1].flatMap((years) => {
    const year = yearOf(date) + years;
    return [day(`${year}-01-01`), day(`${year}-12-31`)];
  }),
];

/** The subject whose dues make the person a member. */
export const pathOf = (status: MemberStatus): Subject | undefined => {
  if (!status.member) return undefined;
  return status.evidence.path === 'unit' ? status.evidence.unitId : 'self';
};

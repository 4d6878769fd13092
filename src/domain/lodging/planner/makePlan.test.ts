import { loadSolver } from '#shell/solver';
import { type Aims, aimsOf } from '../planChanges';
import type { Plan } from '../plan';
import { bestAims } from './exhaustive.fixture';
import { faultsOf } from './isAllocation.fixture';
import { planWith } from './makePlan';
import type { PlanInput } from './planInput';
import { type Cast, diceOf, momentOf, PRICES, randomCast, shuffled } from './randomStays.fixture';

const CASES = Number(process.env.LODGING_CASES ?? 2_000);

let make: (input: PlanInput) => Plan | undefined;
beforeAll(async () => {
  make = planWith(await loadSolver());
});

const inputOf = (cast: Cast, more: Partial<PlanInput> = {}): PlanInput => ({
  ...cast,
  prices: PRICES,
  pins: {},
  last: undefined,
  lodgingRevision: 1,
  at: momentOf(0),
  ...more,
});

const inOrder = (aims: Aims): readonly number[] => [
  aims.withoutRoom,
  aims.elsewhere,
  aims.swapped,
  aims.supplementNights,
  aims.mismatchedNights,
  aims.wishesMissed,
];

const smallCast = (seed: number): Cast => {
  const dice = diceOf(seed);
  return randomCast(dice, {
    people: 2 + dice(seed % 4 === 0 ? 9 : 6),
    nightCount: 1 + dice(4),
    hotels: 1 + dice(2),
    mostRooms: 3,
    varying: 20,
    wishing: 50,
    whole: 40,
  });
};

it('is as good by every aim as the best of all ways to house them (H3–H6)', () => {
  for (let seed = 0; seed < CASES; seed++) {
    const cast = smallCast(seed);
    const plan = make(inputOf(cast));
    if (!plan) throw new Error(`no plan for ${seed}`);
    expect({ seed, faults: faultsOf(plan, cast.rooms) }).toEqual({ seed, faults: [] });
    expect({ seed, aims: inOrder(aimsOf(plan)) }).toEqual({
      seed,
      aims: bestAims(cast.rooms, cast.guests),
    });
  }
});

it('is the same whatever the order of the guests', () => {
  for (let seed = 0; seed < CASES / 10; seed++) {
    const cast = smallCast(seed);
    const guests = shuffled(diceOf(seed), cast.guests);
    expect(make(inputOf({ ...cast, guests }))).toEqual(make(inputOf(cast)));
  }
});

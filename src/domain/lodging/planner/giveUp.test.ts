import { loadSolver } from '#shell/solver';
import { aimsOf } from '../planChanges';
import { faultsOf } from './isAllocation.fixture';
import { planWith } from './makePlan';
import type { Solve } from './program';
import { diceOf, inputOf, randomCast } from './randomStays.fixture';

const CASES = 8;

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

/** Gives up on whatever is asked after so many answers; that there is none is found at once. */
const tiring = (answers: number): Solve => {
  let left = answers;
  return (...asked) => {
    const answer = left > 0 ? solve(...asked) : 'givenUp';
    if (answer !== 'infeasible') left--;
    return answer;
  };
};

const crowd = (seed: number) =>
  inputOf(
    randomCast(diceOf(seed), {
      people: 24,
      nightCount: seed % 2 ? 5 : 12,
      hotels: 1 + (seed % 3),
      mostRooms: 5,
      varying: 30,
      wishing: 50,
      whole: 40,
    }),
  );

it.each([1, 2, 3, 4])('gives up after %i answers: everybody has what was reached by then', (n) => {
  for (let seed = 0; seed < CASES; seed++) {
    const input = crowd(seed);
    const best = planWith(solve)(input)!;
    const again = { ...input, last: best };
    for (const asked of [input, again]) {
      const plan = planWith(tiring(n))(asked)!;
      expect({ seed, faults: faultsOf(plan, input.rooms) }).toEqual({ seed, faults: [] });
      const { withoutRoom, elsewhere, swapped } = aimsOf(best);
      expect(aimsOf(plan)).toMatchObject({ withoutRoom, elsewhere, swapped });
    }
  }
});

it('gives up at once: there is no plan', () => {
  expect(planWith(tiring(0))(crowd(1))).toBeUndefined();
});

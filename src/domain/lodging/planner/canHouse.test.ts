import { loadSolver } from '#shell/solver';
import type { Guest } from '../lodging';
import { canHouseWith } from './canHouse';
import { allocationExists } from './exhaustive.fixture';
import type { Solve } from './program';
import { diceOf, momentOf, personId, randomCast } from './randomStays.fixture';

const CASES = Number(process.env.LODGING_CASES ?? 3_000);

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

it('says exactly whether everybody can be housed: of every case the same as trying all ways (H7)', () => {
  const canHouse = canHouseWith(solve);
  const told = { housed: 0, refused: 0 };
  for (let seed = 0; seed < CASES; seed++) {
    const dice = diceOf(seed);
    const cast = randomCast(dice, {
      people: 2 + dice(9),
      nightCount: 1 + dice(5),
      hotels: 1 + dice(2),
      mostRooms: 3,
      varying: 40,
      wishing: 0,
      whole: 30,
    });
    const exists = allocationExists(cast.rooms, cast.guests);
    told[exists ? 'housed' : 'refused']++;
    expect({ seed, can: canHouse(cast.rooms, cast.guests) }).toEqual({ seed, can: exists });
  }
  expect(Math.min(told.housed, told.refused)).toBeGreaterThan(CASES / 10);
});

it('knows that nobody changes rooms: a king on one night and a twin on the next are no room for both', () => {
  const canHouse = canHouseWith(solve);
  const guest: Guest = {
    personId: personId(1),
    gender: 'male',
    choice: 'king',
    from: 0,
    until: 2,
    since: momentOf(0),
  };
  expect(canHouse({ jing: { king: [1, 0], twin: [0, 1] } }, [guest])).toBe(false);
  expect(canHouse({ jing: { king: [1, 0], twin: [1, 1] } }, [guest])).toBe(true);
});

import { loadSolver } from '#shell/solver';
import { chargesOf } from '../charges';
import type { Guest } from '../lodging';
import type { Plan, PlannedGuest } from '../plan';
import { type Aims, aimsOf, isElsewhere, isSwapped } from '../planChanges';
import { bestAims } from './exhaustive.fixture';
import { faultsOf } from './isAllocation.fixture';
import { planWith } from './makePlan';
import type { PlanInput } from './planInput';
import { type Cast, diceOf, inputOf, PRICES, randomCast, shuffled } from './randomStays.fixture';

const CASES = Number(process.env.LODGING_CASES ?? 2_000);

let make: (input: PlanInput) => Plan | undefined;
beforeAll(async () => {
  make = planWith(await loadSolver());
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

it('is the same whatever the order of the guests, made twice', () => {
  for (let seed = 0; seed < CASES / 10; seed++) {
    const cast = smallCast(seed);
    const guests = shuffled(diceOf(seed), cast.guests);
    expect(make(inputOf({ ...cast, guests }))).toEqual(make(inputOf(cast)));
  }
});

it('collects in every room on every night just what the room costs, odd beds included (H2, H5)', () => {
  let odd = 0;
  for (let seed = 0; seed < CASES / 8; seed++) {
    const plan = make(inputOf(smallCast(seed)));
    if (!plan) throw new Error(`no plan for ${seed}`);
    const collected = new Map<string, number>();
    for (const [personId, { nights, fen, supplementFen }] of chargesOf(plan)) {
      const { room = '' } = plan.guests.find((guest) => guest.personId === personId) ?? {};
      for (const night of nights) {
        const key = `${room} ${night.night}`;
        collected.set(key, (collected.get(key) ?? 0) + night.fen);
      }
      expect(Number.isInteger(fen)).toBe(true);
      if (supplementFen > 0) odd++;
    }
    for (const [key, fen] of collected) {
      const hotel = key.slice(0, key.indexOf('-'));
      expect({ seed, key, fen }).toEqual({ seed, key, fen: PRICES[hotel]?.roomFenPerNight });
    }
  }
  expect(odd).toBeGreaterThan(CASES / 40);
});

const asks = ({ choice, gender, from, until, hotelId = '' }: Guest): string =>
  [choice, choice === 'bed' ? gender : '', from, until, hotelId].join();

const lacks = (guest: PlannedGuest): number =>
  guest.room === undefined ? 4 : (isElsewhere(guest) ? 2 : 0) + (isSwapped(guest) ? 1 : 0);

it('leaves without a room, elsewhere or swapped those who registered last of all who ask the same', () => {
  let compared = 0;
  for (let seed = 0; seed < CASES / 8; seed++) {
    const guests = smallCast(seed).guests.map(({ mate: _nobody, ...guest }) => guest);
    const plan = make(inputOf({ ...smallCast(seed), guests }));
    for (const one of plan?.guests ?? [])
      for (const other of plan?.guests ?? []) {
        if (asks(one) !== asks(other) || one.since >= other.since) continue;
        compared++;
        expect({ seed, later: lacks(other) >= lacks(one) }).toEqual({ seed, later: true });
      }
  }
  expect(compared).toBeGreaterThan(CASES / 20);
});

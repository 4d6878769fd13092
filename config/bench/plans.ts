import { loadRoomPlanner, type RoomPlanner } from '../../cloudfunctions/_shell/roomPlanner';
import type { HotelId } from '../../src/domain/training/training';
import type { RoomsByHotel } from '../../src/domain/lodging/lodging';
import type { PlanInput } from '../../src/domain/lodging/planner/planInput';
import {
  diceOf,
  HOTELS,
  inputOf,
  randomCast,
  randomGuest,
} from '../../src/domain/lodging/planner/randomStays.fixture';
import { type Figure, ms, percentile, type Section, times } from './table';

const NIGHTS = 5;
const CASES = 5;
const ASKING = 400;

const castOf = (people: number, hotels: number) => ({
  people,
  nightCount: NIGHTS,
  hotels,
  mostRooms: 1,
  varying: 0,
  wishing: 5,
  whole: 60,
});

/** `kings` and `twins` in all, the same every night. */
const roomsOf = (hotels: number, kings: number, twins: number): RoomsByHotel =>
  Object.fromEntries(
    HOTELS.slice(0, hotels).map((hotelId): [HotelId, { king: number[]; twin: number[] }] => [
      hotelId,
      {
        king: Array.from({ length: NIGHTS }, () => Math.round(kings / hotels)),
        twin: Array.from({ length: NIGHTS }, () => Math.round(twins / hotels)),
      },
    ]),
  );

/** Rooms for just about all, so that some are swapped and somebody may be left without. */
const crowded = (seed: number, people: number, hotels: number): PlanInput =>
  inputOf({
    ...randomCast(diceOf(seed), castOf(people, hotels)),
    rooms: roomsOf(hotels, people * 0.27, people * 0.41),
  });

/** Time on a processor: what it takes when the machine has nothing else to do. */
const timed = <Value>(work: () => Value): { value: Value; took: number } => {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, took: (user + system) / 1000 };
};

/** A plan, and once more after somebody has left: who stays has a room already. */
function plansOf(planner: RoomPlanner, people: number, hotels: number): readonly number[][] {
  const [first, again]: [number[], number[]] = [[], []];
  for (let seed = 1; seed <= CASES; seed++) {
    const input = crowded(seed, people, hotels);
    const { value: last, took } = timed(() => planner.plan(input));
    if (!last) throw new Error(`no plan for ${people} people`);
    first.push(took);
    const guests = input.guests.filter(({ mate }, n) => n !== seed || mate !== undefined);
    again.push(timed(() => planner.plan({ ...input, guests, last })).took);
  }
  return [first, again];
}

function planFigures(
  planner: RoomPlanner,
  people: number,
  hotels: number,
  limit: number,
): Figure[] {
  const where = hotels === 1 ? 'one hotel' : `${hotels} hotels`;
  return plansOf(planner, people, hotels).map((took, n) => ({
    what: `${people} people, ${where}${n === 0 ? '' : ', again after a change'}: median`,
    value: ms(percentile(took, 0.5)),
    against: `at most ${ms(Math.max(...took))}; allowed ${ms(limit)}`,
  }));
}

/** People ask one after the other; every answer is timed, also when nearly nothing is left. */
function fitFigures({ canHouse }: RoomPlanner, hotels: number): Figure[] {
  const dice = diceOf(hotels);
  const rooms = roomsOf(hotels, 90, 60);
  const guests: PlanInput['guests'][number][] = [];
  const took: number[] = [];
  for (let n = 0; n < ASKING; n++) {
    const guest = randomGuest(dice, n, castOf(0, hotels));
    const { value, took: its } = timed(() => canHouse(rooms, [...guests, guest]));
    took.push(its);
    if (value) guests.push(guest);
  }
  const [half, most] = [percentile(took, 0.5), percentile(took, 0.95)];
  return [
    {
      what: `${ASKING} people ask for 90 kings and 60 twins, ${hotels} hotel(s): 95 of 100`,
      value: ms(most),
      against: `${times(most, Math.max(half, 0.1))} the median of ${half.toFixed(2)} ms; ${guests.length} housed`,
    },
  ];
}

/** How long it takes to plan rooms and to say whether one more fits, in a process that has done so before. */
export async function plans(): Promise<Section> {
  const startedAt = performance.now();
  const planner = await loadRoomPlanner();
  const loaded = performance.now() - startedAt;
  planner.plan(crowded(0, 1_000, 3));
  planner.plan(crowded(0, 200, 1));
  return {
    title: `Rooms: plans of ${NIGHTS} nights, ${CASES} of each, and whether one more fits; times on a processor`,
    figures: [
      { what: 'the solver is loaded within', value: ms(loaded), against: 'once in a process' },
      ...planFigures(planner, 200, 1, 300),
      ...planFigures(planner, 200, 3, 300),
      ...planFigures(planner, 1_000, 1, 5_000),
      ...planFigures(planner, 1_000, 3, 5_000),
      ...fitFigures(planner, 1),
      ...fitFigures(planner, 2),
    ],
  };
}

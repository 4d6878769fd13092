import { loadSolver } from '#shell/solver';
import type { Guest, RoomsByHotel } from '../lodging';
import type { Plan, RoomId } from '../plan';
import { bestCounts, countOf } from './everyRoom.fixture';
import { planWith } from './makePlan';
import type { PlanInput } from './planInput';
import { diceOf, inputOf, momentOf, personId, randomCast } from './randomStays.fixture';

const CASES = Number(process.env.LODGING_CASES ?? 400);

let make: (input: PlanInput) => Plan;
beforeAll(async () => {
  const plan = planWith(await loadSolver());
  make = (input) => {
    const made = plan(input);
    if (!made) throw new Error('the solver gave up');
    return made;
  };
});

const NONE = new Map<Guest['personId'], RoomId>();

it('denies those who registered last, also of people who ask for different things: as trying all ways does', () => {
  let denied = 0;
  for (let seed = 0; seed < CASES; seed++) {
    const dice = diceOf(seed);
    const cast = randomCast(dice, {
      people: 3 + dice(3),
      nightCount: 1 + dice(3),
      hotels: 1 + dice(2),
      mostRooms: 2,
      varying: 10,
      wishing: 0,
      whole: 60,
    });
    const counts = countOf(make(inputOf(cast)).guests, NONE);
    expect({ seed, counts }).toEqual({
      seed,
      counts: bestCounts(cast.rooms, cast.guests, {}, NONE),
    });
    if ((counts.at(-1) ?? 0) > 0) denied++;
  }
  expect(denied).toBeGreaterThan(CASES / 4);
});

/** Who asked first has the greatest id. */
const guest = (n: number, more: Partial<Guest> = {}): Guest => ({
  personId: personId(n),
  gender: 'male',
  choice: 'bed',
  from: 0,
  until: 2,
  since: momentOf(100 - n),
  ...more,
});

const roomsOf = (king: number, twin: number): RoomsByHotel => ({
  jing: { king: [king, king, king], twin: [twin, twin, twin] },
});

const roomsIn = (input: Partial<PlanInput> & Pick<PlanInput, 'rooms' | 'guests'>) =>
  new Map(
    make(inputOf({ nightCount: 3, ...input }, input)).guests.map(({ personId: id, room }) => [
      id,
      room,
    ]),
  );

const lastOf = (guests: readonly Guest[], rooms: readonly string[]): Plan => ({
  ...make(inputOf({ nightCount: 3, rooms: {}, guests: [] })),
  guests: guests.map((one, n) => ({ ...one, room: rooms[n] as RoomId })),
});

it('leaves alone who asked last of an odd number of sharers (H5)', () => {
  const guests = [1, 2, 3, 4, 5].map((n) => guest(n));
  const rooms = roomsIn({ rooms: roomsOf(0, 3), guests });
  const alone = [...rooms].filter(
    ([, room]) => [...rooms.values()].filter((r) => r === room).length < 2,
  );
  expect(alone.map(([id]) => id)).toEqual([personId(1)]);
});

it('puts two who are pinned to one twin together though others would suit them better', () => {
  const guests = [guest(1), guest(2, { until: 3 }), guest(3), guest(4, { until: 3 })];
  const room = 'jing-t2' as RoomId;
  const pins = { [personId(1)]: room, [personId(2)]: room };
  const rooms = roomsIn({ rooms: roomsOf(0, 3), guests, pins });
  expect([1, 2].map((n) => rooms.get(personId(n)))).toEqual([room, room]);
});

it('leaves roommates together whom nothing sets apart from others', () => {
  const guests = [1, 2, 3, 4, 5, 6].map((n) => guest(n));
  const had = ['jing-t1', 'jing-t2', 'jing-t3', 'jing-t1', 'jing-t2', 'jing-t3'];
  const rooms = roomsIn({ rooms: roomsOf(0, 3), guests, last: lastOf(guests, had) });
  expect([...rooms.values()]).toEqual(had);
});

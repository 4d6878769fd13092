import { loadSolver } from '#shell/solver';
import { plusDays, plusMilliseconds } from '../../calendar';
import { decideAsks } from '../decideAsks';
import { guestsOf, type Lodging, type RoomsByHotel } from '../lodging';
import {
  day,
  emptyLodging,
  fiveNights,
  holding,
  keyOf,
  OPENING,
  personOf,
  stayOf,
} from '../lodging.fixture';
import type { CanHouse } from '../mayHold';
import type { Plan, PlannedGuest } from '../plan';
import type { Stay } from '../stay';
import { canHouseWith } from './canHouse';
import { allRooms, mayEnter } from './everyRoom.fixture';
import { faultsOf } from './isAllocation.fixture';
import { planWith } from './makePlan';
import type { PlanInput } from './planInput';
import { type Dice, diceOf, momentOf, PRICES } from './randomStays.fixture';

const PEOPLE = 400;
const HOTEL = 'jing';
const ROOMS: RoomsByHotel = { [HOTEL]: fiveNights(90, 60) };
const ALL = allRooms(ROOMS);
const FIRST = day('2026-05-25');

let canHouse: CanHouse;
let make: (input: PlanInput) => Plan | undefined;
beforeAll(async () => {
  const solve = await loadSolver();
  canHouse = canHouseWith(solve);
  make = planWith(solve);
});

const randomStay = (dice: Dice, isMixed: boolean): Partial<Stay> => {
  const isWhole = !isMixed || dice(100) < 60;
  const from = isWhole ? 0 : dice(5);
  const until = isWhole ? 5 : from + 1 + dice(5 - from);
  return {
    choice: (['king', 'twinForOne', 'bed', 'bed'] as const)[dice(4)] ?? 'bed',
    gender: dice(5) < 3 ? 'female' : 'male',
    from: plusDays(FIRST, from),
    until: plusDays(FIRST, until),
  };
};

/** The plan of everybody who holds a stay; it must house them all. */
function planOf({ stays, nights, revision }: Lodging): Plan {
  const plan = make({
    nightCount: 5,
    guests: guestsOf(nights, stays),
    rooms: ROOMS,
    prices: PRICES,
    pins: {},
    last: undefined,
    lodgingRevision: revision,
    at: momentOf(0),
  });
  if (!plan) throw new Error('the solver gave up');
  return plan;
}

/** Everybody stays where they are for as long as they do, and whoever is new goes where there is room, if there is. */
function extended(plan: Plan, lodging: Lodging): Plan {
  const before = new Map(plan.guests.map((guest) => [guest.personId, guest]));
  const guests = guestsOf(lodging.nights, lodging.stays).map((guest): PlannedGuest => {
    const was = before.get(guest.personId);
    const isSame =
      was?.choice === guest.choice &&
      was.gender === guest.gender &&
      was.from <= guest.from &&
      guest.until <= was.until;
    return isSame && was.room !== undefined ? { ...guest, room: was.room } : guest;
  });
  const placed = guests.filter(({ room }) => room !== undefined);
  for (const guest of guests.filter(({ room }) => room === undefined)) {
    const fitting = ALL.filter((id) => guest.choice !== 'bed' || id.includes('-t'));
    const taken = new Set(placed.map(({ room }) => room));
    const shared = guest.choice === 'bed' ? fitting.filter((id) => taken.has(id)) : [];
    const room = [...shared, ...fitting].find((id) => mayEnter(ROOMS, placed, guest, id));
    placed.push(room === undefined ? guest : { ...guest, room });
  }
  return { ...plan, guests: placed };
}

const isForAll = ({ guests }: Plan): boolean => guests.every(({ room }) => room !== undefined);

it('never grants what cannot be housed: 400 people for 90 kings and 60 twins, with changes and cancellations (H1, H7)', () => {
  const dice = diceOf(400);
  let lodging = emptyLodging(ROOMS);
  let plan = planOf(lodging);
  let solved = 0;
  const told = { held: 0, full: 0, waiting: 0, cancelled: 0 };
  for (let step = 0; step < PEOPLE * 1.4; step++) {
    const isNew = step < PEOPLE;
    const n = isNew ? step : dice(PEOPLE);
    const at = plusMilliseconds(OPENING, step);
    const ifFull = dice(2) ? 'wait' : 'refuse';
    const ask =
      isNew || dice(2)
        ? { ...holding(n, { ...randomStay(dice, true), since: at }, ifFull), at }
        : ({ kind: 'cancel', personId: personOf(n), what: 'all', at } as const);
    lodging = decideAsks({ ...lodging, asks: { [keyOf(step)]: ask } }, canHouse, at).lodging;
    const outcome = lodging.answered[personOf(n)]?.outcome;
    if (outcome) told[outcome]++;
    const byHand = extended(plan, lodging);
    if (!isForAll(byHand)) solved++;
    plan = isForAll(byHand) ? byHand : planOf(lodging);
    expect({ step, isForAll: isForAll(plan) }).toEqual({ step, isForAll: true });
    expect({ step, faults: faultsOf(plan, ROOMS) }).toEqual({ step, faults: [] });
  }
  expect(Math.min(...Object.values(told))).toBeGreaterThan(20);
  expect(solved).toBeGreaterThan(10);
});

/** The most rooms that `men` and `women` who share and `alone` others of the same nights need. */
const fitsTogether = (men: number, women: number, alone: number): boolean => {
  const shared = Math.ceil(men / 2) + Math.ceil(women / 2);
  return shared <= 60 && shared + alone <= 150;
};

it('refuses nobody who could be housed where all stay the same nights (H7)', () => {
  for (let seed = 0; seed < 2; seed++) {
    const dice = diceOf(seed);
    let lodging = emptyLodging(ROOMS);
    const counts = { male: 0, female: 0, alone: 0 };
    for (let n = 0; n < PEOPLE; n++) {
      const stay = randomStay(dice, false);
      const asks = { [keyOf(n)]: holding(n, stay) };
      lodging = decideAsks({ ...lodging, asks }, canHouse, OPENING).lodging;
      const next = { ...counts };
      next[stay.choice === 'bed' ? (stay.gender ?? 'male') : 'alone']++;
      const could = fitsTogether(next.male, next.female, next.alone);
      expect({ n, held: personOf(n) in lodging.stays }).toEqual({ n, held: could });
      if (could) Object.assign(counts, next);
    }
  }
});

/** Whether no night has more people than fit into the rooms; necessary, and known without solving. */
function fitsEveryNight(lodging: Lodging): boolean {
  const guests = guestsOf(lodging.nights, lodging.stays);
  return [0, 1, 2, 3, 4].every((night) => {
    const there = guests.filter(({ from, until }) => from <= night && night < until);
    const sharers = (gender: string): number =>
      there.filter((guest) => guest.choice === 'bed' && guest.gender === gender).length;
    const alone = there.filter(({ choice }) => choice !== 'bed').length;
    return fitsTogether(sharers('male'), sharers('female'), alone);
  });
}

it('refuses at most 1 of 100 for whom a count of every night has room, with mixed stays (H7)', () => {
  let [refused, asked] = [0, 0];
  for (let seed = 0; seed < 2; seed++) {
    const dice = diceOf(seed);
    let lodging = emptyLodging(ROOMS);
    for (let n = 0; n < PEOPLE; n++) {
      const stay = stayOf(n, randomStay(dice, true));
      const asks = { [keyOf(n)]: holding(n, stay) };
      const with_ = { ...lodging, stays: { ...lodging.stays, [personOf(n)]: stay } };
      lodging = decideAsks({ ...lodging, asks }, canHouse, OPENING).lodging;
      asked++;
      if (!(personOf(n) in lodging.stays) && fitsEveryNight(with_)) refused++;
    }
  }
  expect(refused / asked).toBeLessThanOrEqual(0.01);
  expect({ refused, asked }).toMatchObject({ asked: 2 * PEOPLE });
});

import type { HotelId } from '../../training/training';
import type { CanHouse } from '../mayHold';
import type { Guest, RoomsByHotel, RoomsHeld } from '../lodging';
import { groupsOf } from './group';
import { hotelsOf, housingModel } from './model';
import type { Solve } from './program';

const isSteady = ({ king, twin }: RoomsHeld): boolean =>
  [king, twin].every((nights) => nights.every((rooms) => rooms === nights[0]));

const added = (one: readonly number[], other: readonly number[]): number[] =>
  Array.from(
    { length: Math.max(one.length, other.length) },
    (_, n) => (one[n] ?? 0) + (other[n] ?? 0),
  );

/** Hotels that hold the same rooms every night are as good as one; between others nobody may change. */
function pooled(rooms: RoomsByHotel): RoomsByHotel {
  const pools: Record<HotelId, RoomsHeld> = {};
  let steady: HotelId | undefined;
  for (const [hotelId, held] of hotelsOf(rooms)) {
    const pool = steady === undefined ? undefined : pools[steady];
    if (!isSteady(held)) pools[hotelId] = held;
    else if (steady !== undefined && pool)
      pools[steady] = { king: added(pool.king, held.king), twin: added(pool.twin, held.twin) };
    else {
      steady = hotelId;
      pools[hotelId] = held;
    }
  }
  return pools;
}

interface Night {
  alone: number;
  female: number;
  male: number;
  king: number;
  twin: number;
}

function nightsOf(rooms: RoomsByHotel, guests: readonly Guest[]): readonly Night[] {
  const length = Math.max(0, ...guests.map(({ until }) => until));
  const sum = (kind: 'king' | 'twin', night: number): number =>
    Object.values(rooms).reduce((total, held) => total + (held[kind][night] ?? 0), 0);
  const nights = Array.from({ length }, (_, night): Night => {
    const rest = { alone: 0, female: 0, male: 0 };
    return { ...rest, king: sum('king', night), twin: sum('twin', night) };
  });
  for (const guest of guests)
    for (const night of nights.slice(guest.from, guest.until))
      night[guest.choice === 'bed' ? guest.gender : 'alone']++;
  return nights;
}

/** Sharers need a twin for every two of a gender; those who are alone take what is left. Necessary on every night. */
const fitsByCount = ({ alone, female, male, king, twin }: Night): boolean => {
  const shared = Math.ceil(female / 2) + Math.ceil(male / 2);
  return shared <= twin && alone <= king + twin - shared;
};

/** Whether everybody could sleep alone, those who share in twins and the others in kings. */
const fitsAlone = ({ alone, female, male, king, twin }: Night): boolean =>
  alone <= king && female + male <= twin;

/** The answer without solving, where the numbers of people alone give it. */
function atOnce(pools: RoomsByHotel, guests: readonly Guest[]): boolean | undefined {
  const nights = nightsOf(pools, guests);
  if (!nights.every(fitsByCount)) return false;
  const [pool, ...more] = Object.values(pools);
  if (!pool || more.length > 0) return undefined;
  if (nights.every(fitsAlone)) return true;
  const [first] = guests;
  const isSame = guests.every(({ from, until }) => from === first?.from && until === first.until);
  return isSame && isSteady(pool) ? true : undefined;
}

/** Whether all guests can be housed at once, exactly: by counting where that decides, else by solving. */
export const canHouseWith =
  (solve: Solve): CanHouse =>
  (rooms, guests) => {
    const pools = pooled(rooms);
    const quick = atOnce(pools, guests);
    if (quick !== undefined) return quick;
    const alike = guests.map(({ hotelId: _any, mate: _wished, ...guest }): Guest => ({
      ...guest,
      choice: guest.choice === 'bed' ? 'bed' : 'king',
    }));
    const nightCount = Math.max(...guests.map(({ until }) => until));
    const { program } = housingModel(pools, nightCount, groupsOf(alike), false);
    const solution = solve(program, []);
    return solution !== 'infeasible' && solution !== 'givenUp';
  };

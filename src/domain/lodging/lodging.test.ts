import { yuan } from '../money';
import { guestsOf, isWithin, nightsIn } from './lodging';
import { day, personOf, phoneOf, stayOf } from './lodging.fixture';
import type { Stay } from './stay';
import { Hotel, HotelId } from '../training/training';
import { AskKey, nightsOf, stayPrice } from './stay';

const NIGHTS = { from: day('2026-05-25'), until: day('2026-05-29') };
const HOTEL = { roomFenPerNight: yuan(350), bedFenPerNight: yuan(175) };

const total = (choice: Stay['choice']) => stayPrice(stayOf(1, { choice }), HOTEL).total;
const wishing = (n: number, whom: number, more: Partial<Stay> = {}) =>
  stayOf(n, { roommatePhone: phoneOf(whom), ...more });

const matesOf = (...stays: readonly Stay[]) =>
  guestsOf(NIGHTS, Object.fromEntries(stays.map((stay, n) => [personOf(n + 1), stay]))).map(
    ({ mate }) => mate,
  );

it('five nights cost 1750 a room and 875 a bed (H2, H7)', () => {
  expect(nightsIn(NIGHTS)).toHaveLength(5);
  expect(nightsOf(stayOf(1))).toBe(5);
  expect([total('king'), total('twinForOne'), total('bed')]).toEqual([
    yuan(1750),
    yuan(1750),
    yuan(875),
  ]);
});

it('the dearest hotel still has a price for thirty nights of all who stay', () => {
  const hotel = { id: 'h', name: 'h', address: 'h', roomFenPerNight: yuan(100_000_000) };
  const at = (bedFenPerNight: number) => Hotel.safeParse({ ...hotel, bedFenPerNight }).success;
  expect([at(yuan(50_000_000)), at(10_000_000_001)]).toEqual([true, false]);
  expect(Number.isSafeInteger(30 * 5_000 * yuan(100_000_000))).toBe(true);
});

it.each([
  ['2026-05-25', '2026-05-30', true],
  ['2026-05-29', '2026-05-30', true],
  ['2026-05-24', '2026-05-26', false],
  ['2026-05-29', '2026-05-31', false],
  ['2026-05-26', '2026-05-26', false],
  ['2026-05-27', '2026-05-26', false],
])('a stay %s to %s is within the nights held: %s (H7)', (from, until, within) => {
  expect(isWithin(NIGHTS, { from: day(from), until: day(until) })).toBe(within);
});

it('keys and hotels have no name that every object has', () => {
  for (const schema of [AskKey, HotelId]) {
    expect(schema.safeParse('constructo').success).toBe(true);
    expect(schema.safeParse('constructor').success).toBe(false);
  }
});

describe('a wish for a roommate (H4)', () => {
  it('counts when both name each other', () => {
    expect(matesOf(wishing(1, 2), wishing(2, 1))).toEqual([personOf(2), personOf(1)]);
  });

  it.each([
    ['one alone wishes', [wishing(1, 2), stayOf(2)]],
    [
      'the other wishes for somebody else',
      [wishing(1, 2), wishing(2, 3), wishing(3, 2)].slice(0, 2),
    ],
    ['one is a woman, one a man', [wishing(1, 2), wishing(2, 1, { gender: 'male' })]],
    ['one has a room alone', [wishing(1, 2), wishing(2, 1, { choice: 'king' })]],
    ['somebody names their own number', [wishing(1, 1)]],
  ] as const)('does not where %s', (_why, stays) => {
    expect(matesOf(...stays).every((mate) => mate === undefined)).toBe(true);
  });
});

it('guests come in the order of their ids, in numbers of nights', () => {
  const stays = {
    [personOf(2)]: stayOf(2, { from: day('2026-05-26'), until: day('2026-05-28') }),
    [personOf(1)]: stayOf(1, { choice: 'king', hotelId: 'jinguiyuan' }),
  };
  expect(guestsOf(NIGHTS, stays)).toMatchObject([
    { personId: personOf(1), choice: 'king', from: 0, until: 5, hotelId: 'jinguiyuan' },
    { personId: personOf(2), choice: 'bed', from: 1, until: 3 },
  ]);
});

import type { CivilDate } from '#domain/calendar';
import { leftFor } from './left';
import { twoHotels } from './room.fixture';

const { left } = twoHotels;
const day = (number: number) => `2026-05-${number}` as CivilDate;
const both = { from: day(25), until: day(27) };
const first = { from: day(25), until: day(26) };

describe('what is left of a choice', () => {
  it('is what the scarcest of the nights has (H7)', () => {
    expect(leftFor(left, { ...both, choice: 'bed', hotelId: 'east' }).count).toBe(9);
    expect(leftFor(left, { ...first, choice: 'bed', hotelId: 'east' }).count).toBe(20);
    expect(leftFor(left, { ...both, choice: 'bed', hotelId: 'west' }).count).toBe(0);
  });

  it('counts kings, and where there is none the twins alone that stand for them (H3)', () => {
    const east = { choice: 'king', hotelId: 'east' } as const;
    expect(leftFor(left, { ...both, ...east })).toEqual({ count: 6, isOnlySwapped: true });
    expect(leftFor(left, { ...first, ...east })).toEqual({ count: 3, isOnlySwapped: false });
  });

  it('in any hotel is that of the best one, which need not swap anybody', () => {
    expect(leftFor(left, { ...both, choice: 'twinForOne' }).count).toBe(6);
    expect(leftFor(left, { ...both, choice: 'king' })).toEqual({ count: 1, isOnlySwapped: false });
    expect(leftFor([], { ...both, choice: 'king' }).count).toBe(0);
  });
});

import { day, emptyLodging, fiveNights, keyOf, personOf, stayOf } from './lodging.fixture';
import { type CanHouse, fittingWith, mayHold } from './mayHold';
import type { Lodging } from './lodging';
import type { Stay } from './stay';

/** Nobody fits any more. */
const full: CanHouse = () => false;
const women: CanHouse = (_rooms, guests) => guests.every(({ gender }) => gender === 'female');
const held = (more: Partial<Stay> = {}): Lodging => ({
  ...emptyLodging({ first: fiveNights(1, 1), second: fiveNights(1, 1) }),
  stays: { [personOf(1)]: stayOf(1, { hotelId: 'first', ...more }) },
});

const may = (more: Partial<Stay>) =>
  mayHold(held(), personOf(1), stayOf(1, { hotelId: 'first', ...more }), full);

describe('where rooms have run short, a stay may be changed', () => {
  it('into less of the same: fewer nights, or any hotel (H6)', () => {
    expect(may({})).toBe(true);
    expect(may({ from: day('2026-05-26'), until: day('2026-05-29') })).toBe(true);
    expect(mayHold(held(), personOf(1), stayOf(1), full)).toBe(true);
  });

  it('neither into another choice, gender or hotel, nor into more nights', () => {
    expect(may({ choice: 'king' })).toBe(false);
    expect(may({ gender: 'male' })).toBe(false);
    expect(may({ hotelId: 'second' })).toBe(false);
    const fewer = held({ until: day('2026-05-29') });
    expect(mayHold(fewer, personOf(1), stayOf(1, { hotelId: 'first' }), full)).toBe(false);
  });
});

it('nobody holds a room of a hotel without any, also where only one hotel is left', () => {
  const one = { ...emptyLodging({ first: fiveNights(9, 9) }) };
  expect(mayHold(one, personOf(1), stayOf(1, { hotelId: 'second' }), () => true)).toBe(false);
});

it('what did not fit is asked again only where it may fit: of the other gender, or once freed', () => {
  let asked = 0;
  const fitting = fittingWith((rooms, guests) => {
    asked += 1;
    return women(rooms, guests);
  });
  const lodging = emptyLodging({ first: fiveNights(1, 1) });
  const fits = (n: number, more: Partial<Stay>) =>
    fitting.fits(lodging, personOf(n), stayOf(n, { key: keyOf(n), ...more }));
  expect(fits(1, { gender: 'male' })).toBe(false);
  expect(fits(2, { gender: 'male' })).toBe(false);
  expect(asked).toBe(1);
  expect(fits(3, { gender: 'female' })).toBe(true);
  fitting.freed();
  expect(fits(2, { gender: 'male' })).toBe(false);
  expect(asked).toBe(3);
});

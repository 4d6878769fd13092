import { Guest } from '#contract/lodging';
import { filterOf, guestCounts, guestsShown } from './guestList';

const request = { choice: 'bed', from: '2026-05-25', until: '2026-05-30' };
const guest = (n: number, more: object = {}) =>
  Guest.parse({
    personId: `p${String(n).padStart(24, '0')}`,
    name: `王晓${n}`,
    gender: 'female',
    unitName: n % 2 === 0 ? '湖北省图书馆' : '武汉大学图书馆',
    phone: `1380001000${n}`,
    isPaid: true,
    ...more,
  });
const guests = [
  guest(1),
  guest(2, { request }),
  guest(3, { request: { ...request, choice: 'king' } }),
  guest(4, { waiting: { request, position: 2 } }),
  guest(5, { request, waiting: { request: { ...request, choice: 'king' }, position: 1 } }),
];
const names = (shown: readonly Guest[]) => shown.map(({ name }) => name);

describe('the list of attendees', () => {
  it('is filtered by what they hold or wait for', () => {
    expect(guestCounts(guests)).toEqual({
      all: 5,
      none: 1,
      waiting: 2,
      king: 1,
      twinForOne: 0,
      bed: 2,
    });
    expect(names(guestsShown(guests, 'none', ''))).toEqual(['王晓1']);
  });

  it('has who waits in the order of waiting', () =>
    expect(names(guestsShown(guests, 'waiting', ''))).toEqual(['王晓5', '王晓4']));

  it.each([
    ['晓3', ['王晓3']],
    ['湖北', ['王晓2', '王晓4']],
    ['0005', ['王晓5']],
    [' 0002 ', ['王晓2']],
    ['1380', []],
  ])('is searched by %s', (search, found) =>
    expect(names(guestsShown(guests, 'all', search))).toEqual(found),
  );

  it('opens with the filter of its address, or with all', () => {
    expect(filterOf('waiting')).toBe('waiting');
    expect(filterOf('x')).toBe('all');
    expect(filterOf(undefined)).toBe('all');
  });
});

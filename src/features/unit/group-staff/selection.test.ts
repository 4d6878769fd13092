import type { RegistrationId } from '#domain/ids';
import { MOST_PEOPLE } from '#domain/order/order';
import { allOf, selected, toggled } from './selection';

const id = (n: number) => `zaizhi-2026:p${String(n).padStart(24, '0')}` as RegistrationId;
const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    registrationId: id(n),
    name: `职工${n}`,
    fen: n === 0 ? 40_000 : 49_000,
    isMemberPrice: n === 0,
  }));

describe('choosing whom a unit pays for', () => {
  it('adds up what those cost who are chosen, and forgets who is not there any more', () => {
    expect(selected(people(3), new Set([id(0), id(2), id(99)]))).toEqual({
      ids: [id(0), id(2)],
      fen: 89_000,
    });
  });

  it('begins with everybody, but no more than fit into one order', () => {
    expect(allOf(people(12)).size).toBe(12);
    expect(allOf(people(MOST_PEOPLE + 5)).size).toBe(MOST_PEOPLE);
  });

  it('takes one in and out again', () => {
    const chosen = toggled(new Set([id(1)]), id(2));
    expect(chosen).toEqual(new Set([id(1), id(2)]));
    expect(toggled(chosen, id(2))).toEqual(new Set([id(1)]));
  });
});

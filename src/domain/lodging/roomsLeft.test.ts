import * as fc from 'fast-check';
import { mayHold } from './mayHold';
import { emptyLodging, fiveNights, personOf, stayOf } from './lodging.fixture';
import type { Guest, Lodging, RoomsByHotel } from './lodging';
import { roomsLeft } from './roomsLeft';
import type { Stay } from './stay';

const NIGHT = { from: stayOf(0).from, until: '2026-05-26' as Stay['until'] };

/** By trying every room for every guest on the first night: nothing of the rule itself. */
function fits(rooms: RoomsByHotel, guests: readonly Guest[]): boolean {
  const beds = Object.values(rooms).flatMap(({ king, twin }) => [
    ...Array.from({ length: king[0]! }, () => ({ kind: 'king', people: [] as Guest[] })),
    ...Array.from({ length: twin[0]! }, () => ({ kind: 'twin', people: [] as Guest[] })),
  ]);
  const place = (index: number): boolean => {
    const guest = guests[index];
    if (!guest) return true;
    const seen = new Set<string>();
    return beds.some(({ kind, people }) => {
      const [mate] = people;
      const isFree = people.length === 0 && (guest.choice !== 'bed' || kind === 'twin');
      const joins =
        people.length === 1 &&
        guest.choice === 'bed' &&
        mate?.choice === 'bed' &&
        mate.gender === guest.gender;
      const same = `${kind}${people.length}${mate?.gender}${mate?.choice}`;
      if ((!isFree && !joins) || seen.has(same)) return false;
      seen.add(same);
      people.push(guest);
      if (place(index + 1)) return true;
      people.pop();
      return false;
    });
  };
  return place(0);
}

/** Adds people with that stay one after the other until nobody more is granted. */
function granted(lodging: Lodging, stay: Stay): number {
  for (let more = 0, current = lodging; ; more++) {
    const personId = personOf(900 + more);
    if (!mayHold(current, personId, stay, fits)) return more;
    current = { ...current, stays: { ...current.stays, [personId]: stay } };
  }
}

const choices = fc.record({
  choice: fc.constantFrom<Stay['choice']>('king', 'twinForOne', 'bed'),
  gender: fc.constantFrom<Stay['gender']>('female', 'male'),
  hotelId: fc.constantFrom('near', 'far', undefined),
});
const few = fc.integer({ min: 0, max: 2 });
const held = fc.record({ king: few, twin: few });

const stayFrom = (
  n: number,
  { hotelId, ...more }: { hotelId: string | undefined } & Partial<Stay>,
) => stayOf(n, { ...more, ...NIGHT, ...(hotelId === undefined ? {} : { hotelId }) });

it('tells for a night exactly how many more would be granted, one after the other (H2, H7)', () => {
  fc.assert(
    fc.property(fc.array(choices, { maxLength: 7 }), held, held, (asked, near, far) => {
      const rooms = {
        near: fiveNights(near.king, near.twin),
        far: fiveNights(far.king, far.twin),
      };
      const lodging = asked.reduce<Lodging>((current, one, n) => {
        const stay = stayFrom(n, one);
        if (!mayHold(current, personOf(n), stay, fits)) return current;
        return { ...current, stays: { ...current.stays, [personOf(n)]: stay } };
      }, emptyLodging(rooms));
      for (const gender of ['female', 'male'] as const)
        for (const { hotelId, nights } of roomsLeft(lodging, gender)) {
          const more = (choice: Stay['choice']) =>
            granted(lodging, stayFrom(99, { choice, gender, hotelId }));
          expect(nights[0]).toMatchObject({ room: more('twinForOne'), bed: more('bed') });
          expect(nights[0]!.king).toBeLessThanOrEqual(more('king'));
        }
    }),
    { numRuns: 400, seed: 7 },
  );
});

const lodging = (stays: readonly Partial<Stay>[], king = 2, twin = 2): Lodging => ({
  ...emptyLodging({ near: fiveNights(king, twin) }),
  stays: Object.fromEntries(stays.map((stay, n) => [personOf(n), stayOf(n, stay)])),
});
const first = (of: Lodging, gender?: Stay['gender']) => roomsLeft(of, gender)[0]!.nights[0];

describe('what is left', () => {
  it('counts the bed beside somebody of the same gender, and none of it for the other (H4)', () => {
    const one = lodging([{ gender: 'male' }], 0, 1);
    expect(first(one, 'male')).toMatchObject({ bed: 1, room: 0 });
    expect(first(one, 'female')).toMatchObject({ bed: 0 });
    expect(first(one)).toMatchObject({ bed: 0 });
  });

  it('keeps a room where all kings are asked for: who asks may be swapped (H3)', () => {
    expect(first(lodging([{ choice: 'king' }, { choice: 'king' }]))).toMatchObject({
      king: 0,
      room: 2,
      bed: 4,
    });
  });

  it('is counted for each night, and nobody sleeps there on the day of leaving (H7)', () => {
    const early = lodging([{ choice: 'king', until: '2026-05-27' as Stay['until'] }]);
    const nights = roomsLeft(early, 'male')[0]!.nights;
    expect(nights.map(({ king }) => king)).toEqual([1, 1, 2, 2, 2]);
    expect(nights.map(({ night }) => night)).toEqual(
      ['25', '26', '27', '28', '29'].map((day) => `2026-05-${day}`),
    );
  });

  it('is never below nothing where an organizer took rooms away (H6)', () => {
    const short = lodging([{ choice: 'king' }, { choice: 'king' }, {}, {}, {}], 1, 1);
    expect(first(short)).toMatchObject({ king: 0, room: 0, bed: 0 });
  });
});

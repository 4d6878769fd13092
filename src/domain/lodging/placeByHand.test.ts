import * as fc from 'fast-check';
import { fiveNights, personOf } from './lodging.fixture';
import type { RoomsByHotel } from './lodging';
import { placeByHand, type Target } from './placeByHand';
import { type Plan, roomIdOf, roomOf } from './plan';
import { planned, planOf, roomId } from './plan.fixture';

const rooms: RoomsByHotel = { h: fiveNights(1, 2) };
const place = (plan: Plan, n: number, to: Target, held = rooms) =>
  placeByHand(plan, personOf(n), to, held);
const into = (room: string): Target => ({ room: roomId(room) });
const roomsOf = (result: ReturnType<typeof place>) =>
  result.ok ? result.value.guests.map(({ room }) => room) : result.refusal;

describe('somebody put into a room by hand', () => {
  it('shares a twin with one of the same gender who asked for a bed, too (H4)', () => {
    const plan = planOf(planned(1, 'h-t1'), planned(2, 'h-t2'));
    expect(roomsOf(place(plan, 2, into('h-t1')))).toEqual(['h-t1', 'h-t1']);
  });

  it('never shares with the other gender, said with the first night (H4)', () => {
    const plan = planOf(
      planned(1, 'h-t1', { gender: 'male', from: 2 }),
      planned(2, 'h-t2', { until: 3 }),
    );
    expect(roomsOf(place(plan, 2, into('h-t1')))).toEqual({
      code: 'ROOM_UNFIT',
      because: 'gender',
      night: 2,
    });
    const earlier = planOf(planned(1, 'h-t1', { gender: 'male', from: 3 }), plan.guests[1]!);
    expect(place(earlier, 2, into('h-t1'))).toMatchObject({ ok: true });
  });

  it('never joins whoever has a room alone, nor a third in a twin on any night (H2)', () => {
    const alone = planOf(planned(1, 'h-t1', { choice: 'twinForOne' }), planned(2, 'h-t2'));
    expect(roomsOf(place(alone, 2, into('h-t1')))).toMatchObject({ because: 'occupied', night: 0 });
    expect(roomsOf(place(alone, 1, into('h-t2')))).toMatchObject({ because: 'occupied' });
    const full = planOf(planned(1, 'h-t1'), planned(2, 'h-t1', { from: 3 }), planned(3, 'h-t2'));
    expect(roomsOf(place(full, 3, into('h-t1')))).toMatchObject({ because: 'occupied', night: 3 });
  });

  it('sleeps in a king only with a room of their own; the two are swapped (H3)', () => {
    const plan = planOf(planned(1, ''), planned(2, 'h-t1', { choice: 'twinForOne' }));
    expect(roomsOf(place(plan, 1, into('h-k1')))).toEqual({ code: 'ROOM_UNFIT', because: 'kind' });
    expect(roomsOf(place(plan, 2, into('h-k1')))).toEqual([undefined, 'h-k1']);
  });

  it('takes no room that is not held, on any of their nights (H7)', () => {
    const held: RoomsByHotel = { h: { king: [1, 1, 1, 1, 1], twin: [2, 2, 1, 2, 2] } };
    const plan = planOf(planned(1, 'h-t1'), planned(2, ''), planned(3, '', { until: 2 }));
    expect(roomsOf(place(plan, 2, into('h-t2'), held))).toMatchObject({
      because: 'capacity',
      night: 2,
    });
    expect(place(plan, 3, into('h-t2'), held)).toMatchObject({ ok: true });
    expect(roomsOf(place(plan, 3, into('h-t3'), held))).toMatchObject({ because: 'capacity' });
  });

  it('has the first room of a kind that nobody has, or one that is empty on those nights', () => {
    const twin = { hotelId: 'h', kind: 'twin' } as const;
    const plan = planOf(planned(1, 'h-t1', { until: 2 }), planned(2, ''), planned(3, 'h-t2'));
    expect(roomsOf(place(planOf(...plan.guests.slice(0, 2)), 2, twin))).toEqual(['h-t1', 'h-t2']);
    expect(roomsOf(place(plan, 2, twin))).toMatchObject({ because: 'capacity' });
    const late = planOf(plan.guests[0]!, planned(2, '', { from: 2 }), plan.guests[2]!);
    expect(roomsOf(place(late, 2, twin))).toEqual(['h-t1', 'h-t1', 'h-t2']);
  });

  it('swaps with another where both fit, also one with a room and one without', () => {
    const plan = planOf(
      planned(1, 'h-k1', { choice: 'king' }),
      planned(2, 'h-t1', { choice: 'twinForOne' }),
      planned(3, 'h-t2'),
      planned(4, ''),
    );
    const swap = (n: number, m: number) => roomsOf(place(plan, n, { swapWith: personOf(m) }));
    expect(swap(1, 2)).toEqual(['h-t1', 'h-k1', 'h-t2', undefined]);
    expect(swap(1, 3)).toMatchObject({ because: 'kind' });
    expect(swap(3, 4)).toEqual(['h-k1', 'h-t1', undefined, 'h-t2']);
  });

  it('is nobody unknown, and in no hotel without rooms', () => {
    const plan = planOf(planned(1, 'h-t1'));
    expect(roomsOf(place(plan, 9, into('h-t1')))).toEqual({ code: 'GUEST_UNKNOWN' });
    expect(roomsOf(place(plan, 1, { swapWith: personOf(9) }))).toEqual({ code: 'GUEST_UNKNOWN' });
    expect(roomsOf(place(plan, 1, into('x-t1')))).toEqual({ code: 'HOTEL_UNKNOWN' });
  });
});

/** Counted bed by bed, without the rule. */
function isAllocation({ guests }: Plan, held: RoomsByHotel): boolean {
  return [0, 1, 2, 3, 4].every((night) => {
    const here = guests.filter(({ room, from, until }) => room && from <= night && night < until);
    const inUse = { king: 0, twin: 0 };
    for (const room of new Set(here.map((guest) => guest.room!))) {
      const people = here.filter((guest) => guest.room === room);
      inUse[roomOf(room).kind] += 1;
      const isShared = people.length === 2 && roomOf(room).kind === 'twin';
      const areAlike = people.every(
        ({ gender, choice }) => gender === people[0]!.gender && choice === 'bed',
      );
      if (people.length > 1 && !(isShared && areAlike)) return false;
    }
    const { king, twin } = held['h']!;
    return inUse.king <= king[night]! && inUse.twin <= twin[night]!;
  });
}

const target = (count: number) =>
  fc.oneof(
    fc.record({
      room: fc
        .tuple(fc.constantFrom('king' as const, 'twin' as const), fc.integer({ min: 1, max: 3 }))
        .map(([kind, number]) => roomIdOf('h', kind, number)),
    }),
    fc.record({ hotelId: fc.constant('h'), kind: fc.constantFrom('king', 'twin') }),
    fc.record({ swapWith: fc.integer({ min: 0, max: count - 1 }).map(personOf) }),
  ) as fc.Arbitrary<Target>;

it('moved by hand as one likes, a plan never puts people together who may not, nor uses more than is held', () => {
  const person = fc.record({
    gender: fc.constantFrom('female' as const, 'male' as const),
    choice: fc.constantFrom('king' as const, 'twinForOne' as const, 'bed' as const),
    from: fc.integer({ min: 0, max: 3 }),
    nights: fc.integer({ min: 1, max: 5 }),
  });
  const held: RoomsByHotel = { h: { king: [1, 2, 2, 1, 1], twin: [2, 1, 2, 2, 1] } };
  const moves = fc.array(person, { minLength: 2, maxLength: 8 }).chain((people) =>
    fc.tuple(
      fc.constant(people),
      fc.array(fc.tuple(fc.integer({ min: 0, max: people.length - 1 }), target(people.length)), {
        maxLength: 25,
      }),
    ),
  );
  let moved = 0;
  fc.assert(
    fc.property(moves, ([people, steps]) => {
      let plan = planOf(
        ...people.map(({ nights, ...one }, n) =>
          planned(n, '', { ...one, until: Math.min(5, one.from + nights) }),
        ),
      );
      for (const [n, to] of steps) {
        const next = place(plan, n, to, held);
        if (!next.ok) continue;
        plan = next.value;
        moved += 1;
        expect(isAllocation(plan, held)).toBe(true);
      }
    }),
    { seed: 20260525, numRuns: 1000 },
  );
  expect(moved).toBeGreaterThan(3000);
});

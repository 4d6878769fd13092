import type { Fen } from '../money';
import { chargeFor, chargesOf, roommatesOf } from './charges';
import { OPENING, personOf } from './lodging.fixture';
import type { Plan, PlannedGuest, RoomId } from './plan';
import { aimsOf, planChanges } from './planChanges';

const prices = { h: { roomFenPerNight: 35_000 as Fen, bedFenPerNight: 17_500 as Fen } };
const guest = (n: number, room: string, more: Partial<PlannedGuest> = {}): PlannedGuest => ({
  personId: personOf(n),
  gender: 'female',
  choice: 'bed',
  from: 0,
  until: 5,
  since: OPENING,
  ...(room === '' ? {} : { room: room as RoomId }),
  ...more,
});
const planOf = (...guests: readonly PlannedGuest[]): Plan => ({
  lodgingRevision: 1,
  at: OPENING,
  nightCount: 5,
  prices,
  guests: [...guests],
});

describe('what is paid to the hotel', () => {
  it('two who share pay half each; whoever is left alone pays the supplement for those nights (H5)', () => {
    const plan = planOf(guest(1, 'h-t1'), guest(2, 'h-t1', { until: 3 }));
    expect(chargeFor(plan, plan.guests[0]!)).toMatchObject({
      fen: 3 * 17_500 + 2 * 35_000,
      supplementFen: 2 * 17_500,
      supplementNights: 2,
    });
    expect(chargeFor(plan, plan.guests[1]!)).toMatchObject({ fen: 52_500, supplementNights: 0 });
  });

  it('somebody who comes when another leaves takes the other half (H5)', () => {
    const plan = planOf(
      guest(1, 'h-t1'),
      guest(2, 'h-t1', { until: 3 }),
      guest(3, 'h-t1', { from: 3 }),
    );
    expect([...chargesOf(plan).values()].map(({ fen }) => fen)).toEqual([87_500, 52_500, 35_000]);
    const mates = plan.guests.map((one) => roommatesOf(plan, one).map(({ personId }) => personId));
    const [first, ...others] = [1, 2, 3].map(personOf);
    expect(mates).toEqual([others, [first], [first]]);
  });

  it('a room for oneself is no supplement (H2), and nobody without a room pays', () => {
    const plan = planOf(guest(1, 'h-t1', { choice: 'twinForOne' }), guest(2, ''));
    expect(chargesOf(plan).get(personOf(1))).toMatchObject({ fen: 175_000, supplementFen: 0 });
    expect(chargesOf(plan).has(personOf(2))).toBe(false);
  });
});

it('the aims are counted as they are stated (H3–H6)', () => {
  const plan = planOf(
    guest(1, 'h-t1', { mate: personOf(2) }),
    guest(2, 'h-t2', { mate: personOf(1), until: 4 }),
    guest(3, 'h-t2', { from: 1 }),
    guest(4, 'h-k1', { choice: 'twinForOne' }),
    guest(5, 'h-t3', { choice: 'king', hotelId: 'other' }),
    guest(6, ''),
  );
  expect(aimsOf(plan)).toEqual({
    withoutRoom: 1,
    elsewhere: 1,
    swapped: 2,
    supplementNights: 5 + 1 + 1,
    mismatchedNights: 2,
    wishesMissed: 1,
  });
  const together = planOf(
    guest(1, 'h-t1', { mate: personOf(2) }),
    guest(2, 'h-t1', { mate: personOf(1) }),
  );
  expect(aimsOf(together).wishesMissed).toBe(0);
});

describe('what a plan changes', () => {
  const before = planOf(guest(1, 'h-t1'), guest(2, 'h-t1'), guest(3, 'h-k1', { choice: 'king' }));

  it('is nothing where everybody keeps room, roommate and amount', () => {
    expect(planChanges(before, { ...before, at: OPENING, lodgingRevision: 9 })).toEqual([]);
  });

  it('tells whom it moves, whose roommate is another, and who pays otherwise', () => {
    const after = planOf(
      guest(1, 'h-t1'),
      guest(2, 'h-t2'),
      guest(3, 'h-k1', { choice: 'king' }),
      guest(4, ''),
    );
    expect(planChanges(before, after)).toEqual([
      {
        personId: personOf(1),
        isNew: false,
        isMoved: false,
        isRoommateChanged: true,
        isChargeChanged: true,
        kind: 'twin',
      },
      {
        personId: personOf(2),
        isNew: false,
        isMoved: true,
        isRoommateChanged: true,
        isChargeChanged: true,
        kind: 'twin',
      },
      {
        personId: personOf(4),
        isNew: true,
        isMoved: false,
        isRoommateChanged: false,
        isChargeChanged: false,
      },
    ]);
  });

  it('is everything where there was none before', () => {
    expect(planChanges(undefined, before).map(({ isNew }) => isNew)).toEqual([true, true, true]);
  });
});

import * as fc from 'fast-check';
import { Instant, plusMilliseconds } from '../calendar';
import { decideAsks, withSettings } from './decideAsks';
import { type CanHouse, mayHold } from './mayHold';
import { type Ask, type Lodging, outcomeOf } from './lodging';
import {
  day,
  emptyLodging,
  fiveNights,
  holding,
  keyOf,
  OPENING,
  personOf,
  stayOf,
  withAsks,
} from './lodging.fixture';

const HOTEL = 'hotel';
const NOW = plusMilliseconds(OPENING, 60_000);

/** Rooms as if everybody slept alone in whatever room there is: simple, and monotone. */
const alone: CanHouse = (rooms, guests) => {
  const held = Object.values(rooms);
  return [0, 1, 2, 3, 4].every((night) => {
    const there = guests.filter(({ from, until }) => from <= night && night < until);
    const all = held.reduce((sum, { king, twin }) => sum + king[night]! + twin[night]!, 0);
    return there.length <= all;
  });
};

const rooms = (king: number, twin: number) => ({ [HOTEL]: fiveNights(king, twin) });
const decide = (lodging: Lodging, asks: Readonly<Record<number, Ask>>) =>
  decideAsks(withAsks(lodging, asks), alone, NOW);
const held = (lodging: Lodging) => Object.keys(lodging.stays).sort();

describe('asks for rooms', () => {
  it('are decided in the order of their moments, and every one is answered (H1)', () => {
    const asks = {
      1: { ...holding(1), at: plusMilliseconds(OPENING, 2) },
      2: { ...holding(2), at: plusMilliseconds(OPENING, 1) },
      3: { ...holding(3, {}, 'wait'), at: plusMilliseconds(OPENING, 3) },
    };
    const { lodging, keys } = decide(emptyLodging(rooms(1, 0)), asks);
    expect(held(lodging)).toEqual([personOf(2)]);
    expect(lodging.answered).toEqual({
      [personOf(1)]: { key: keyOf(1), outcome: 'full' },
      [personOf(2)]: { key: keyOf(2), outcome: 'held' },
      [personOf(3)]: { key: keyOf(3), outcome: 'waiting' },
    });
    expect(lodging.waiting.map(({ personId }) => personId)).toEqual([personOf(3)]);
    expect(keys).toEqual([keyOf(2), keyOf(1), keyOf(3)]);
    expect(lodging).toMatchObject({ asks: {}, revision: 2, changedAt: NOW });
  });

  it('that cannot be granted leave what one has, also while one waits for better', () => {
    const start = decide(emptyLodging(rooms(1, 1)), { 1: holding(1), 2: holding(2) }).lodging;
    const short = { ...start, rooms: rooms(1, 0) };
    const king = { choice: 'king', until: day('2026-05-29') } as const;
    const refused = decide(short, { 3: holding(1, king) }).lodging;
    expect(refused.stays).toEqual(start.stays);
    const waiting = decide(short, { 4: holding(1, king, 'wait') }).lodging;
    expect(waiting.stays).toEqual(start.stays);
    expect(waiting.waiting).toMatchObject([{ personId: personOf(1), stay: { choice: 'king' } }]);
  });

  it('for fewer nights of the same are granted even where rooms were taken away (H6)', () => {
    const start = decide(emptyLodging(rooms(2, 0)), { 1: holding(1), 2: holding(2) }).lodging;
    const short = { ...start, rooms: rooms(0, 0) };
    const less = decide(short, { 3: holding(1, { until: day('2026-05-27') }) }).lodging;
    expect(less.stays[personOf(1)]).toMatchObject({ until: '2026-05-27' });
    const otherNights = holding(2, { from: day('2026-05-26'), choice: 'king' });
    expect(decide(short, { 4: otherNights }).lodging.answered[personOf(2)]?.outcome).toBe('full');
  });

  it('keep the moment of the first one, whatever is changed later', () => {
    const later = plusMilliseconds(OPENING, 1000);
    const start = decide(emptyLodging(rooms(2, 0)), { 1: holding(1) }).lodging;
    const changed = decide(start, { 2: holding(1, { since: later, choice: 'king' }) }).lodging;
    expect(changed.stays[personOf(1)]).toMatchObject({ choice: 'king', since: OPENING });
  });

  it('give what frees to the first who waits and fits, past somebody who does not fit yet', () => {
    const start = decide(emptyLodging(rooms(1, 0)), {
      1: holding(1, { until: day('2026-05-26') }),
      2: holding(2, { from: day('2026-05-27') }),
      3: holding(3, {}, 'wait'),
      4: holding(4, { until: day('2026-05-26') }, 'wait'),
    }).lodging;
    const cancel: Ask = { kind: 'cancel', personId: personOf(1), at: NOW, what: 'stay' };
    const after = decide(start, { 5: cancel });
    expect(after.movedUp).toEqual([personOf(4)]);
    expect(after.lodging.news).toEqual({ [keyOf(4)]: personOf(4) });
    expect(held(after.lodging)).toEqual([personOf(2), personOf(4)]);
    expect(after.lodging.waiting.map(({ personId }) => personId)).toEqual([personOf(3)]);
  });

  it('give nobody who waits a stay whose first night is over, of Shanghai', () => {
    const start = decide(emptyLodging(rooms(1, 0)), {
      1: holding(1),
      2: holding(2, {}, 'wait'),
      3: holding(3, { from: day('2026-05-26') }, 'wait'),
    }).lodging;
    const cancel: Ask = { kind: 'cancel', personId: personOf(1), at: NOW, what: 'stay' };
    const after = (now: string) =>
      decideAsks(withAsks(start, { 4: cancel }), alone, Instant.parse(now)).movedUp;
    expect(after('2026-05-25T15:59:59.000Z')).toEqual([personOf(2)]);
    expect(after('2026-05-25T16:00:00.000Z')).toEqual([personOf(3)]);
    expect(after('2026-05-26T16:00:00.000Z')).toEqual([]);
  });

  it('are answered for the last five keys of a person', () => {
    let lodging = emptyLodging(rooms(1, 0));
    for (const n of [1, 2, 3, 4, 5, 6])
      lodging = decide(lodging, { [n]: holding(1, { key: keyOf(n) }) }).lodging;
    const outcomes = [1, 2, 3, 4, 5, 6].map((n) => outcomeOf(lodging, personOf(1), keyOf(n)));
    expect(outcomes).toEqual([undefined, 'held', 'held', 'held', 'held', 'held']);
  });

  it('drop the turn of who is granted something else meanwhile', () => {
    const start = decide(emptyLodging(rooms(0, 1)), {
      1: holding(1, { until: day('2026-05-27') }),
      2: holding(2, {}, 'wait'),
    }).lodging;
    const rest = holding(2, { from: day('2026-05-27') });
    expect(decide(start, { 3: rest }).lodging).toMatchObject({
      waiting: [],
      stays: { [personOf(2)]: { from: '2026-05-27' } },
    });
  });

  it('give also what somebody leaves behind who moves up', () => {
    const first = { until: day('2026-05-26') };
    const rest = { from: day('2026-05-26') };
    const start = decide(emptyLodging(rooms(1, 0)), {
      1: holding(1, first),
      2: holding(2, rest),
      3: holding(3, first, 'wait'),
      4: holding(1, rest, 'wait'),
    }).lodging;
    const cancel: Ask = { kind: 'cancel', personId: personOf(2), at: NOW, what: 'stay' };
    const after = decide(start, { 5: cancel });
    expect(after.movedUp).toEqual([personOf(1), personOf(3)]);
    expect(after.lodging.waiting).toEqual([]);
  });

  it('for what one waits for already keep the turn; for anything else begin at the end', () => {
    const later = plusMilliseconds(OPENING, 1000);
    const start = decide(emptyLodging(rooms(0, 0)), {
      1: holding(1, { choice: 'king' }, 'wait'),
      2: holding(2, { choice: 'king' }, 'wait'),
    }).lodging;
    const again = { since: later, choice: 'king', remark: 'late', key: keyOf(3) } as const;
    const same = decide(start, { 3: holding(1, again, 'wait') }).lodging.waiting;
    expect(same.map(({ personId }) => personId)).toEqual([personOf(1), personOf(2)]);
    expect(same[0]).toMatchObject({
      at: OPENING,
      stay: { since: OPENING, remark: 'late', key: keyOf(3) },
    });
    for (const more of [{ choice: 'bed' }, { until: day('2026-05-29') }] as const) {
      const other = decide(start, { 3: holding(1, { ...again, ...more }, 'wait') }).lodging;
      expect(other.waiting.map(({ personId }) => personId)).toEqual([personOf(2), personOf(1)]);
    }
  });

  it('for nights or a hotel given up meanwhile are refused; nobody waits for them', () => {
    const asks = {
      1: holding(1, { from: day('2026-05-24') }, 'wait'),
      2: holding(2, { hotelId: 'other' }, 'wait'),
    };
    const { lodging } = decide(emptyLodging(rooms(1, 0)), asks);
    expect(lodging).toMatchObject({ waiting: [], stays: {} });
    expect(Object.values(lodging.answered).map(({ outcome }) => outcome)).toEqual(['full', 'full']);
  });

  it('that give up the waiting place keep the stay, and the other way round', () => {
    const start = decide(emptyLodging(rooms(1, 0)), { 1: holding(1) }).lodging;
    const both = decide(
      { ...start, rooms: rooms(0, 0) },
      {
        2: holding(1, { choice: 'king' }, 'wait'),
      },
    ).lodging;
    const give = (what: 'stay' | 'waiting' | 'all') =>
      decide(both, { 3: { kind: 'cancel', personId: personOf(1), at: NOW, what } }).lodging;
    expect(give('waiting')).toMatchObject({ stays: both.stays, waiting: [] });
    expect(give('stay')).toMatchObject({ stays: {}, waiting: both.waiting });
    expect(give('all')).toMatchObject({ stays: {}, waiting: [] });
  });

  it('for one hotel are refused where that one is full, though another has rooms (H6)', () => {
    const two = { first: fiveNights(1, 0), second: fiveNights(1, 0) };
    const start = decide(emptyLodging(two), { 1: holding(1, { hotelId: 'first' }) }).lodging;
    const may = (hotelId?: string) =>
      mayHold(start, personOf(2), stayOf(2, hotelId === undefined ? {} : { hotelId }), alone);
    expect([may('first'), may('second'), may(), may('third')]).toEqual([false, true, true, false]);
  });
});

it('more rooms go to who waits at once; fewer take nobody’s stay (H6)', () => {
  const start = decide(emptyLodging(rooms(1, 0)), {
    1: holding(1),
    2: holding(2, {}, 'wait'),
    3: holding(3, {}, 'wait'),
  }).lodging;
  const { nights, openUntil } = start;
  const more = withSettings(start, { nights, openUntil, rooms: rooms(1, 1) }, alone, NOW);
  expect(more.movedUp).toEqual([personOf(2)]);
  expect(more.lodging.revision).toBe(start.revision + 1);
  const fewer = withSettings(start, { nights, openUntil, rooms: rooms(0, 0) }, alone, NOW);
  expect(fewer).toMatchObject({ movedUp: [], lodging: { stays: start.stays } });
});

const NIGHTS = ['2026-05-25', '2026-05-26', '2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30'];
const anyAsk = fc
  .record({
    who: fc.integer({ min: 1, max: 6 }),
    nights: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 2 }),
    choice: fc.constantFrom('king', 'twinForOne', 'bed'),
    what: fc.constantFrom('refuse', 'wait', 'stay', 'waiting', 'all'),
  })
  .map(({ who, nights, choice, what }): Ask => {
    if (what !== 'refuse' && what !== 'wait')
      return { kind: 'cancel', personId: personOf(who), at: OPENING, what };
    const [from, until] = nights.sort((a, b) => a - b).map((n) => day(NIGHTS[n]!));
    return holding(who, { choice, from: from!, until: until! }, what);
  });

it('whatever is asked in whatever batches: all fit, nobody waits for what is free, all are answered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyAsk, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      (batches, kings) => {
        let lodging = emptyLodging(rooms(kings, 1));
        let n = 0;
        for (const batch of batches) {
          const asks = Object.fromEntries(batch.map((ask) => [++n, ask]));
          const decided = decideAsks(withAsks(lodging, asks), alone, NOW);
          lodging = decided.lodging;
          const guests = Object.entries(lodging.stays).map(([, stay]) => ({
            from: NIGHTS.indexOf(stay.from),
            until: NIGHTS.indexOf(stay.until),
          }));
          expect(alone(lodging.rooms, guests as never)).toBe(true);
          for (const { personId, stay } of lodging.waiting)
            expect(mayHold(lodging, personId, stay, alone)).toBe(false);
          const last = new Map(batch.map((ask, at) => [ask.personId, n - batch.length + at + 1]));
          for (const [personId, key] of last)
            expect(lodging.answered[personId]?.key).toBe(keyOf(key));
          const waiters = lodging.waiting.map(({ personId }) => personId);
          expect(new Set(waiters).size).toBe(waiters.length);
        }
      },
    ),
    { numRuns: 500, seed: 20260525 },
  );
});

describe('many asks at once', () => {
  const four = { 1: holding(1), 2: holding(2), 3: holding(3), 4: holding(4, {}, 'wait') };

  it('are decided as long as there is time, one at least; the others stay for the next', () => {
    const start = withAsks(emptyLodging(rooms(2, 0)), four);
    const once = decideAsks(start, alone, NOW, () => false);
    expect(once.keys).toEqual([keyOf(1)]);
    expect(Object.keys(once.lodging.asks)).toEqual([keyOf(2), keyOf(3), keyOf(4)]);
    const rest = decideAsks(once.lodging, alone, NOW).lodging;
    const atOnce = decideAsks(start, alone, NOW).lodging;
    expect({ ...rest, revision: 0 }).toEqual({ ...atOnce, revision: 0 });
  });

  it('for what is full already are not looked into again until somebody gives something up', () => {
    const looked = jest.fn(alone);
    const full = decideAsks(withAsks(emptyLodging(rooms(2, 0)), four), looked, NOW).lodging;
    expect(looked).toHaveBeenCalledTimes(3);
    expect(full.answered[personOf(4)]?.outcome).toBe('waiting');
    const leaving = { kind: 'cancel', personId: personOf(1), at: OPENING, what: 'stay' } as const;
    const { lodging } = decide(full, { 5: leaving, 6: holding(6) });
    expect(held(lodging)).toEqual([personOf(2), personOf(4)].sort());
    expect(lodging.answered[personOf(6)]?.outcome).toBe('full');
  });

  it('who leaves another stay behind leaves it to the first who waits, not to the next', () => {
    const early = { until: day('2026-05-27') };
    const late = { from: day('2026-05-27') };
    const start = decide(emptyLodging(rooms(2, 0)), {
      1: holding(1),
      2: holding(2, early),
      3: holding(3, late),
      4: holding(4, early, 'wait'),
      5: holding(2, { ...late, key: keyOf(5) }, 'wait'),
      6: holding(6, early, 'wait'),
    }).lodging;
    expect(start.waiting.map(({ personId }) => personId)).toEqual([4, 2, 6].map(personOf));
    const gone = { kind: 'cancel', personId: personOf(3), at: OPENING, what: 'stay' } as const;
    const { lodging, movedUp } = decide(start, { 7: gone });
    expect(movedUp).toEqual([2, 4].map(personOf));
    expect(lodging.stays[personOf(2)]).toMatchObject(late);
    expect(lodging.waiting.map(({ personId }) => personId)).toEqual([personOf(6)]);
  });
});

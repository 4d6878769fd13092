import * as fc from 'fast-check';
import type { PersonId, TrainingId } from '../ids';
import { NOW, personId } from './samples.fixture';
import {
  emptyLedger,
  leave,
  limitTowards,
  placeOf,
  refuse,
  resized,
  type SeatLedger,
} from './seatLedger';

const LIMIT = 3;
const PEOPLE = 8;
const empty = emptyLedger('offline' as TrainingId, LIMIT, NOW);

/** What the conditional updates of the database do: a seat while one is free, otherwise the end of the list. */
function take(ledger: SeatLedger, person: PersonId): SeatLedger {
  if (placeOf(ledger, person) || person in ledger.refused) return ledger;
  return ledger.free > 0
    ? { ...ledger, free: ledger.free - 1, holders: { ...ledger.holders, [person]: NOW } }
    : { ...ledger, waiting: [...ledger.waiting, { personId: person, at: NOW }] };
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom('take', 'take', 'leave', 'refuse', 'resize'),
    who: fc.nat({ max: PEOPLE - 1 }),
  }),
  { maxLength: 80 },
);

function after(ledger: SeatLedger, { act, who }: { act: string; who: number }): SeatLedger {
  const person = personId(who);
  if (act === 'take') return take(ledger, person);
  if (act === 'resize') {
    const change = resized(ledger, who + 1, NOW);
    return change.ok ? change.value.ledger : ledger;
  }
  return (act === 'leave' ? leave : refuse)(ledger, person, NOW).ledger;
}

const always = (check: (before: SeatLedger, now: SeatLedger) => void): void =>
  fc.assert(
    fc.property(steps, (all) => {
      all.reduce((before, step) => {
        const now = after(before, step);
        check(before, now);
        return now;
      }, empty);
    }),
    { seed: 20260403, numRuns: 500 },
  );

const waitingOf = (ledger: SeatLedger) => ledger.waiting.map((entry) => entry.personId);

describe('a ledger of seats, whatever happens to it (L2)', () => {
  it('always has free and held seats that make up its limit', () => {
    always((_, { free, holders, limit }) => {
      expect(free + Object.keys(holders).length).toBe(limit);
      expect(free).toBeGreaterThanOrEqual(0);
    });
  });

  it('never lets anybody wait while a seat is free', () => {
    always((_, { free, waiting }) => expect(free === 0 || waiting.length === 0).toBe(true));
  });

  it('never has anybody twice', () => {
    always((_, ledger) => {
      const everybody = [...Object.keys(ledger.holders), ...waitingOf(ledger)];
      expect(new Set(everybody).size).toBe(everybody.length);
    });
  });

  it('never gives a refused person a place', () => {
    always((_, ledger) => {
      for (const person of Object.keys(ledger.refused))
        expect(placeOf(ledger, person as PersonId)).toBeUndefined();
    });
  });

  it('keeps the order of those who wait', () => {
    always((before, now) => {
      const kept = waitingOf(now).filter((id) => waitingOf(before).includes(id));
      expect(kept).toEqual(waitingOf(before).filter((id) => kept.includes(id)));
    });
  });
});

describe('leaving', () => {
  const full = [0, 1, 2, 3, 4].map(personId).reduce(take, empty);

  it('gives the seat to the first who waits', () => {
    const { ledger, movedUp, left } = leave(full, personId(1), NOW);
    expect(movedUp).toEqual(full.waiting[0]);
    expect(left).toEqual({ kind: 'seated' });
    expect(placeOf(ledger, personId(3))).toEqual({ kind: 'seated' });
    expect(placeOf(ledger, personId(4))).toEqual({ kind: 'waiting', position: 1 });
  });

  it('the waiting list moves nobody up', () => {
    const departure = leave(full, personId(3), NOW);
    expect(departure.movedUp).toBeUndefined();
    expect(departure.left).toEqual({ kind: 'waiting', position: 1 });
  });

  it('of somebody without a place changes nothing', () => {
    expect(leave(full, personId(7), NOW)).toEqual({ ledger: full });
  });
});

describe('another limit', () => {
  const full = [0, 1, 2, 3, 4].map(personId).reduce(take, empty);

  it('gives each new seat to the first who waits', () => {
    const change = resized(full, LIMIT + 1, NOW);
    if (!change.ok) throw new Error('refused');
    const { ledger, movedUp } = change.value;
    expect(movedUp).toEqual([full.waiting[0]]);
    expect(ledger).toMatchObject({ limit: 4, free: 0 });
    expect(placeOf(ledger, personId(3))).toEqual({ kind: 'seated' });
    expect(placeOf(ledger, personId(4))).toEqual({ kind: 'waiting', position: 1 });
  });

  it('leaves seats free once nobody waits', () => {
    const change = resized(full, 10, NOW);
    expect(change).toMatchObject({ value: { ledger: { limit: 10, free: 5, waiting: [] } } });
  });

  it('may fall to those who hold a seat, and no further', () => {
    const held = [0, 1].map(personId).reduce(take, empty);
    expect(resized(held, 2, NOW)).toMatchObject({ value: { ledger: { limit: 2, free: 0 } } });
    expect(resized(held, 1, NOW)).toEqual({
      ok: false,
      refusal: { code: 'SEATS_TAKEN', holders: 2 },
    });
  });

  it('that is the same changes nothing', () => {
    expect(resized(full, LIMIT, NOW)).toEqual({ ok: true, value: { ledger: full, movedUp: [] } });
  });

  it('is reached in steps where many wait, so that no step moves more than it may', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 3, max: 60 }),
        (waiting, limit) => {
          let ledger = Array.from({ length: LIMIT + waiting }, (_, n) => personId(n)).reduce(
            take,
            empty,
          );
          for (let steps = 0; ledger.limit !== limit; steps++) {
            const change = resized(ledger, limitTowards(ledger, limit, 5), NOW);
            if (!change.ok || steps > 20) throw new Error('never reached');
            expect(change.value.movedUp.length).toBeLessThanOrEqual(5);
            ledger = change.value.ledger;
            expect(ledger.free === 0 || ledger.waiting.length === 0).toBe(true);
          }
        },
      ),
      { seed: 20260403, numRuns: 200 },
    );
  });
});

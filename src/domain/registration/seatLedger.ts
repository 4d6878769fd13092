import { Instant } from '../calendar';
import { PersonId, TrainingId } from '../ids';
import { err, ok, type Result } from '../result';
import * as z from '../z';

const Waiting = z.object({ personId: PersonId, at: Instant });
type Waiting = z.infer<typeof Waiting>;

/**
 * Who holds and who waits for the seats of one training (L2). The truth about seats is this one document,
 * so that a seat is taken by a single conditional update.
 * Always: free + holders = limit, and nobody waits while a seat is free.
 */
export const SeatLedger = z.object({
  _id: TrainingId,
  limit: z.int().check(z.positive()),
  free: z.int().check(z.nonnegative()),
  holders: z.record(PersonId, Instant),
  /** First come first; index 0 is next. */
  waiting: z.array(Waiting),
  /** Rejected applicants, who may not take a seat again. */
  refused: z.record(PersonId, Instant),
  changedAt: Instant,
});
export type SeatLedger = z.infer<typeof SeatLedger>;

export const emptyLedger = (trainingId: TrainingId, limit: number, now: Instant): SeatLedger => ({
  _id: trainingId,
  limit,
  free: limit,
  holders: {},
  waiting: [],
  refused: {},
  changedAt: now,
});

export type Place = { kind: 'seated' } | { kind: 'waiting'; position: number };

/** Where a person stands; position counts from 1. */
export function placeOf(ledger: SeatLedger, personId: PersonId): Place | undefined {
  if (personId in ledger.holders) return { kind: 'seated' };
  const index = ledger.waiting.findIndex((entry) => entry.personId === personId);
  return index < 0 ? undefined : { kind: 'waiting', position: index + 1 };
}

/** What frees up: the ledger afterwards, the place that was given up, and who moves up at once. */
export interface Departure {
  readonly ledger: SeatLedger;
  readonly left?: Place;
  /** Who moves up, and since when they waited. */
  readonly movedUp?: Waiting;
}

/** Takes `personId` out. A freed seat goes to the first who waits, otherwise it is free again (L2). */
export function leave(ledger: SeatLedger, personId: PersonId, now: Instant): Departure {
  const place = placeOf(ledger, personId);
  if (!place) return { ledger };
  if (place.kind === 'waiting') {
    const waiting = ledger.waiting.filter((entry) => entry.personId !== personId);
    return { ledger: { ...ledger, waiting, changedAt: now }, left: place };
  }
  const { [personId]: _left, ...holders } = ledger.holders;
  const [next, ...waiting] = ledger.waiting;
  if (!next)
    return { ledger: { ...ledger, holders, free: ledger.free + 1, changedAt: now }, left: place };
  return {
    ledger: { ...ledger, holders: { ...holders, [next.personId]: now }, waiting, changedAt: now },
    left: place,
    movedUp: next,
  };
}

/** Takes `personId` out for good: a rejected applicant does not come back. */
export function refuse(ledger: SeatLedger, personId: PersonId, now: Instant): Departure {
  const departure = leave(ledger, personId, now);
  const refused = { ...departure.ledger.refused, [personId]: now };
  return { ...departure, ledger: { ...departure.ledger, refused, changedAt: now } };
}

/** A ledger with another limit, and who has a seat by it, first come first. */
export interface Resized {
  readonly ledger: SeatLedger;
  readonly movedUp: readonly Waiting[];
}

/** Changes the limit, never below those who hold a seat; a new seat goes to the first who waits at once (L2). */
export function resized(
  ledger: SeatLedger,
  limit: number,
  now: Instant,
): Result<Resized, { code: 'SEATS_TAKEN'; holders: number }> {
  const holders = Object.keys(ledger.holders).length;
  if (limit < holders) return err({ code: 'SEATS_TAKEN', holders });
  const movedUp = ledger.waiting.slice(0, limit - holders);
  if (limit === ledger.limit && movedUp.length === 0) return ok({ ledger, movedUp });
  return ok({
    ledger: {
      ...ledger,
      limit,
      free: limit - holders - movedUp.length,
      holders: {
        ...ledger.holders,
        ...Object.fromEntries(movedUp.map(({ personId }) => [personId, now])),
      },
      waiting: ledger.waiting.slice(movedUp.length),
      changedAt: now,
    },
    movedUp,
  });
}

/** The limit on the way to `limit` by which at most `most` people move up, so that a long list moves in steps. */
export function limitTowards(ledger: SeatLedger, limit: number, most: number): number {
  const holders = Object.keys(ledger.holders).length;
  return ledger.waiting.length > most ? Math.min(limit, holders + most) : limit;
}

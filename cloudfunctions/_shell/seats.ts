import type { Instant } from '#domain/calendar';
import type { PersonId, TrainingId } from '#domain/ids';
import type { Seats } from '#contract/training';
import { type Place, placeOf, type SeatLedger } from '#domain/registration/seatLedger';
import type { Training } from '#domain/training/training';
import { command, type Transaction } from './platform';
import { seatLedgers } from './store';
import { TooBusy } from './transact';

const ATTEMPTS = 8;

/**
 * Gives `personId` a seat, or the last place on the waiting list; whoever has a place keeps it (L2).
 * One conditional update takes a seat: the ledger alone decides, however many processes ask at once.
 * 'refused' when the person was rejected before.
 */
export async function takePlace(
  training: Training,
  personId: PersonId,
  now: Instant,
): Promise<Place | 'refused'> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (await takeSeat(training, personId, now)) return { kind: 'seated' };
    const joined = await joinWaitingList(training, personId, now);
    const ledger = await seatLedgers.find(training._id);
    if (!ledger) throw new Error(`training ${training._id} has seats but no ledger`);
    if (personId in ledger.refused) return 'refused';
    const place = placeOf(ledger, personId);
    if (place) return place;
    // Joined and already let go by somebody else, or a seat was freed between the two steps: look again.
    if (joined) throw new TooBusy();
  }
  throw new TooBusy();
}

/** Where a person stands as a transaction sees it; always seated where seats are not limited. */
export async function placeWithin(
  transaction: Transaction,
  training: Training,
  personId: PersonId,
): Promise<Place | undefined> {
  if (training.seats === undefined) return { kind: 'seated' };
  const ledger = await seatLedgers.within(transaction).find(training._id);
  return ledger && placeOf(ledger, personId);
}

const outside = (personId: PersonId) => ({
  [`holders.${personId}`]: command.exists(false),
  [`refused.${personId}`]: command.exists(false),
  'waiting.personId': command.neq(personId),
});

async function takeSeat(training: Training, personId: PersonId, now: Instant): Promise<boolean> {
  const taken = await seatLedgers.update(
    { _id: training._id, free: command.gt(0), ...outside(personId) },
    { free: command.inc(-1), [`holders.${personId}`]: now, changedAt: now },
  );
  return taken === 1;
}

async function joinWaitingList(
  training: Training,
  personId: PersonId,
  now: Instant,
): Promise<boolean> {
  const joined = await seatLedgers.update(
    { _id: training._id, free: 0, ...outside(personId) },
    { waiting: command.push([{ personId, at: now }]), changedAt: now },
  );
  return joined === 1;
}

export const seatsOf = (ledger: SeatLedger): Seats => ({
  limit: ledger.limit,
  taken: ledger.limit - ledger.free,
  waiting: ledger.waiting.length,
});

/** The ledgers of those trainings that limit their seats, in one round trip. */
export async function ledgersOf(
  trainings: readonly Training[],
): Promise<ReadonlyMap<TrainingId, SeatLedger>> {
  const limited = trainings.filter((training) => training.seats !== undefined);
  if (limited.length === 0) return new Map();
  const ids = limited.map((training) => training._id);
  const ledgers = await seatLedgers.list({ _id: command.in(ids) });
  return new Map(ledgers.map((ledger) => [ledger._id, ledger]));
}

/** The ledger of one training; undefined where seats are not limited. */
export const ledgerOf = async (training: Training): Promise<SeatLedger | undefined> =>
  training.seats === undefined ? undefined : seatLedgers.find(training._id);

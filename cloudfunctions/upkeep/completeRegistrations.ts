import { type Instant, millisecondsOf, plusMilliseconds } from '#domain/calendar';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { holdsSeat, type Registration } from '#domain/registration/registration';
import type { SeatLedger } from '#domain/registration/seatLedger';
import type { Training } from '#domain/training/training';
import { completion } from '#shell/completion';
import { messageFor } from '#shell/outbox';
import { command } from '#shell/platform';
import { finishResizing } from '#shell/resizeSeats';
import { placeWithin } from '#shell/seats';
import { messages, persons, registrations, seatLedgers } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTrainings } from '#shell/trainingShelf';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Ledgers that changed this recently are looked at every minute; once an hour, after a longer outage, all are. */
const LOOK_BACK_MS = 3 * HOUR_MS;
/** Younger places belong to calls that are still running. */
const SETTLED_MS = 30_000;

type Status = 'submitted' | 'waitlisted';

/**
 * Writes the registrations that a process left unwritten after it had taken the place, and finishes a change of seats
 * that one left half done. Safe to repeat.
 */
export async function completeRegistrations(now: Instant): Promise<number> {
  const changed = { changedAt: command.gte(plusMilliseconds(now, -LOOK_BACK_MS)) };
  const ledgers = await seatLedgers.list(isFullHour(now) ? {} : changed);
  const published = await publishedTrainings();
  let count = 0;
  for (const ledger of ledgers) {
    const training = published.find(({ _id }) => _id === ledger._id);
    if (!training) continue;
    if (training.seats !== ledger.limit) count += (await finishResizing(ledger._id, now)).length;
    count += await completeLedger(training, ledger, now);
  }
  return count;
}

const isFullHour = (now: Instant): boolean => millisecondsOf(now) % HOUR_MS < MINUTE_MS;

async function completeLedger(training: Training, ledger: SeatLedger, now: Instant) {
  const written = await writtenStatuses(training);
  let count = 0;
  for (const { personId, at, status } of placesOf(ledger)) {
    if (at > plusMilliseconds(now, -SETTLED_MS)) continue;
    const there = written.get(personId);
    if (there && (status === 'submitted' ? holdsSeat(there) : there === 'waitlisted')) continue;
    if (await complete(training, personId, at)) count++;
  }
  return count;
}

const placesOf = (ledger: SeatLedger): { personId: PersonId; at: Instant; status: Status }[] => [
  ...Object.entries(ledger.holders).map(([personId, at]) => ({
    personId: personId as PersonId,
    at,
    status: 'submitted' as const,
  })),
  ...ledger.waiting.map((entry) => ({ ...entry, status: 'waitlisted' as const })),
];

async function writtenStatuses(
  training: Training,
): Promise<ReadonlyMap<PersonId, Registration['status']>> {
  const all = await registrations.listAll({ trainingId: training._id });
  return new Map(all.map(({ personId, status }) => [personId, status]));
}

/** `at`: when the place was taken. Looks again inside a transaction, so that a call that finishes meanwhile is not undone. */
async function complete(training: Training, personId: PersonId, at: Instant): Promise<boolean> {
  const person = await persons.find(personId);
  if (!person) return false;
  return transact(async (transaction) => {
    const place = await placeWithin(transaction, training, personId);
    if (!place) return false;
    const stored = registrations.within(transaction);
    const previous = await stored.find(registrationIdOf(training._id, personId));
    const next = await completion(training, { person, at }, place, previous);
    if (next === previous) return false;
    await stored.put(next);
    if (previous?.status === 'waitlisted')
      await messages.within(transaction).put(messageFor(next, training, 'movedUp', at));
    return true;
  });
}

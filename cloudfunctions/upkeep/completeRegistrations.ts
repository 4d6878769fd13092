import { type Instant, plusMilliseconds } from '#domain/calendar';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { firstSubmission, submitAgain } from '#domain/registration/register';
import { holdsSeat, type Registration } from '#domain/registration/registration';
import type { SeatLedger } from '#domain/registration/seatLedger';
import { moveUp } from '#domain/registration/transitions';
import type { Training } from '#domain/training/training';
import { command } from '#shell/platform';
import { persons, registrations, seatLedgers } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTrainings } from '#shell/trainingShelf';

/** Ledgers that changed this recently are looked at; the timer runs every minute and may run late. */
const LOOK_BACK_MS = 3 * 3_600_000;
/** Younger places belong to calls that are still running. */
const SETTLED_MS = 30_000;

type Status = 'submitted' | 'waitlisted';

/** Writes the registrations that a process left unwritten after it had taken the place. Safe to repeat. */
export async function completeRegistrations(now: Instant): Promise<number> {
  const changed = await seatLedgers.list({
    changedAt: command.gte(plusMilliseconds(now, -LOOK_BACK_MS)),
  });
  const published = await publishedTrainings();
  let completed = 0;
  for (const ledger of changed) {
    const training = published.find(({ _id }) => _id === ledger._id);
    if (training) completed += await completeLedger(training, ledger, now);
  }
  return completed;
}

async function completeLedger(training: Training, ledger: SeatLedger, now: Instant) {
  const written = await writtenStatuses(training);
  let completed = 0;
  for (const { personId, at, status } of placesOf(ledger)) {
    if (at > plusMilliseconds(now, -SETTLED_MS)) continue;
    const there = written.get(personId);
    if (there && (status === 'submitted' ? holdsSeat(there) : there === 'waitlisted')) continue;
    if (await complete(training, personId, now)) completed++;
  }
  return completed;
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

/** Looks again inside a transaction, so that a call that finishes meanwhile is not undone. */
async function complete(training: Training, personId: PersonId, now: Instant): Promise<boolean> {
  const person = await persons.find(personId);
  if (!person) return false;
  return transact(async (transaction) => {
    const ledger = await seatLedgers.within(transaction).find(training._id);
    const place = ledger && placesOf(ledger).find((entry) => entry.personId === personId);
    if (!place) return false;
    const stored = registrations.within(transaction);
    const previous = await stored.find(registrationIdOf(training._id, personId));
    const next = previous
      ? resumed(previous, place.status, () => submitAgain(previous, person, place.status, now), now)
      : firstSubmission(training, person, place.status, place.at);
    if (!next || next === previous) return false;
    await stored.put(next);
    return true;
  });
}

function resumed(
  previous: Registration,
  status: Status,
  again: () => ReturnType<typeof submitAgain>,
  now: Instant,
): Registration | undefined {
  if (previous.status === 'waitlisted' && status === 'submitted') return moveUp(previous, now);
  if (previous.status !== 'withdrawn') return undefined;
  const result = again();
  return result.ok ? result.value : undefined;
}

import type { MyRegistration, trainingCalls } from '#contract/training';
import { civilDateOf } from '#domain/calendar';
import { type PersonId, registrationIdOf } from '#domain/ids';
import { priceFor } from '#domain/registration/priceFor';
import {
  corrected,
  firstSubmission,
  type RegisterRefusal,
  registrationOpen,
  statusFor,
  submitAgain,
} from '#domain/registration/register';
import { holdsSeat, type Registration } from '#domain/registration/registration';
import type { Place } from '#domain/registration/seatLedger';
import { err, ok, type Result } from '#domain/result';
import { courseStartsAt } from '#domain/training/courseTimes';
import type { Training } from '#domain/training/training';
import { membershipHistoryOf } from '#shell/membershipHistory';
import type { Action, SignedUp } from '#shell/route';
import { ledgerOf, placeWithin, takePlace } from '#shell/seats';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration, positionOf } from './myRegistration';

type Answer = Result<MyRegistration, RegisterRefusal>;

/**
 * Takes a place and reads what the price hangs on side by side, then writes the registration: two round trips for a new
 * one who never asked a unit. A process that dies in between leaves the place in the ledger; a repeat, or `upkeep`,
 * completes the registration. Nobody holds two.
 */
export const register: Action<typeof trainingCalls.register> = async ({ trainingId }, caller) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const open = registrationOpen(training, caller.now);
  if (!open.ok) return registeredBefore(training, caller, open.refusal);
  const { person, personId, now } = caller;
  const [place, history] = await Promise.all([
    placeFor(training, caller),
    membershipHistoryOf(personId),
  ]);
  if (place === 'refused') return err({ code: 'REGISTRATION_REJECTED' });
  const price = priceFor(training, history, civilDateOf(now));
  const submission = { person, price, at: now };
  const first = firstSubmission(training, submission, statusFor(place));
  if (await registrations.add(first)) {
    const position = place.kind === 'waiting' ? place.position : undefined;
    return ok(myRegistration(training, first, now, { position }));
  }
  const again = (previous: Registration, placed: Place | undefined) =>
    submitAgain(previous, submission, placed);
  return shown(training, caller, await change(training, personId, again));
};

const placeFor = async (
  training: Training,
  { personId, now }: SignedUp,
): Promise<Place | 'refused'> =>
  training.seats === undefined ? { kind: 'seated' } : takePlace(training, personId, now);

/** After registration has closed: what is there stays visible, and a returned one may still be corrected (L2). */
async function registeredBefore(
  training: Training,
  caller: SignedUp,
  closed: RegisterRefusal,
): Promise<Answer> {
  const { person, personId, now } = caller;
  const previous = await registrations.find(registrationIdOf(training._id, personId));
  if (previous?.status === 'returned') {
    const closedAt = courseStartsAt(training);
    if (now >= closedAt) return err({ code: 'REGISTRATION_CLOSED', closedAt });
    const correct = (returned: Registration, place: Place | undefined) =>
      ok(corrected(returned, { person, at: now }, place));
    return shown(training, caller, await change(training, personId, correct));
  }
  const active = previous && (holdsSeat(previous.status) || previous.status === 'waitlisted');
  return active ? shown(training, caller, ok(previous)) : err(closed);
}

type Change = (
  previous: Registration,
  place: Place | undefined,
) => Result<Registration, RegisterRefusal>;

/** Looks at the place again inside the transaction: the person may have withdrawn, or moved up, since they took it. */
async function change(
  training: Training,
  personId: PersonId,
  changed: Change,
): Promise<Result<Registration, RegisterRefusal>> {
  return transact(async (transaction) => {
    const stored = registrations.within(transaction);
    const previous = await stored.find(registrationIdOf(training._id, personId));
    if (!previous) throw new Error('a registration that was there has gone');
    const place = await placeWithin(transaction, training, personId);
    const next = changed(previous, place);
    if (next.ok && next.value !== previous) await stored.put(next.value);
    return next;
  });
}

async function shown(
  training: Training,
  caller: SignedUp,
  result: Result<Registration, RegisterRefusal>,
): Promise<Answer> {
  if (!result.ok) return result;
  const ledger = result.value.status === 'waitlisted' ? await ledgerOf(training) : undefined;
  const position = positionOf(ledger, result.value);
  return ok(myRegistration(training, result.value, caller.now, { position }));
}

import type { MyRegistration, trainingCalls } from '#contract/training';
import { registrationIdOf } from '#domain/ids';
import {
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
import type { Action, SignedUp } from '#shell/route';
import { ledgerOf, placeWithin, takePlace } from '#shell/seats';
import { registrations } from '#shell/store';
import { transact } from '#shell/transact';
import { publishedTraining } from '#shell/trainingShelf';
import { myRegistration, positionOf } from './myRegistration';

type Answer = Result<MyRegistration, RegisterRefusal>;

/**
 * Takes a place, then writes the registration: two round trips for a new one. A process that dies in between leaves
 * the place in the ledger; a repeat, or `upkeep`, completes the registration. Nobody holds two.
 */
export const register: Action<typeof trainingCalls.register> = async ({ trainingId }, caller) => {
  const training = await publishedTraining(trainingId);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const open = registrationOpen(training, caller.now);
  if (!open.ok) return registeredBefore(training, caller, open.refusal);
  const place: Place | 'refused' =
    training.seats === undefined
      ? { kind: 'seated' }
      : await takePlace(training, caller.personId, caller.now);
  if (place === 'refused') return err({ code: 'REGISTRATION_REJECTED' });
  const position = place.kind === 'waiting' ? place.position : undefined;
  const first = firstSubmission(training, caller.person, statusFor(place), caller.now);
  if (await registrations.add(first)) {
    return ok(myRegistration(training, first, caller.now, position));
  }
  return shown(training, caller, await submitOnceMore(training, caller));
};

/** After registration has closed: what is there stays visible, and a returned one may still be corrected (L2). */
async function registeredBefore(
  training: Training,
  caller: SignedUp,
  closed: RegisterRefusal,
): Promise<Answer> {
  const previous = await registrations.find(registrationIdOf(training._id, caller.personId));
  if (previous?.status === 'returned') {
    const closedAt = courseStartsAt(training);
    if (caller.now >= closedAt) return err({ code: 'REGISTRATION_CLOSED', closedAt });
    return shown(training, caller, await submitOnceMore(training, caller));
  }
  const active = previous && (holdsSeat(previous.status) || previous.status === 'waitlisted');
  return active ? shown(training, caller, ok(previous)) : err(closed);
}

/** Looks at the place again inside the transaction: the person may have withdrawn, or moved up, since they took it. */
async function submitOnceMore(
  training: Training,
  { person, personId, now }: SignedUp,
): Promise<Result<Registration, RegisterRefusal>> {
  return transact(async (transaction) => {
    const stored = registrations.within(transaction);
    const previous = await stored.find(registrationIdOf(training._id, personId));
    if (!previous) throw new Error('a registration that was there has gone');
    const place = await placeWithin(transaction, training, personId);
    const again = submitAgain(previous, person, place, now);
    if (again.ok && again.value !== previous) await stored.put(again.value);
    return again;
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
  return ok(myRegistration(training, result.value, caller.now, position));
}

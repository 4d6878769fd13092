import type { PersonId, RegistrationId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { err, ok, type Result } from '#domain/result';
import type { Training } from '#domain/training/training';
import type { Transaction } from '#shell/platform';
import { registrations, trainings } from '#shell/store';

type Unknown = { code: 'REGISTRATION_UNKNOWN' };
const unknown = err<Unknown>({ code: 'REGISTRATION_UNKNOWN' });

export interface Mine {
  readonly registration: Registration;
  readonly training: Training;
}

/** A registration of the caller with its training; somebody else's is as good as none. */
export async function mine(id: RegistrationId, personId: PersonId): Promise<Result<Mine, Unknown>> {
  const registration = await registrations.find(id);
  if (registration?.personId !== personId) return unknown;
  const training = await trainings.find(registration.trainingId);
  return training ? ok({ registration, training }) : unknown;
}

/** The same registration as a transaction sees it. */
export async function mineWithin(
  transaction: Transaction,
  { registration: { _id } }: Mine,
): Promise<Registration> {
  const registration = await registrations.within(transaction).find(_id);
  if (!registration) throw new Error(`registration ${_id} has gone`);
  return registration;
}

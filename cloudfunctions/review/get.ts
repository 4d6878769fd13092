import type { reviewCalls } from '#contract/review';
import { err, ok } from '#domain/result';
import { organizes } from '#domain/role/role';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { ledgerOf } from '#shell/seats';
import { registrations } from '#shell/store';
import { publishedTraining } from '#shell/trainingShelf';
import { decidersOf, itemOf } from './item';

export const get: Action<typeof reviewCalls.get> = async ({ registrationId }, caller) => {
  const registration = await registrations.find(registrationId);
  // Whoever does not organize the training learns nothing, not even that the registration exists.
  if (!registration || !organizes(caller.grants, registration.trainingId))
    return err({ code: 'REGISTRATION_UNKNOWN' });
  const training = await publishedTraining(registration.trainingId);
  const [deciders, ledger] = await Promise.all([
    decidersOf([registration]),
    training && ledgerOf(training),
    noteRead(caller, registrationId),
  ]);
  return ok(itemOf(registration, deciders, ledger));
};

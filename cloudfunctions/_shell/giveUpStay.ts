import type { Instant } from '#domain/calendar';
import type { PersonId, RegistrationId } from '#domain/ids';
import type { Ask } from '#domain/lodging/lodging';
import { AskKey } from '#domain/lodging/stay';
import type { Registration } from '#domain/registration/registration';
import { digest } from './digest';
import { allOf, anyOf, command } from './platform';
import { lodgings, registrations } from './store';

type Of = Pick<Registration, '_id' | 'trainingId' | 'personId'>;

/** Somebody holds a stay or waits for one. */
export const holdsOrWaits = (personIds: readonly PersonId[]) =>
  anyOf([
    { 'waiting.personId': command.in([...personIds]) },
    ...personIds.map((personId) => ({ [`stays.${personId}`]: command.exists(true) })),
  ]);

/** A key of its own for every time: a stay that was taken after an earlier end is given up as well. */
const keyFor = (registrationId: RegistrationId, now: Instant): AskKey =>
  AskKey.parse(digest(`${registrationId}:${now}`).slice(0, 16));

/** Asks that the stay of an ended registration is given up; whoever decides next, or the upkeep, does it (H1). */
export async function askToGiveUp({ _id, trainingId, personId }: Of, now: Instant): Promise<void> {
  const key = keyFor(_id, now);
  const ask: Ask = { kind: 'cancel', personId, at: now, what: 'all' };
  const where = allOf([
    { _id: trainingId, [`asks.${key}`]: command.exists(false) },
    holdsOrWaits([personId]),
  ]);
  await lodgings.update(where, { [`asks.${key}`]: command.set(ask) });
}

/** After a registration has ended, which nothing undoes: what fails here is left to the upkeep. */
export async function giveUpStay(ended: Of, now: Instant): Promise<void> {
  try {
    await askToGiveUp(ended, now);
  } catch (error) {
    console.error(`the stay of ${ended._id} is left to the upkeep`, error);
  }
}

/** The same after money of a registration went back, if that has ended it. */
export async function giveUpStayOf(registrationId: RegistrationId, now: Instant): Promise<void> {
  const registration = await registrations.find(registrationId);
  if (registration?.status === 'refunded') await giveUpStay(registration, now);
}

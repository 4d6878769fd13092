import type { ReviewItem } from '#contract/review';
import type { PersonId } from '#domain/ids';
import type { Registration } from '#domain/registration/registration';
import { placeOf, type SeatLedger } from '#domain/registration/seatLedger';
import { command } from '#shell/platform';
import { persons } from '#shell/store';

/** Names of those who decided, in one round trip; none is made when nobody has. */
export async function decidersOf(
  registrations: readonly Registration[],
): Promise<ReadonlyMap<PersonId, string>> {
  const ids = new Set(
    registrations.flatMap(({ personId, steps }) =>
      steps.flatMap(({ by }) => (by && by !== personId ? [by] : [])),
    ),
  );
  if (ids.size === 0) return new Map();
  const deciders = await persons.list({ _id: command.in([...ids]) });
  return new Map(deciders.map((person) => [person._id, person.profile.name]));
}

export function itemOf(
  registration: Registration,
  deciders: ReadonlyMap<PersonId, string>,
  ledger: SeatLedger | undefined,
): ReviewItem {
  const place = ledger && placeOf(ledger, registration.personId);
  return {
    registrationId: registration._id,
    trainingId: registration.trainingId,
    status: registration.status,
    revision: registration.revision,
    applicant: registration.applicant,
    price: registration.price,
    submittedAt: registration.submittedAt,
    ...(place?.kind === 'waiting' ? { position: place.position } : {}),
    steps: registration.steps.map(({ by, ...step }) => {
      const byName = by && deciders.get(by);
      return byName ? { ...step, byName } : step;
    }),
  };
}

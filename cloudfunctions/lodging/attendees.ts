import type { PersonId, TrainingId } from '#domain/ids';
import type { Applicant, Registration } from '#domain/registration/registration';
import { command } from '#shell/platform';
import { registrations } from '#shell/store';

const HOUSED = ['approved', 'paid'] as const satisfies readonly Registration['status'][];

/** Whether a registration is enough for a room (H1). */
export const mayStay = ({ status }: Registration): boolean =>
  (HOUSED as readonly Registration['status'][]).includes(status);

/** Everybody who may have a room. */
export const approvedFor = (trainingId: TrainingId): Promise<Registration[]> =>
  registrations.listAll({ trainingId, status: command.in([...HOUSED]) });

/** Everybody who has ever registered, by person: a plan may name people who have left since. */
export async function applicantsOf(
  trainingId: TrainingId,
): Promise<ReadonlyMap<PersonId, Applicant>> {
  const all = await registrations.listAll({ trainingId });
  return new Map(all.map(({ personId, applicant }) => [personId, applicant]));
}

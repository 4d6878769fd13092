import { REGISTRATION_STATUSES, type RegistrationStatus } from '#domain/registration/registration';
import type { TrainingId } from '#domain/ids';
import * as z from '#domain/z';
import { command, expression } from '#shell/platform';
import { registrations } from '#shell/store';

export type Counts = Record<RegistrationStatus, number>;

const Group = z.object({
  _id: z.object({ trainingId: z.string(), status: z.enum(REGISTRATION_STATUSES) }),
  n: z.number(),
});

export const noCounts = (): Counts => ({
  submitted: 0,
  waitlisted: 0,
  approved: 0,
  returned: 0,
  rejected: 0,
  withdrawn: 0,
  paid: 0,
  lapsed: 0,
  refunded: 0,
});

/** Registrations per training and state, in one round trip. */
export async function countsOf(ids: readonly TrainingId[]): Promise<ReadonlyMap<string, Counts>> {
  const { list } = await registrations
    .aggregate()
    .match({ trainingId: command.in([...ids]) })
    .group({ _id: { trainingId: '$trainingId', status: '$status' }, n: expression.sum(1) })
    .limit(1000)
    .end();
  const counts = new Map<string, Counts>(ids.map((id) => [id, noCounts()]));
  for (const { _id, n } of z.array(Group).parse(list)) {
    const ofTraining = counts.get(_id.trainingId);
    if (ofTraining) ofTraining[_id.status] = n;
  }
  return counts;
}

import { PersonId, TrainingId } from '../ids';
import * as z from '../z';

/** What somebody may do beyond their own affairs, and where. */
export const Grant = z.object({
  role: z.literal('organizer'),
  trainings: z.union([z.literal('all'), z.array(TrainingId).check(z.minLength(1))]),
});
export type Grant = z.infer<typeof Grant>;

/** The grants of one person. */
export const Grants = z.object({ _id: PersonId, grants: z.array(Grant) });
export type Grants = z.infer<typeof Grants>;

export function organizes(grants: readonly Grant[], trainingId: TrainingId): boolean {
  return grants.some((grant) => grant.trainings === 'all' || grant.trainings.includes(trainingId));
}

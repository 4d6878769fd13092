import { PersonId, TrainingId } from '../ids';
import { SocietyId } from '../member/society';
import * as z from '../z';

/** Where a reviewer or finance acts: for the whole Society, or for one provincial society or branch. */
export const Scope = z.union([z.literal('national'), SocietyId]);
export type Scope = z.infer<typeof Scope>;

/** What somebody may do beyond their own affairs, and where. */
export const Grant = z.discriminatedUnion('role', [
  /** Grants roles and changes what the Society asks of members. */
  z.object({ role: z.literal('administrator') }),
  z.object({
    role: z.literal('organizer'),
    trainings: z.union([z.literal('all'), z.array(TrainingId).check(z.minLength(1))]),
  }),
  /** Decides on applications for membership. */
  z.object({ role: z.literal('reviewer'), scope: Scope }),
  /** Records dues. */
  z.object({ role: z.literal('finance'), scope: Scope }),
]);
export type Grant = z.infer<typeof Grant>;
export type Role = Grant['role'];

/** The grants of one person. */
export const Grants = z.object({ _id: PersonId, grants: z.array(Grant) });
export type Grants = z.infer<typeof Grants>;

export const hasRole = (grants: readonly Grant[], ...roles: readonly Role[]): boolean =>
  grants.some(({ role }) => roles.includes(role));

export function organizes(grants: readonly Grant[], trainingId: TrainingId): boolean {
  return grants.some(
    (grant) =>
      grant.role === 'organizer' &&
      (grant.trainings === 'all' || grant.trainings.includes(trainingId)),
  );
}

/** Where somebody has one of these roles, the whole Society first. */
export function scopesOf(
  grants: readonly Grant[],
  ...roles: readonly ('reviewer' | 'finance')[]
): readonly Scope[] {
  const scopes = grants.flatMap((grant) =>
    (grant.role === 'reviewer' || grant.role === 'finance') && roles.includes(grant.role)
      ? [grant.scope]
      : [],
  );
  return [...new Set(scopes)].sort((a, b) => Number(b === 'national') - Number(a === 'national'));
}

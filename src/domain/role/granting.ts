import type { TrainingId } from '../ids';
import type { Grant } from './role';

type Trainings = Extract<Grant, { role: 'organizer' }>['trainings'];

const trainingsOf = (grants: readonly Grant[]): Trainings | undefined =>
  grants.find((grant) => grant.role === 'organizer')?.trainings;

/** One organizer's grant for all that it covers; none for nothing. */
const withTrainings = (grants: readonly Grant[], trainings: Trainings): readonly Grant[] => [
  ...grants.filter(({ role }) => role !== 'organizer'),
  ...(trainings.length > 0 ? [{ role: 'organizer', trainings } as const] : []),
];

/** Whether a grant other than an organizer's says the same. */
const isSame = (one: Grant, other: Grant): boolean =>
  one.role === other.role &&
  (one.role === 'administrator' ||
    ('scope' in one && 'scope' in other && one.scope === other.scope));

function union(held: Trainings | undefined, more: Trainings): Trainings {
  if (held === 'all' || more === 'all') return 'all';
  return [...new Set<TrainingId>([...(held ?? []), ...more])];
}

/** The grants with one more. The same list, if it says so already. */
export function withGrant(grants: readonly Grant[], grant: Grant): readonly Grant[] {
  if (grant.role !== 'organizer')
    return grants.some((held) => isSame(held, grant)) ? grants : [...grants, grant];
  const held = trainingsOf(grants);
  const trainings = union(held, grant.trainings);
  const isMore = trainings === 'all' ? held !== 'all' : trainings.length !== (held?.length ?? 0);
  return isMore ? withTrainings(grants, trainings) : grants;
}

/**
 * The grants without that one; the same list, if it is not there. Whoever organizes all trainings keeps them when a
 * few are taken away: `all` goes as a whole.
 */
export function withoutGrant(grants: readonly Grant[], grant: Grant): readonly Grant[] {
  if (grant.role !== 'organizer') {
    const left = grants.filter((held) => !isSame(held, grant));
    return left.length === grants.length ? grants : left;
  }
  const held = trainingsOf(grants);
  const taken = grant.trainings;
  if (held === undefined || (held === 'all') !== (taken === 'all')) return grants;
  const left = held === 'all' ? [] : held.filter((id) => !taken.includes(id));
  return held !== 'all' && left.length === held.length ? grants : withTrainings(grants, left);
}

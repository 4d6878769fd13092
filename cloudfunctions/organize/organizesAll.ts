import type { Grant } from '#domain/role/role';

/** Whoever organizes all trainings may begin new ones. */
export const organizesAll = (grants: readonly Grant[]): boolean =>
  grants.some((grant) => grant.role === 'organizer' && grant.trainings === 'all');

import type { Holder } from '#contract/role';
import { maskedPhone, type Person } from '#domain/person/person';
import type { Grant } from '#domain/role/role';
import { cached } from '#shell/cached';
import { societies } from '#shell/store';
import { publishedTrainings } from '#shell/trainingShelf';

/** The societies change rarely. */
export const allSocieties = cached(10, () => societies.listAll({}));

/** What a grant is for, by name; empty where it is for all. The id stands where a name is not known any more. */
export async function namesOf(grant: Grant): Promise<string[]> {
  if (grant.role === 'organizer' && grant.trainings !== 'all') {
    const known = await publishedTrainings();
    return grant.trainings.map((id) => known.find(({ _id }) => _id === id)?.shortTitle ?? id);
  }
  if ((grant.role === 'reviewer' || grant.role === 'finance') && grant.scope !== 'national') {
    const known = await allSocieties();
    return [known.find(({ _id }) => _id === grant.scope)?.name ?? grant.scope];
  }
  return [];
}

/** A person as an administrator sees them. */
export async function holderOf(person: Person, grants: readonly Grant[]): Promise<Holder> {
  const roles = await Promise.all(
    grants.map(async (grant) => ({ grant, names: await namesOf(grant) })),
  );
  return {
    personId: person._id,
    name: person.profile.name,
    unitName: person.profile.workplace.name,
    phone: maskedPhone(person.phone),
    roles,
  };
}

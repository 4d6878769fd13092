import type { roleCalls } from '#contract/role';
import { err, ok, type Result } from '#domain/result';
import { listed } from '#domain/role/administratorList';
import { withGrant } from '#domain/role/granting';
import type { Grant } from '#domain/role/role';
import { command } from '#shell/platform';
import type { Action } from '#shell/route';
import { persons, societies, trainings } from '#shell/store';
import { transact } from '#shell/transact';
import { changeGrants } from './changeGrants';
import { holderOf, namesOf } from './holderOf';

export const grant: Action<typeof roleCalls.grant> = async ({ personId, grant }, caller) => {
  const [person, known, names] = await Promise.all([
    persons.find(personId),
    knows(grant),
    namesOf(grant),
  ]);
  if (!person) return err({ code: 'PERSON_UNKNOWN' });
  if (!known.ok) return known;
  const changed = await transact((transaction) =>
    changeGrants(transaction, {
      caller,
      personId,
      action: 'grant',
      changed: grant,
      names,
      change: (grants) => withGrant(grants, grant),
      changeList: (list) => ok(listed(list, personId)),
    }),
  );
  return changed.ok ? ok(await holderOf(person, changed.value)) : changed;
};

/** Whether what a role is to be for exists. */
async function knows(
  grant: Grant,
): Promise<Result<true, { code: 'SOCIETY_UNKNOWN' } | { code: 'TRAINING_UNKNOWN' }>> {
  if (grant.role === 'organizer' && grant.trainings !== 'all') {
    const ids = new Set(grant.trainings);
    const found = await trainings.count({ _id: command.in([...ids]) });
    return found === ids.size ? ok(true) : err({ code: 'TRAINING_UNKNOWN' });
  }
  if ((grant.role === 'reviewer' || grant.role === 'finance') && grant.scope !== 'national')
    return (await societies.find(grant.scope)) ? ok(true) : err({ code: 'SOCIETY_UNKNOWN' });
  return ok(true);
}

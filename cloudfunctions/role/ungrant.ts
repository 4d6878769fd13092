import type { roleCalls } from '#contract/role';
import { err, ok } from '#domain/result';
import { unlisted } from '#domain/role/administratorList';
import { withoutGrant } from '#domain/role/granting';
import type { Action } from '#shell/route';
import { persons } from '#shell/store';
import { transact } from '#shell/transact';
import { changeGrants } from './changeGrants';
import { holderOf, namesOf } from './holderOf';

/** Also what a role is for and is there no more can be taken away. */
export const ungrant: Action<typeof roleCalls.ungrant> = async ({ personId, grant }, caller) => {
  const [person, names] = await Promise.all([persons.find(personId), namesOf(grant)]);
  if (!person) return err({ code: 'PERSON_UNKNOWN' });
  const changed = await transact((transaction) =>
    changeGrants(transaction, {
      caller,
      personId,
      action: 'ungrant',
      changed: grant,
      names,
      change: (grants) => withoutGrant(grants, grant),
      changeList: (list) => unlisted(list, personId),
    }),
  );
  return changed.ok ? ok(await holderOf(person, changed.value)) : changed;
};

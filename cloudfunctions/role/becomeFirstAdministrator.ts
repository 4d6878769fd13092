import type { roleCalls } from '#contract/role';
import { err, ok } from '#domain/result';
import { acceptInvitation, listed, NO_ADMINISTRATORS } from '#domain/role/administratorList';
import { withGrant } from '#domain/role/granting';
import type { Action } from '#shell/route';
import { administratorLists, grants, invitations, persons } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';

/** The one-time step of a new deployment: invitation, list, grant and audit change together or not at all. */
export const becomeFirstAdministrator: Action<typeof roleCalls.becomeFirstAdministrator> = async (
  _input,
  { personId, now },
) => {
  // Also administrators whose grants somebody wrote by hand.
  const known = await grants.list({ 'grants.role': 'administrator' }, { limit: 10 });
  return transact(async (transaction) => {
    const lists = administratorLists.within(transaction);
    const list = (await lists.find('administrators')) ?? NO_ADMINISTRATORS;
    const invitation = await invitations.within(transaction).find('firstAdministrator');
    const person = await persons.within(transaction).find(personId);
    if (!person) return err({ code: 'NOT_SIGNED_UP' } as const);
    const everyone = known.reduce((all, { _id }) => listed(all, _id), list);
    const accepted = acceptInvitation(invitation, everyone, person, now);
    if (!accepted.ok) return accepted;
    const stored = grants.within(transaction);
    const held = (await stored.find(personId))?.grants ?? [];
    if (accepted.value.invitation === invitation) return ok({ grants: [...held] });
    const granted = [...withGrant(held, { role: 'administrator' })];
    await invitations.within(transaction).put(accepted.value.invitation);
    await lists.put(accepted.value.list);
    await stored.put({ _id: personId, grants: granted });
    await writeAudit(transaction, {
      at: now,
      by: personId,
      action: 'becomeFirstAdministrator',
      target: personId,
    });
    return ok({ grants: granted });
  });
};

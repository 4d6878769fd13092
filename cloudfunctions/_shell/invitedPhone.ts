import { cached } from './cached';
import { administratorLists, invitations } from './store';

/** Phone number of the one who may become the first administrator; undefined as soon as there is one. */
export const invitedPhone = cached(10, async (): Promise<string | undefined> => {
  const invitation = await invitations.find('firstAdministrator');
  if (!invitation || invitation.usedAt !== undefined) return undefined;
  const list = await administratorLists.find('administrators');
  return list && list.personIds.length > 0 ? undefined : invitation.phone;
});

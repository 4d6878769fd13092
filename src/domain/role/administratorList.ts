import { Instant } from '../calendar';
import { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import * as z from '../z';

/**
 * Everybody who is an administrator, in one document: every change of an administrator changes it, so that two who
 * remove each other at the same moment cannot both succeed.
 */
export const AdministratorList = z.object({
  _id: z.literal('administrators'),
  personIds: z.array(PersonId),
});
export type AdministratorList = z.infer<typeof AdministratorList>;

export const NO_ADMINISTRATORS: AdministratorList = { _id: 'administrators', personIds: [] };

export const listed = (list: AdministratorList, personId: PersonId): AdministratorList =>
  list.personIds.includes(personId) ? list : { ...list, personIds: [...list.personIds, personId] };

/** The list without somebody; the last one stays, so that there is always somebody who can grant roles. */
export function unlisted(
  list: AdministratorList,
  personId: PersonId,
): Result<AdministratorList, { code: 'LAST_ADMINISTRATOR' }> {
  const personIds = list.personIds.filter((id) => id !== personId);
  return personIds.length === 0 ? err({ code: 'LAST_ADMINISTRATOR' }) : ok({ ...list, personIds });
}

/**
 * Whom the one who runs the deployment has named as the first administrator, by the phone number they sign up with.
 * Written by hand in the cloud's console, where a number is easily stored as a figure; once used, it is spent.
 */
export const Invitation = z.object({
  _id: z.literal('firstAdministrator'),
  phone: z.coerce.string().check(z.trim()),
  usedAt: z.optional(Instant),
  usedBy: z.optional(PersonId),
});
export type Invitation = z.infer<typeof Invitation>;

/** Makes the invited person the first administrator, or says why not. A repeat by the same person is no change. */
export function acceptInvitation(
  invitation: Invitation | undefined,
  list: AdministratorList,
  { _id, phone }: { readonly _id: PersonId; readonly phone: string },
  now: Instant,
): Result<
  { readonly invitation: Invitation; readonly list: AdministratorList },
  { code: 'NOT_INVITED' } | { code: 'ADMINISTRATOR_EXISTS' }
> {
  if (invitation?.phone !== phone) return err({ code: 'NOT_INVITED' });
  if (invitation.usedBy === _id && list.personIds.includes(_id)) return ok({ invitation, list });
  if (invitation.usedAt !== undefined || list.personIds.length > 0)
    return err({ code: 'ADMINISTRATOR_EXISTS' });
  return ok({ invitation: { ...invitation, usedAt: now, usedBy: _id }, list: listed(list, _id) });
}

import type { PersonId } from '#domain/ids';
import type { MembershipHistory } from '#domain/member/memberOn';
import { command } from './platform';
import { memberships, unitApplications } from './store';

/** All that decides whether a person is a member on any day: one round trip, two for whoever ever asked a unit (M11). */
export async function membershipHistoryOf(personId: PersonId): Promise<MembershipHistory> {
  const own = await memberships.list({ personId });
  const units = new Set(own.flatMap((one) => (one.path === 'unit' ? [one.unitId] : [])));
  if (units.size === 0) return { memberships: own, unitApplications: [] };
  const ofUnits = await unitApplications.listAll({ unitId: command.in([...units]) });
  return { memberships: own, unitApplications: ofUnits };
}

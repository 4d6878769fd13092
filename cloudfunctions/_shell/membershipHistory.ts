import type { PersonId } from '#domain/ids';
import type { MembershipHistory } from '#domain/member/memberOn';
import type { PersonMembership } from '#domain/member/personMembership';
import type { UnitApplication } from '#domain/member/unitApplication';
import { command } from './platform';
import { memberships, unitApplications } from './store';

/** All applications of the units in somebody's memberships; no round trip for whoever never asked a unit. */
export async function applicationsOfUnitsIn(
  own: readonly PersonMembership[],
): Promise<UnitApplication[]> {
  const units = new Set(own.flatMap((one) => (one.path === 'unit' ? [one.unitId] : [])));
  return units.size === 0 ? [] : unitApplications.listAll({ unitId: command.in([...units]) });
}

/** All that decides whether a person is a member on any day: one round trip, two for whoever ever asked a unit (M11). */
export async function membershipHistoryOf(personId: PersonId): Promise<MembershipHistory> {
  const own = await memberships.list({ personId });
  return { memberships: own, unitApplications: await applicationsOfUnitsIn(own) };
}

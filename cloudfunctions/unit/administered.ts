import type { PersonId, UnitId } from '#domain/ids';
import type { MembershipId, UnitPath } from '#domain/member/personMembership';
import type { UnitApplication, UnitApplicationId } from '#domain/member/unitApplication';
import { err, ok, type Result } from '#domain/result';
import { administers } from '#domain/unit/administrators';
import { isRegistered, type RegisteredUnit } from '#domain/unit/registration';
import type { Unit } from '#domain/unit/unit';
import type { Transaction } from '#shell/platform';
import { memberships, unitApplications, units } from '#shell/store';

/**
 * All that a caller may touch in this function hangs on the units they administer. Whoever does not administer the unit
 * learns nothing, not even that it, an application or somebody of its staff exists.
 */
type Administered = Result<RegisteredUnit, { code: 'UNIT_UNKNOWN' }>;

const asAdministrator = (unit: Unit | undefined, personId: PersonId): Administered =>
  unit && isRegistered(unit) && administers(unit, personId)
    ? ok(unit)
    : err({ code: 'UNIT_UNKNOWN' });

export const administeredUnit = async (id: UnitId, personId: PersonId): Promise<Administered> =>
  asAdministrator(await units.find(id), personId);

export const administeredWithin = async (
  transaction: Transaction,
  id: UnitId,
  personId: PersonId,
): Promise<Administered> => asAdministrator(await units.within(transaction).find(id), personId);

/** An application of a unit that the person administers. */
export async function applicationWithin(
  transaction: Transaction,
  id: UnitApplicationId,
  personId: PersonId,
): Promise<
  Result<{ unit: RegisteredUnit; application: UnitApplication }, { code: 'APPLICATION_UNKNOWN' }>
> {
  const application = await unitApplications.within(transaction).find(id);
  if (!application) return err({ code: 'APPLICATION_UNKNOWN' });
  const unit = await administeredWithin(transaction, application.unitId, personId);
  return unit.ok ? ok({ unit: unit.value, application }) : err({ code: 'APPLICATION_UNKNOWN' });
}

/** Somebody who asked, or was claimed by, a unit that the person administers. */
export async function staffWithin(
  transaction: Transaction,
  id: MembershipId,
  personId: PersonId,
): Promise<Result<{ unit: RegisteredUnit; membership: UnitPath }, { code: 'MEMBERSHIP_UNKNOWN' }>> {
  const membership = await memberships.within(transaction).find(id);
  if (membership?.path !== 'unit') return err({ code: 'MEMBERSHIP_UNKNOWN' });
  const unit = await administeredWithin(transaction, membership.unitId, personId);
  return unit.ok ? ok({ unit: unit.value, membership }) : err({ code: 'MEMBERSHIP_UNKNOWN' });
}

import type { PersonId } from '#domain/ids';
import type { MembershipId, UnitPath } from '#domain/member/personMembership';
import type { UnitApplication, UnitApplicationId } from '#domain/member/unitApplication';
import { err, ok, type Result } from '#domain/result';
import type { RegisteredUnit } from '#domain/unit/registration';
import { administeredWithin } from '#shell/administered';
import type { Transaction } from '#shell/platform';
import { memberships, unitApplications } from '#shell/store';

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

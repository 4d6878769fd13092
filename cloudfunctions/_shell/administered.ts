import type { PersonId, UnitId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { administers } from '#domain/unit/administrators';
import { isRegistered, type RegisteredUnit } from '#domain/unit/registration';
import type { Unit } from '#domain/unit/unit';
import type { Transaction } from './platform';
import { units } from './store';

/**
 * All that somebody may do for units hangs on those they administer. Whoever does not administer the unit
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

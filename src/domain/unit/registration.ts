import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Unit, UnitContact } from './unit';

/** A unit of the list with the contact data that came with its registration. */
export type RegisteredUnit = Unit & { readonly contact: UnitContact };

export const isRegistered = (unit: Unit): unit is RegisteredUnit => unit.contact !== undefined;

/** Somebody registers the unit and is its administrator; whoever comes second is told who it is (M6, U). */
export function registerUnit(
  unit: Unit,
  contact: UnitContact,
  { by, at }: { by: PersonId; at: Instant },
): Result<RegisteredUnit, { code: 'UNIT_REGISTERED'; by: PersonId }> {
  const [principal] = unit.administrators;
  if (isRegistered(unit) && principal)
    return err({ code: 'UNIT_REGISTERED', by: principal.personId });
  return ok({
    ...unit,
    contact,
    administrators: [{ personId: by, since: at }],
    revision: unit.revision + 1,
  });
}

/** Contact data as the administrator who saw `revision` wants it. The same again is no change. */
export function withContact(
  unit: RegisteredUnit,
  contact: UnitContact,
  revision: number,
): Result<RegisteredUnit, { code: 'UNIT_CHANGED' }> {
  const isSame = JSON.stringify(unit.contact) === JSON.stringify(contact);
  if (isSame) return ok(unit);
  if (unit.revision !== revision) return err({ code: 'UNIT_CHANGED' });
  return ok({ ...unit, contact, revision: revision + 1 });
}

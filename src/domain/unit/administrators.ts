import type { Instant } from '../calendar';
import type { PersonId } from '../ids';
import { err, ok, type Result } from '../result';
import type { Unit, UnitAdministrator } from './unit';

/** More would be nobody's task. */
export const MOST_ADMINISTRATORS = 10;

const changed = <U extends Unit>(unit: U, administrators: UnitAdministrator[]): U => ({
  ...unit,
  administrators,
  revision: unit.revision + 1,
});

export const administers = ({ administrators }: Unit, personId: PersonId): boolean =>
  administrators.some((one) => one.personId === personId);

/** The one who hands on and dismisses. */
export const isPrincipal = ({ administrators }: Unit, personId: PersonId): boolean =>
  administrators[0]?.personId === personId;

/** One more administrator, after the others. Safe to repeat (M10). */
export function appoint<U extends Unit>(
  unit: U,
  personId: PersonId,
  at: Instant,
): Result<U, { code: 'ADMINISTRATORS_FULL'; limit: number }> {
  if (administers(unit, personId)) return ok(unit);
  if (unit.administrators.length >= MOST_ADMINISTRATORS)
    return err({ code: 'ADMINISTRATORS_FULL', limit: MOST_ADMINISTRATORS });
  return ok(changed(unit, [...unit.administrators, { personId, since: at }]));
}

/**
 * Somebody is administrator no more; after the principal the longest-serving one is principal. The only one has to
 * hand on first. Safe to repeat.
 */
export function dismiss<U extends Unit>(
  unit: U,
  personId: PersonId,
): Result<U, { code: 'ADMINISTRATOR_ALONE' }> {
  if (!administers(unit, personId)) return ok(unit);
  const others = unit.administrators.filter((one) => one.personId !== personId);
  return others.length === 0 ? err({ code: 'ADMINISTRATOR_ALONE' }) : ok(changed(unit, others));
}

/** The principal hands on to another administrator and stays one. */
export function handOn<U extends Unit>(
  unit: U,
  to: PersonId,
): Result<U, { code: 'NOT_ADMINISTRATOR' }> {
  const successor = unit.administrators.find((one) => one.personId === to);
  if (!successor) return err({ code: 'NOT_ADMINISTRATOR' });
  if (isPrincipal(unit, to)) return ok(unit);
  const others = unit.administrators.filter((one) => one !== successor);
  return ok(changed(unit, [successor, ...others]));
}

/** The Society puts somebody in place of all, where a unit has lost its administrators. */
export const replaceAdministrators = <U extends Unit>(
  unit: U,
  personId: PersonId,
  at: Instant,
): U => changed(unit, [{ personId, since: at }]);

import { CivilDate, Instant } from '../calendar';
import { PersonId, UnitId } from '../ids';
import { latestOf, Term } from '../member/term';
import { ProvinceCode } from '../person/profile';
import { line } from '../plainText';
import * as z from '../z';
import { UnitForm } from './unitForm';

/** Somebody who looks after a unit's affairs; the first in the list is the principal one (M10). */
export const UnitAdministrator = z.object({ personId: PersonId, since: Instant });
export type UnitAdministrator = z.infer<typeof UnitAdministrator>;

/** Form U without the name, which names the unit itself. */
export const UnitContact = z.omit(UnitForm, { name: true });
export type UnitContact = z.infer<typeof UnitContact>;

/**
 * An institution of the Society's list. It stands there before anybody registers it; `contact` and administrators come
 * with registration (M6, U), `terms` with each final approval.
 */
export const Unit = z.object({
  _id: UnitId,
  name: line(200),
  province: ProvinceCode,
  /** What the search finds it by. */
  pinyin: z.string(),
  initials: z.string(),
  keys: z.array(z.string()),
  contact: z.optional(UnitContact),
  administrators: z.array(UnitAdministrator),
  /** Terms that were approved and stand. */
  terms: z.array(Term),
  /** Last day of the latest term. */
  memberUntil: z.optional(CivilDate),
  /** Counts the changes; an edit names the one it has seen. */
  revision: z.int().check(z.positive()),
});
export type Unit = z.infer<typeof Unit>;

/** The unit with the terms that stand now. */
export function withTerms(unit: Unit, terms: readonly Term[]): Unit {
  const { memberUntil: _earlier, ...rest } = unit;
  const latest = latestOf(terms);
  return {
    ...rest,
    terms: [...terms],
    ...(latest ? { memberUntil: latest.until } : {}),
    revision: unit.revision + 1,
  };
}

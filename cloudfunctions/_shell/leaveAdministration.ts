import type { Instant } from '#domain/calendar';
import type { PersonId, UnitId } from '#domain/ids';
import { err, ok, type Result } from '#domain/result';
import { administers, dismiss } from '#domain/unit/administrators';
import type { Transaction } from './platform';
import { units } from './store';
import { writeAudit } from './writeAudit';

/**
 * Whoever leaves a unit administers it no more, in the same transaction and written into the audit log; the only
 * administrator hands on first (M10). Nothing happens for whoever does not administer it.
 */
export async function leaveAdministration(
  transaction: Transaction,
  unitId: UnitId,
  { personId, by, now }: { personId: PersonId; by: PersonId; now: Instant },
): Promise<Result<undefined, { code: 'ADMINISTRATOR_ALONE'; unitName: string }>> {
  const unit = await units.within(transaction).find(unitId);
  if (!unit || !administers(unit, personId)) return ok(undefined);
  const left = dismiss(unit, personId);
  if (!left.ok) return err({ ...left.refusal, unitName: unit.name });
  await units.within(transaction).put(left.value);
  await writeAudit(transaction, {
    at: now,
    by,
    action: 'dismiss',
    target: unitId,
    title: unit.name,
  });
  return ok(undefined);
}

import type { Unit } from '#domain/unit/unit';
import type { Transaction } from '#shell/platform';
import type { SignedUp } from '#shell/route';
import { writeAudit } from '#shell/writeAudit';

/** Who changed the administrators of a unit, when, and whom it concerns. */
export const recordAppointment = (
  transaction: Transaction,
  { _id: target, name: unitName }: Unit,
  { action, name }: { action: 'appoint' | 'dismiss' | 'handOn'; name: string },
  { personId: by, now: at }: SignedUp,
): Promise<void> =>
  writeAudit(transaction, { at, by, action, target, title: `${unitName} · ${name}` });

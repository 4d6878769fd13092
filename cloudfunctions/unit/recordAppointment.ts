import type { Unit } from '#domain/unit/unit';
import type { Transaction } from '#shell/platform';
import type { SignedUp } from '#shell/route';
import { audits } from '#shell/store';

/** Who changed the administrators of a unit, when, and whom it concerns. */
export const recordAppointment = (
  transaction: Transaction,
  { _id, name: unitName, revision }: Unit,
  { action, name }: { action: 'appoint' | 'dismiss' | 'handOn'; name: string },
  { personId: by, now: at }: SignedUp,
): Promise<void> =>
  audits.within(transaction).put({
    _id: `${_id}:${revision}`,
    at,
    by,
    action,
    target: _id,
    title: `${unitName} · ${name}`,
  });

import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { lodgings, seatLedgers } from '#shell/store';
import { checked, settingsNow } from './checked';
import { findEdited } from './edited';

export const check: Action<typeof organizeCalls.check> = async ({ trainingId }, caller) => {
  const edited = await findEdited(trainingId, caller);
  if (!edited) return err({ code: 'TRAINING_UNKNOWN' });
  const [settings, ledger, lodging] = await Promise.all([
    settingsNow(),
    seatLedgers.find(trainingId),
    lodgings.find(trainingId),
  ]);
  const { findings } = checked(edited, { ledger, lodging }, settings, caller.now);
  return ok({ revision: edited.revision, findings: [...findings] });
};

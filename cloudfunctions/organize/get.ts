import type { organizeCalls } from '#contract/organize';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { findEdited, shown } from './edited';

export const get: Action<typeof organizeCalls.get> = async ({ trainingId }, caller) => {
  const edited = await findEdited(trainingId, caller);
  return edited ? ok(await shown(edited, caller.now)) : err({ code: 'TRAINING_UNKNOWN' });
};

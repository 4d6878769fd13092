import type { surveyCalls } from '#contract/survey';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { surveys } from '#shell/store';
import { organized, shown } from './edited';

export const edit: Action<typeof surveyCalls.edit> = async ({ trainingId }, caller) => {
  const training = await organized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  return ok(shown(training, await surveys.find(trainingId), caller.now));
};

import type { lodgingCalls } from '#contract/lodging';
import { err } from '#domain/result';
import type { Action } from '#shell/route';
import { findOrganized } from './organized';
import { showPlan } from './shownPlan';

export const plan: Action<typeof lodgingCalls.plan> = async ({ trainingId, state }, caller) => {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  return showPlan(training, caller, state);
};

import type { lodgingCalls } from '#contract/lodging';
import { err, ok } from '#domain/result';
import type { Action } from '#shell/route';
import { findOrganized } from './organized';
import { shownOverview } from './shownOverview';

export const overview: Action<typeof lodgingCalls.overview> = async ({ trainingId }, caller) => {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  return ok(await shownOverview(training, caller.now));
};

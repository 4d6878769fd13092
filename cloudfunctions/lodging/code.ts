import type { lodgingCalls } from '#contract/lodging';
import { err } from '#domain/result';
import { miniCode } from '#shell/miniCode';
import type { Action } from '#shell/route';
import { lodgings } from '#shell/store';
import { findOrganized } from './organized';

/** Opens the room page directly (H1). */
const PAGE = 'features/hotel/room/index';

export const code: Action<typeof lodgingCalls.code> = async ({ trainingId }, caller) => {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  if (!(await lodgings.find(trainingId))) return err({ code: 'NO_LODGING' });
  return miniCode({ kind: 'room', trainingId }, PAGE);
};

import type { organizeCalls } from '#contract/organize';
import { err } from '#domain/result';
import { miniCode } from '#shell/miniCode';
import type { Action } from '#shell/route';
import { findEdited } from './edited';

/** Where a code leads first; it goes on by the scene. */
const PAGE = 'pages/home/index';

export const code: Action<typeof organizeCalls.code> = async ({ trainingId }, caller) => {
  const edited = await findEdited(trainingId, caller);
  if (!edited) return err({ code: 'TRAINING_UNKNOWN' });
  if (!edited.published) return err({ code: 'NOT_PUBLISHED' });
  return miniCode({ kind: 'training', trainingId }, PAGE);
};

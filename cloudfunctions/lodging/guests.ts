import type { lodgingCalls } from '#contract/lodging';
import { err, ok } from '#domain/result';
import { noteRead } from '#shell/noteRead';
import type { Action } from '#shell/route';
import { lodgings } from '#shell/store';
import { approvedFor } from './attendees';
import { shownGuest } from './shownGuest';
import { findOrganized } from './organized';

export const guests: Action<typeof lodgingCalls.guests> = async ({ trainingId }, caller) => {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const [lodging, approved] = await Promise.all([
    lodgings.find(trainingId),
    approvedFor(trainingId),
    noteRead(caller, `list:lodging:${trainingId}`),
  ]);
  return ok({
    now: caller.now,
    title: training.title,
    guests: approved.map((registration) => shownGuest(registration, lodging)),
  });
};

import type { lodgingCalls } from '#contract/lodging';
import { isOutdated } from '#domain/lodging/outdated';
import type { Lodging } from '#domain/lodging/lodging';
import type { RoomPlans } from '#domain/lodging/plan';
import { publishDraft } from '#domain/lodging/publishing';
import { err, ok } from '#domain/result';
import { tellPlanNews } from '#shell/planNews';
import type { Action, Granted } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { findOrganized } from './organized';
import { showPlan } from './shownPlan';

/** The plan, the questions and what is to be told change together; the messages follow from what is stored. */
export const publish: Action<typeof lodgingCalls.publish> = async (input, caller) => {
  const { trainingId, revision, answerUntil, acknowledged } = input;
  const { personId: by, now: at } = caller;
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const done = await transact(async (transaction) => {
    const lodging = await lodgings.within(transaction).find(trainingId);
    const plans = await roomPlans.within(transaction).find(trainingId);
    if (!lodging || !plans) return err({ code: 'NO_PLAN' } as const);
    if (isRepeat(plans, revision, caller)) return ok(undefined);
    if (plans.revision !== revision)
      return err({ code: 'PLAN_CHANGED', revision: plans.revision } as const);
    if (answerUntil <= at) return err({ code: 'ANSWER_TIME_PAST' } as const);
    const published = publishDraft(plans, by, answerUntil, lodging.stays, at);
    if (!published) return err({ code: 'NO_PLAN' } as const);
    const lacks = lacksOf(plans, lodging);
    if (lacks && !acknowledged) return err({ code: 'PLAN_INCOMPLETE' as const, ...lacks });
    await roomPlans.within(transaction).put(published.plans);
    const title = training.shortTitle;
    const entry = { at, by, action: 'publishRoomPlan', target: trainingId, title } as const;
    await writeAudit(transaction, entry);
    return ok(undefined);
  });
  if (!done.ok) return done;
  await tellPlanNews(training, at);
  const shown = await showPlan(training, caller);
  return shown.ok ? shown : err({ code: 'NO_PLAN' });
};

/** The same person published it and nothing has changed since: the answer was lost. */
const isRepeat = (
  { draft, published, revision }: RoomPlans,
  seen: number,
  { personId }: Granted,
): boolean => !draft && published?.by === personId && revision === seen + 1;

/** What somebody confirms before they publish it. */
function lacksOf({ draft }: RoomPlans, lodging: Lodging) {
  const withoutRoom = draft?.guests.filter(({ room }) => room === undefined).length ?? 0;
  const outdated = draft !== undefined && isOutdated(draft, lodging);
  return withoutRoom > 0 || outdated ? { withoutRoom, isOutdated: outdated } : undefined;
}

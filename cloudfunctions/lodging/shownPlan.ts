import type { ShownPlan } from '#contract/lodging';
import { isOutdated } from '#domain/lodging/outdated';
import type { Plan, RoomPlans } from '#domain/lodging/plan';
import { aimsOf } from '#domain/lodging/planChanges';
import { err, ok, type Result } from '#domain/result';
import type { OfflineTraining } from '#domain/training/training';
import { noteRead } from '#shell/noteRead';
import type { Granted } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { applicantsOf } from './attendees';
import { planRooms, planRows } from './planRows';

type State = ShownPlan['state'];

/** The draft where there is one, otherwise what is published; or the one that is asked for. */
function chosen(plans: RoomPlans, state?: State): { plan: Plan; state: State } | undefined {
  const { draft, published } = plans;
  if (draft && state !== 'published') return { plan: draft, state: 'draft' };
  return published && state !== 'draft' ? { plan: published.plan, state: 'published' } : undefined;
}

/** What the plan is compared with: a published one that is being worked on again, with nothing. */
const referenceOf = (plans: RoomPlans, state: State): Plan | undefined =>
  state === 'published' && plans.draft ? undefined : plans.before;

/** A plan as organizers see it, read anew; the reading is noted. */
export async function showPlan(
  training: OfflineTraining,
  caller: Granted,
  asked?: State,
): Promise<Result<ShownPlan, { code: 'NO_LODGING' } | { code: 'NO_PLAN' }>> {
  const { _id: trainingId } = training;
  const [lodging, plans, names] = await Promise.all([
    lodgings.find(trainingId),
    roomPlans.find(trainingId),
    applicantsOf(trainingId),
    noteRead(caller, `list:rooms:${trainingId}`),
  ]);
  if (!lodging) return err({ code: 'NO_LODGING' });
  const shown = plans && chosen(plans, asked);
  if (!plans || !shown) return err({ code: 'NO_PLAN' });
  const { plan, state } = shown;
  const reference = referenceOf(plans, state);
  const present = new Set(plan.guests.map(({ personId }) => personId));
  const gone = reference?.guests.filter(({ personId }) => !present.has(personId)) ?? [];
  return ok({
    now: caller.now,
    trainingId,
    title: training.title,
    hotels: training.hotels,
    revision: plans.revision,
    state,
    at: plan.at,
    ...(plans.published ? { publishedAt: plans.published.at } : {}),
    isOutdated: isOutdated(plan, lodging),
    ...(reference ? { before: reference.at } : {}),
    aims: aimsOf(plan),
    rows: planRows(plan, reference, plans, lodging.nights, names),
    rooms: planRooms(plan, plans),
    gone: gone.map(({ personId }) => ({ personId, name: names.get(personId)?.name ?? '' })),
  });
}

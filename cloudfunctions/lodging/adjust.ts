import type { ShownPlan } from '#contract/lodging';
import { type PersonId, registrationIdOf, type TrainingId } from '#domain/ids';
import type { Lodging } from '#domain/lodging/lodging';
import type { RoomPlans } from '#domain/lodging/plan';
import { err, ok, type Result } from '#domain/result';
import type { Granted } from '#shell/route';
import { lodgings, roomPlans } from '#shell/store';
import { transact } from '#shell/transact';
import { writeAudit } from '#shell/writeAudit';
import { findOrganized } from './organized';
import { showPlan } from './shownPlan';

/** What somebody changes by hand, whose room it is, and what it is now. */
export interface Adjustment {
  readonly plans: RoomPlans;
  readonly whose: PersonId;
  readonly reason?: string;
}

/** Decides on a change; undefined where it is so already, as for whoever asks again. */
type Adjust<Refusal> = (
  plans: RoomPlans,
  lodging: Lodging,
) => Result<Adjustment | undefined, Refusal>;

type Refused =
  { code: 'TRAINING_UNKNOWN' } | { code: 'NO_PLAN' } | { code: 'PLAN_CHANGED'; revision: number };

/** Changes the plan as it was seen, and writes down who did it; answers the plan as it is then. */
export async function adjustPlan<Refusal extends { readonly code: string }>(
  { trainingId, revision }: { trainingId: TrainingId; revision: number },
  caller: Granted,
  adjust: Adjust<Refusal>,
): Promise<Result<ShownPlan, Refusal | Refused>> {
  const training = await findOrganized(trainingId, caller);
  if (!training) return err({ code: 'TRAINING_UNKNOWN' });
  const done = await transact(
    async (transaction): Promise<Result<undefined, Refusal | Refused>> => {
      const lodging = await lodgings.within(transaction).find(trainingId);
      const plans = await roomPlans.within(transaction).find(trainingId);
      if (!lodging || !plans) return err({ code: 'NO_PLAN' });
      const adjusted = adjust(plans, lodging);
      if (adjusted.ok && adjusted.value === undefined) return ok(undefined);
      if (plans.revision !== revision)
        return err({ code: 'PLAN_CHANGED', revision: plans.revision });
      if (!adjusted.ok) return adjusted;
      if (adjusted.value) await save(transaction, trainingId, adjusted.value, caller);
      return ok(undefined);
    },
  );
  if (!done.ok) return done;
  const shown = await showPlan(training, caller);
  return shown.ok ? shown : err({ code: 'NO_PLAN' });
}

async function save(
  transaction: Parameters<typeof writeAudit>[0],
  trainingId: TrainingId,
  { plans, whose, reason }: Adjustment,
  { personId: by, now: at }: Granted,
): Promise<void> {
  await roomPlans.within(transaction).put(plans);
  await writeAudit(transaction, {
    at,
    by,
    action: 'adjustRoomPlan',
    target: registrationIdOf(trainingId, whose),
    ...(reason === undefined ? {} : { reason }),
  });
}

import type { UnitApplication, UnitApplicationId } from '#domain/member/unitApplication';
import { ok, type Result } from '#domain/result';
import type { UnitShown } from '#contract/unit';
import type { RegisteredUnit } from '#domain/unit/registration';
import type { Transaction } from '#shell/platform';
import type { SignedUp } from '#shell/route';
import { unitApplications } from '#shell/store';
import { transact } from '#shell/transact';
import { applicationWithin } from './administered';
import { unitShown } from './shown';

type Change<Refusal> = (
  application: UnitApplication,
  unit: RegisteredUnit,
  transaction: Transaction,
) => Promise<Result<UnitApplication, Refusal>>;

/** Changes an application of a unit that the caller administers, in one transaction, and answers the unit. */
export async function changeApplication<Refusal extends { code: string }>(
  id: UnitApplicationId,
  caller: SignedUp,
  change: Change<Refusal>,
): Promise<Result<UnitShown, Refusal | { code: 'APPLICATION_UNKNOWN' }>> {
  const outcome = await transact(
    async (
      transaction,
    ): Promise<Result<RegisteredUnit, Refusal | { code: 'APPLICATION_UNKNOWN' }>> => {
      const mine = await applicationWithin(transaction, id, caller.personId);
      if (!mine.ok) return mine;
      const { application, unit } = mine.value;
      const changed = await change(application, unit, transaction);
      if (!changed.ok) return changed;
      if (changed.value !== application)
        await unitApplications.within(transaction).put(changed.value);
      return ok(unit);
    },
  );
  return outcome.ok ? ok(await unitShown(outcome.value, caller)) : outcome;
}

import type { UnitId } from '#domain/ids';
import { isApproved } from '#domain/member/duesReview';
import type { UnitApplication, UnitApplicationId } from '#domain/member/unitApplication';
import { err, ok, type Result } from '#domain/result';
import type { Transaction } from './platform';
import { creditCodes, unitApplications, units } from './store';

/** All applications of a unit, oldest first, read by id inside a transaction: their numbers have no gaps. */
export async function applicationsWithin(
  transaction: Transaction,
  unitId: UnitId,
): Promise<UnitApplication[]> {
  const found: UnitApplication[] = [];
  for (;;) {
    const id = `${unitId}:${found.length + 1}` as UnitApplicationId;
    const next = await unitApplications.within(transaction).find(id);
    if (!next) return found;
    found.push(next);
  }
}

/** Makes the code this unit's, or names the unit that has it. Two units at once collide in the code's one document (U). */
export async function claimCreditCode(
  transaction: Transaction,
  code: string,
  unitId: UnitId,
): Promise<Result<undefined, { code: 'CREDIT_CODE_TAKEN'; unitName: string }>> {
  const owner = await creditCodes.within(transaction).find(code);
  if (owner?.unitId !== undefined && owner.unitId !== unitId) {
    const other = await units.within(transaction).find(owner.unitId);
    return err({ code: 'CREDIT_CODE_TAKEN', unitName: other?.name ?? owner.unitId });
  }
  await creditCodes.within(transaction).put({ _id: code, unitId });
  return ok(undefined);
}

/**
 * Gives a code back that an application of this unit named and that was withdrawn, rejected or corrected. A code with
 * which the unit was approved stays its own.
 */
export async function freeCreditCode(
  transaction: Transaction,
  code: string,
  unitId: UnitId,
): Promise<void> {
  const owner = await creditCodes.within(transaction).find(code);
  if (owner?.unitId !== unitId) return;
  const applications = await applicationsWithin(transaction, unitId);
  const isProven = applications.some(
    ({ form, review }) => form.creditCode === code && isApproved(review),
  );
  if (!isProven) await creditCodes.within(transaction).put({ _id: code, freedBy: unitId });
}

import { isDeepStrictEqual } from 'node:util';
import type { unitCalls } from '#contract/unit';
import type { PersonId } from '#domain/ids';
import { unitDues } from '#domain/member/dues';
import { isOpen } from '#domain/member/duesReview';
import { applyAsUnit, type UnitApplication } from '#domain/member/unitApplication';
import { ok } from '#domain/result';
import type { UnitApplicationForm } from '#domain/unit/unitForm';
import { administeredUnit, administeredWithin } from '#shell/administered';
import { applicationsWithin, claimCreditCode } from '#shell/creditCodes';
import { storedDues } from '#shell/duesNow';
import { openedLast } from '#shell/openedLast';
import type { Action } from '#shell/route';
import { unitApplications } from '#shell/store';
import { transact } from '#shell/transact';
import { unitShown } from './shown';

/** The same person has sent the same form before and heard no answer. */
const isRepeat = (
  { review, form: sent }: UnitApplication,
  form: UnitApplicationForm,
  by: PersonId,
): boolean => isOpen(review) && review.steps.at(-1)?.by === by && isDeepStrictEqual(sent, form);

/** Two who apply at once collide in the id of the next application; the second is told of the open one (M6, M9). */
export const apply: Action<typeof unitCalls.apply> = async ({ unitId, form }, caller) => {
  const { personId: by, now: at } = caller;
  const seen = await administeredUnit(unitId, by);
  if (!seen.ok) return seen;
  const tier = unitDues(await storedDues(), seen.value.name, form);
  if (!tier.ok) return tier;
  const applied = await transact(async (transaction) => {
    const unit = await administeredWithin(transaction, unitId, by);
    if (!unit.ok) return unit;
    const earlier = await applicationsWithin(transaction, unitId);
    if (earlier.some((one) => isRepeat(one, form, by))) return unit;
    const application = applyAsUnit(earlier, unit.value, form, { by, at });
    if (!application.ok) return application;
    const owned = await claimCreditCode(transaction, form.creditCode, unitId);
    if (!owned.ok) return owned;
    await unitApplications.within(transaction).put(application.value);
    await openedLast(transaction, unitId, application.value._id, at);
    return unit;
  });
  return applied.ok ? ok(await unitShown(applied.value, caller)) : applied;
};

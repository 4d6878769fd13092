import { isDeepStrictEqual } from 'node:util';
import type { OwnRefusalOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { unitDues } from '#domain/member/dues';
import { correctUnitApplication } from '#domain/member/unitApplication';
import { ok } from '#domain/result';
import { claimCreditCode, freeCreditCode } from '#shell/creditCodes';
import { storedDues } from '#shell/duesNow';
import type { Action } from '#shell/route';
import { changeApplication } from './ownApplication';

type Refusal = OwnRefusalOf<typeof unitCalls.correct>;

/** What was returned comes again; a credit code that was wrong is given free for the right one. */
export const correct: Action<typeof unitCalls.correct> = async (input, caller) => {
  const { applicationId, revision, form } = input;
  const { personId: by, now: at } = caller;
  const settings = await storedDues();
  return changeApplication<Refusal>(
    applicationId,
    caller,
    async (application, unit, transaction) => {
      const { review } = application;
      const isRepeat =
        review.status === 'submitted' &&
        review.revision === revision + 1 &&
        review.steps.at(-1)?.by === by &&
        isDeepStrictEqual(application.form, form);
      if (isRepeat) return ok(application);
      const corrected = correctUnitApplication(application, unit, form, { revision, by, at });
      if (!corrected.ok) return corrected;
      const tier = unitDues(settings, unit.name, form);
      if (!tier.ok) return tier;
      const before = application.form.creditCode;
      const owned = await claimCreditCode(transaction, form.creditCode, unit._id);
      if (!owned.ok) return owned;
      if (before !== form.creditCode) await freeCreditCode(transaction, before, unit._id);
      return corrected;
    },
  );
};

import type { OwnRefusalOf } from '#contract/call';
import type { unitCalls } from '#contract/unit';
import { withdrawApplication } from '#domain/member/duesTransitions';
import { ok } from '#domain/result';
import { freeCreditCode } from '#shell/creditCodes';
import type { Action } from '#shell/route';
import { changeApplication } from './ownApplication';

type Refusal = OwnRefusalOf<typeof unitCalls.withdraw>;

/** The application is taken back, and its credit code is free for whoever it belongs to. */
export const withdraw: Action<typeof unitCalls.withdraw> = async (
  { applicationId, revision },
  caller,
) => {
  const { personId: by, now: at } = caller;
  return changeApplication<Refusal>(
    applicationId,
    caller,
    async (application, unit, transaction) => {
      const { review, form } = application;
      const isRepeat =
        review.status === 'withdrawn' &&
        review.revision === revision + 1 &&
        review.steps.at(-1)?.by === by;
      if (isRepeat) return ok(application);
      const withdrawn = withdrawApplication(review, { revision, by, at });
      if (!withdrawn.ok) return withdrawn;
      await freeCreditCode(transaction, form.creditCode, unit._id);
      return ok({ ...application, review: withdrawn.value });
    },
  );
};

import type { memberCalls } from '#contract/member';
import { withdrawApplication } from '#domain/member/duesTransitions';
import { ok } from '#domain/result';
import type { Action } from '#shell/route';
import { changeApplication } from './changeApplication';

/** Only the applicant withdraws, so that a repeat finds what it asks for. */
export const withdraw: Action<typeof memberCalls.withdraw> = async (input, { personId, now }) => {
  const { membershipId, revision } = input;
  return changeApplication(membershipId, personId, (application) => {
    const { review } = application;
    if (review.status === 'withdrawn' && review.revision === revision + 1) return ok(application);
    const withdrawn = withdrawApplication(review, { revision, by: personId, at: now });
    return withdrawn.ok ? ok({ ...application, review: withdrawn.value }) : withdrawn;
  });
};

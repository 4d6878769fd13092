import type { OutputOf } from '#contract/call';
import type { reviewCalls } from '#contract/review';

export type OrganizedTraining = OutputOf<typeof reviewCalls.trainings>['trainings'][number];

/** What waits for a review comes first, the longest queue on top; otherwise the given order stays. */
export const inOrder = (trainings: readonly OrganizedTraining[]): readonly OrganizedTraining[] =>
  [...trainings].sort((one, other) => other.counts.submitted - one.counts.submitted);

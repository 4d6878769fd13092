import { callCloud, type Failure } from '#cloud/callCloud';
import type { InputGiven } from '#contract/call';
import { reviewCalls, type ReviewItem } from '#contract/review';
import { useQueue } from './queueStore';

export type Decision = InputGiven<typeof reviewCalls.decide>['decision'];
export type DecideFailure = Failure<typeof reviewCalls.decide>;

/** Decides on a registration as it was seen, and takes it out of the queue; or says why not. */
export async function decide(
  item: ReviewItem,
  decision: Decision,
): Promise<DecideFailure | undefined> {
  const { registrationId, revision } = item;
  const answer = await callCloud(reviewCalls.decide, { registrationId, revision, decision });
  if (!answer.ok) return answer.refusal;
  useQueue.getState().settle(answer.value);
  return undefined;
}

import type { ApplicationShown } from '#contract/society';
import { reviewText } from '../text';

/** What stands in the way of the next step, where something does. */
export function hintFor({
  kind,
  review,
  duesIfApproved,
  acts,
}: ApplicationShown): string | undefined {
  if (review.status === 'submitted' && duesIfApproved === undefined)
    return kind === 'unit' ? reviewText.noTier : reviewText.noRate;
  if (review.status === 'preliminarilyApproved' && !acts.includes('recordDues'))
    return reviewText.waitsForDues;
  if (review.status === 'paid' && !acts.includes('approveFinally'))
    return kind === 'unit' ? reviewText.waitsForNational : reviewText.waitsForReviewer;
  return undefined;
}

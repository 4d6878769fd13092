import type { ApplicationShown } from '#contract/society';
import { reviewText } from '../text';

interface Hint {
  readonly text: string;
  readonly tone: 'info' | 'warning';
}

/** What stands in the way of the next step, or who takes it, where this person cannot. */
export function hintFor(application: ApplicationShown): Hint | undefined {
  const { kind, review, duesIfApproved, acts, isOwn } = application;
  if (isOwn) return { text: reviewText.own, tone: 'warning' };
  if (review.status === 'submitted' && duesIfApproved === undefined)
    return { text: kind === 'unit' ? reviewText.noTier : reviewText.noRate, tone: 'warning' };
  if (review.status === 'submitted' && application.duesAreSample)
    return { text: reviewText.sample, tone: 'warning' };
  if (review.status === 'preliminarilyApproved' && !acts.includes('recordDues'))
    return { text: reviewText.waitsForDues, tone: 'info' };
  if (review.status === 'paid' && !acts.includes('approveFinally'))
    return {
      text: kind === 'unit' ? reviewText.waitsForNational : reviewText.waitsForReviewer,
      tone: 'info',
    };
  return undefined;
}

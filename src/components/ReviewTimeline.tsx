import type { ReviewShown } from '#contract/membership';
import { reviewTimeline } from '#text/duesReview';
import { StepTimeline } from './StepTimeline';

/** What has happened to an application for membership, and what comes next (M5, M6). */
export const ReviewTimeline = ({ review }: { readonly review: ReviewShown }) => (
  <StepTimeline steps={reviewTimeline(review)} />
);

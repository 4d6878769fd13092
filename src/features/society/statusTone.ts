import type { Tone } from '#components/StatusChip';
import type { DuesReviewStatus } from '#domain/member/duesReview';

export const statusTone: Record<DuesReviewStatus, Tone> = {
  submitted: 'primary',
  preliminarilyApproved: 'warning',
  paid: 'primary',
  approved: 'success',
  returned: 'warning',
  rejected: 'danger',
  withdrawn: 'neutral',
};

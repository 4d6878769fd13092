import type { Tone } from '#components/StatusChip';
import type { OrganizedRow } from '#contract/organize';

export const TONES: Record<OrganizedRow['state'], Tone> = {
  draft: 'warning',
  published: 'success',
  closed: 'neutral',
};

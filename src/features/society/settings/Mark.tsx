import { StatusChip } from '#components/StatusChip';
import { settingsText } from './text';

/** Marks a figure or account that nobody has confirmed (X1, X2). */
export const Mark = ({ sample }: { readonly sample: true | undefined }) =>
  sample ? <StatusChip text={settingsText.sample} tone="warning" /> : null;

import type { RegistrationStatus } from '#domain/registration/registration';
import { statusText } from '#text/labels';
import { StatusChip, type Tone } from './StatusChip';

const TONES: Record<RegistrationStatus, Tone> = {
  submitted: 'primary',
  waitlisted: 'warning',
  approved: 'success',
  returned: 'warning',
  rejected: 'danger',
  withdrawn: 'neutral',
  paid: 'success',
  lapsed: 'neutral',
  refunded: 'neutral',
};

interface RegistrationChipProps {
  readonly status: RegistrationStatus;
  /** Words before the state, e.g. 我的报名：. */
  readonly prefix?: string;
}

/** The state of a registration in one word. */
export const RegistrationChip = ({ status, prefix = '' }: RegistrationChipProps) => (
  <StatusChip text={`${prefix}${statusText[status]}`} tone={TONES[status]} />
);

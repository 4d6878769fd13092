import type { RegistrationStatus } from '#domain/registration/registration';
import type { TrainingPhase } from '#domain/training/trainingPhase';
import type { Tone } from './StatusChip';

export const statusTone: Record<RegistrationStatus, Tone> = {
  submitted: 'primary',
  waitlisted: 'warning',
  approved: 'success',
  returned: 'warning',
  rejected: 'danger',
  withdrawn: 'neutral',
};

export const phaseTone: Record<TrainingPhase, Tone> = {
  upcoming: 'warning',
  open: 'success',
  closed: 'neutral',
};

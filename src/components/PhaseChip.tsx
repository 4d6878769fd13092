import type { TrainingPhase } from '#domain/training/trainingPhase';
import { phaseText } from '#text/labels';
import { StatusChip, type Tone } from './StatusChip';

const TONES: Record<TrainingPhase, Tone> = {
  upcoming: 'warning',
  open: 'success',
  closed: 'neutral',
};

/** Whether a training takes registrations now, in one word. */
export const PhaseChip = ({ phase }: { readonly phase: TrainingPhase }) => (
  <StatusChip text={phaseText[phase]} tone={TONES[phase]} />
);
